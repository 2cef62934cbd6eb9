/** The event store: the port to where commits are kept, its writer, and Axon's engine above it. */
@NullMarked
package id.jejak.infra.ledger;

import org.jspecify.annotations.NullMarked;
