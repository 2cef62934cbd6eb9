package id.jejak.kernel.ledger;

import id.jejak.kernel.DomainEvent;
import java.time.Instant;

/**
 * One event with its place in the ledger.
 *
 * @param position the ledger's dense number of the event, from 0
 * @param stream the stream it belongs to, for example {@code report/2024-Q4/32.04}
 * @param seq its number within the stream, dense from 0; the aggregate's version after it
 * @param at the instant of its commit; for as-of questions only, never for a rule
 */
public record Recorded<E extends DomainEvent>(
    long position, String stream, long seq, Instant at, Meta meta, E event) {}
