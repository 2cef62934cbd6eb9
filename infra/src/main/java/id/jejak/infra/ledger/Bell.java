package id.jejak.infra.ledger;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells streams that the ledger has grown, the moment this process knows. */
public final class Bell {
  private static final Logger log = LoggerFactory.getLogger(Bell.class);
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
    listeners.forEach(Bell::tell);
  }

  /** A listener in trouble must not keep the others, or the writer, from going on. */
  private static void tell(Runnable listener) {
    try {
      listener.run();
    } catch (RuntimeException e) {
      log.warn("A listener to the ledger failed", e);
    }
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
