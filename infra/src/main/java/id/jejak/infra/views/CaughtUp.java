package id.jejak.infra.views;

import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Views;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Lets the server open its port only when shared views have seen what was there at the start. */
final class CaughtUp implements SmartLifecycle {
  private static final long LOOK_EVERY_MILLIS = 20;

  private final Views views;
  private final Ledger ledger;
  private volatile boolean running;

  CaughtUp(Views views, Ledger ledger) {
    this.views = views;
    this.ledger = ledger;
  }

  @Override
  public void start() {
    long head = ledger.head();
    try {
      while (views.seen() < head) Thread.sleep(LOOK_EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    running = true;
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
