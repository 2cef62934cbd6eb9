/** Tells open pages that what they show has changed. */
@NullMarked
package id.jejak.query.live;

import org.jspecify.annotations.NullMarked;
