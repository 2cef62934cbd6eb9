/** Reports as they stand: the card, the list, what waits for whom, and the score explained. */
@NullMarked
package id.jejak.query.report;

import org.jspecify.annotations.NullMarked;
