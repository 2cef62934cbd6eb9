package id.jejak.infra.views;

import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Views;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Lets the server open its port only when shared views have seen what was there at the start. Where
 * they stand still it opens all the same: every answer says how far it has seen, and a projection
 * that no process can go on with must not keep all of them from starting.
 */
final class CaughtUp implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(CaughtUp.class);
  private static final long LOOK_EVERY_MILLIS = 20;

  private final Views views;
  private final Ledger ledger;
  private final Duration patience;
  private volatile boolean running;

  /**
   * @param patience how long views may stand still; longer than another process may hold them after
   *     it has died
   */
  CaughtUp(Views views, Ledger ledger, Duration patience) {
    this.views = views;
    this.ledger = ledger;
    this.patience = patience;
  }

  @Override
  public void start() {
    long head = ledger.head();
    try {
      await(head);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    running = true;
  }

  private void await(long head) throws InterruptedException {
    long movedAt = System.nanoTime();
    long before = -1;
    for (long seen = views.seen(); seen < head; seen = views.seen()) {
      if (seen != before) movedAt = System.nanoTime();
      before = seen;
      if (System.nanoTime() - movedAt > patience.toNanos()) {
        log.error("A projection stands still at {} of {}: what is shown is old", seen, head);
        return;
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After the projections have started, before the port is opened. */
  @Override
  public int getPhase() {
    return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
  }
}
