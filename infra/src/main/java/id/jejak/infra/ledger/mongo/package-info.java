/** The ledger in a MongoDB collection. */
@NullMarked
package id.jejak.infra.ledger.mongo;

import org.jspecify.annotations.NullMarked;
