/** Decides: what someone may ask, and what then happened. */
@NullMarked
package id.jejak.command;

import org.jspecify.annotations.NullMarked;
