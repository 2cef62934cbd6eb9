/** Where the views are kept, how they are kept up to date, and what all answers share. */
@NullMarked
package id.jejak.infra.views;

import org.jspecify.annotations.NullMarked;
