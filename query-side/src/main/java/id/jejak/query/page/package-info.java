/** What all pages share: words, the layout's model, and the way back in time. */
@NullMarked
package id.jejak.query.page;

import org.jspecify.annotations.NullMarked;
