/** The ledger in one SQLite file. */
@NullMarked
package id.jejak.infra.ledger.sqlite;

import org.jspecify.annotations.NullMarked;
