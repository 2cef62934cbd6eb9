/** What was published elsewhere of earlier times, shown as what it is. */
@NullMarked
package id.jejak.query.historic;

import org.jspecify.annotations.NullMarked;
