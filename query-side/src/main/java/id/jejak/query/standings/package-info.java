/** Who ranks where, who did not file, and how it went over the periods. */
@NullMarked
package id.jejak.query.standings;

import org.jspecify.annotations.NullMarked;
