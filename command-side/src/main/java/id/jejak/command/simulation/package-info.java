/** The mark of a store that holds a demonstration. */
@NullMarked
package id.jejak.command.simulation;

import org.jspecify.annotations.NullMarked;
