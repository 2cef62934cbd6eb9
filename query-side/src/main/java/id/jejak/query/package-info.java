/** What all of the query side shares: folds, where their results are kept, who sees what. */
@NullMarked
package id.jejak.query;

import org.jspecify.annotations.NullMarked;
