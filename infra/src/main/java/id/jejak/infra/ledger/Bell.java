package id.jejak.infra.ledger;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** Tells streams that the ledger has grown, the moment this process knows. */
public final class Bell {
  private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
  private volatile long last = -1;

  /** The last position known of. */
  long last() {
    return last;
  }

  /** Says that the ledger reaches a position. */
  public void ring(long position) {
    synchronized (this) {
      if (position <= last) return;
      last = position;
      notifyAll();
    }
    listeners.forEach(Runnable::run);
  }

  /** Waits until the ledger reaches beyond a position, or the time is up. */
  synchronized boolean await(long beyond, long millis) throws InterruptedException {
    long deadline = System.nanoTime() + millis * 1_000_000;
    while (last <= beyond) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) return false;
      wait(left);
    }
    return true;
  }

  void listen(Runnable listener) {
    listeners.add(listener);
  }

  void forget(Runnable listener) {
    listeners.remove(listener);
  }
}
