package id.jejak.infra.vault;

import java.time.Instant;

/** Envelopes of what is needed for a while, and taken away after it. */
public interface PassingEnvelopes extends Envelopes {
  /** Takes one away, if it is there. */
  void forget(String commitment);

  /** Takes those away that were kept before an instant. */
  void drop(Instant keptBefore);
}
