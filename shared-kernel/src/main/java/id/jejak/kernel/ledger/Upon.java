package id.jejak.kernel.ledger;

/**
 * A stream, with the number of its last event, that a decision on another stream rests on. It goes
 * with the events to where they are written, and is no part of their entries.
 */
public record Upon(String stream, long seq) {
  /** Metadata key under which an event carries it. */
  public static final String KEY = "upon";
}
