/** Scoring as pure, named, versioned functions on exact rationals. */
@NullMarked
package id.jejak.kernel.scoring;

import org.jspecify.annotations.NullMarked;
