package id.jejak.query.live;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.Views;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks how far the views have seen while anybody waits for news, and tells who is concerned: it
 * keeps nothing, so every process that answers questions can do it.
 */
@Component
class Pulse {
  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
  private static final Duration BEAT = Duration.ofMillis(200);
  private static final int MOST_READ = 1_000;

  private final Views views;
  private final Ledger ledger;
  private final Set<Listener> listeners = new LinkedHashSet<>();
  private long told = -1;
  private boolean beating;

  Pulse(Views views, Ledger ledger) {
    this.views = views;
    this.ledger = ledger;
  }

  /** How many wait. */
  synchronized int size() {
    return listeners.size();
  }

  /** Those of one account who wait, the eldest first. */
  synchronized List<Listener> of(String account) {
    return listeners.stream().filter(each -> each.account().equals(account)).toList();
  }

  /** Tells a listener from now on. */
  synchronized void add(Listener listener) {
    // One who comes as the last one goes finds the beat still going.
    if (!beating) {
      beating = true;
      told = views.seen();
      Thread.ofVirtual().name("live-pulse").start(this::beat);
    }
    listeners.add(listener);
  }

  synchronized void remove(Listener listener) {
    listeners.remove(listener);
  }

  /** Ends all that waits, as the process stops. */
  void close() {
    List<Listener> all;
    synchronized (this) {
      all = List.copyOf(listeners);
    }
    all.forEach(Listener::close);
  }

  /** Whether anything of what a listener waits for was seen after a position. */
  boolean missed(long since, Predicate<Recorded<DomainEvent>> concern) {
    return any(read(since, views.seen()), concern);
  }

  private void beat() {
    try {
      do Thread.sleep(BEAT);
      while (look());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether anybody still waits. */
  private boolean look() {
    try {
      tell();
    } catch (RuntimeException e) {
      LOG.debug("The views cannot be asked now", e);
    }
    synchronized (this) {
      beating = !listeners.isEmpty();
      return beating;
    }
  }

  private void tell() {
    long before;
    List<Listener> all;
    synchronized (this) {
      before = told;
      all = List.copyOf(listeners);
    }
    long seen = views.seen();
    if (seen <= before) return;
    var news = read(before, seen);
    for (Listener listener : all) if (any(news, listener::concerns)) listener.wake();
    synchronized (this) {
      told = seen;
    }
  }

  /** What was seen after a position; nothing stands for too much to look through. */
  private @Nullable List<Recorded<DomainEvent>> read(long since, long seen) {
    if (seen - since > MOST_READ) return null;
    var news = new ArrayList<Recorded<DomainEvent>>();
    if (seen > since) ledger.read(since + 1, seen, news::add);
    return news;
  }

  private static boolean any(
      @Nullable List<Recorded<DomainEvent>> news, Predicate<Recorded<DomainEvent>> concern) {
    return news == null || news.stream().anyMatch(concern);
  }
}
