/** The ledger as both sides read it: entries, their canonical bytes, and the read-only port. */
@NullMarked
package id.jejak.kernel.ledger;

import org.jspecify.annotations.NullMarked;
