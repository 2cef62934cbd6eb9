/** Documents at the edge: taken in by content, kept in the vault, read with a report's rights. */
@NullMarked
package id.jejak.infra.document;

import org.jspecify.annotations.NullMarked;
