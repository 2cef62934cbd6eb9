/** Tells whoever watches over the process how it is: health, and figures about projections. */
@NullMarked
package id.jejak.infra.watch;

import org.jspecify.annotations.NullMarked;
