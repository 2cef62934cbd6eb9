/** Reporting windows: opening, deadlines, exceptions, closing. */
@NullMarked
package id.jejak.command.window;

import org.jspecify.annotations.NullMarked;
