/** Award editions and the selection from ranking to podium. */
@NullMarked
package id.jejak.kernel.award;

import org.jspecify.annotations.NullMarked;
