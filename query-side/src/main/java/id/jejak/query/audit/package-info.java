/** What was true then and is it still the same: read from the ledger, never from the views. */
@NullMarked
package id.jejak.query.audit;

import org.jspecify.annotations.NullMarked;
