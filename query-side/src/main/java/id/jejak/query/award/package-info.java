/** The awards: editions, categories, nominees, ballots and winners as each may see them. */
@NullMarked
package id.jejak.query.award;

import org.jspecify.annotations.NullMarked;
