/** Standings that become official. */
@NullMarked
package id.jejak.command.standings;

import org.jspecify.annotations.NullMarked;
