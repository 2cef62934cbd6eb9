package id.jejak.infra.axon;

import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.storage.StoreUnusable.Code;
import id.jejak.infra.views.Projectors;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Projector;
import java.time.Duration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Views that have seen more than the ledger holds, as after an older ledger was restored: whoever
 * starts first begins them anew, while nobody else may.
 */
record AheadOfLedger(TokenStore tokens, Ledger ledger, Duration patience) {
  private static final Logger LOG = LoggerFactory.getLogger(AheadOfLedger.class);
  private static final long LOOK_EVERY_MILLIS = 200;
  private static final int SEGMENT = 0;

  void settle(Projectors projectors) {
    projectors.all().forEach(this::settle);
  }

  private void settle(Projector<?> projector) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (isAhead(projector)) {
      try {
        tokens.fetchToken(projector.name(), SEGMENT);
        if (isAhead(projector)) startOver(projector);
        tokens.releaseClaim(projector.name(), SEGMENT);
      } catch (UnableToClaimTokenException held) {
        if (System.nanoTime() > deadline) throw ahead(projector);
        pause();
      }
    }
  }

  private boolean isAhead(Projector<?> projector) {
    return projector.seen() > ledger.head();
  }

  /** In this order: if it ends in between, the views are still ahead and are found again. */
  private void startOver(Projector<?> projector) {
    LOG.warn(
        "The views of {} have seen position {}, the ledger ends at {}: they begin anew",
        projector.name(),
        projector.seen(),
        ledger.head());
    tokens.storeToken(new GlobalSequenceTrackingToken(-1), projector.name(), SEGMENT);
    projector.startOver();
  }

  private StoreUnusable ahead(Projector<?> projector) {
    return new StoreUnusable(
        Code.STORE_OF_ANOTHER,
        "The views of %s have seen position %d, the ledger ends at %d, and another process still keeps them; stop all processes, then start them."
            .formatted(projector.name(), projector.seen(), ledger.head()));
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
