/** The reporting windows and the standings they lead to. */
@NullMarked
package id.jejak.kernel.window;

import org.jspecify.annotations.NullMarked;
