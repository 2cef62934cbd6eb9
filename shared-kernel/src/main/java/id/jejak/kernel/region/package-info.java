/** Regions: their codes, kinds and the dated register. */
@NullMarked
package id.jejak.kernel.region;

import org.jspecify.annotations.NullMarked;
