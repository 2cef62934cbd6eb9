/** Results of earlier times that were published elsewhere. */
@NullMarked
package id.jejak.kernel.historic;

import org.jspecify.annotations.NullMarked;
