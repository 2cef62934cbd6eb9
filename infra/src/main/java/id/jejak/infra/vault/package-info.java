/** What must last but does not belong in a log: secrets, account records, documents. */
@NullMarked
package id.jejak.infra.vault;

import org.jspecify.annotations.NullMarked;
