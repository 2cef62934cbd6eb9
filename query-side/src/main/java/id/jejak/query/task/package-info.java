/** What waits for whom, over all features. */
@NullMarked
package id.jejak.query.task;

import org.jspecify.annotations.NullMarked;
