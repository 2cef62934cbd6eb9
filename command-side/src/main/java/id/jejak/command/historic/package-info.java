/** Recording what was published elsewhere of earlier times. */
@NullMarked
package id.jejak.command.historic;

import org.jspecify.annotations.NullMarked;
