package id.jejak.infra.ledger;

import java.time.Instant;

/**
 * The end of the ledger.
 *
 * @param last position of the last event; -1 while the ledger is empty
 * @param at the instant of the last commit
 */
public record Head(long last, Instant at) {
  public static final Head EMPTY = new Head(-1, Instant.EPOCH);
}
