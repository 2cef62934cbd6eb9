/** What is reported: fields, services and quality items. */
@NullMarked
package id.jejak.kernel.catalogue;

import org.jspecify.annotations.NullMarked;
