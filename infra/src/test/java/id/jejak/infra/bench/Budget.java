package id.jejak.infra.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** So many events or so much time, whichever ends first; knows what was used. */
final class Budget {
  private final long events;
  private final long nanos;
  private final AtomicLong taken = new AtomicLong();
  private long began;
  private long ended;

  Budget(long events, Duration time) {
    this.events = events;
    this.nanos = time.toNanos();
  }

  /** Begins to count the time. */
  void begin() {
    began = System.nanoTime();
  }

  /** Ends counting. */
  void end() {
    ended = System.nanoTime();
  }

  /** Takes up to so many events; 0 if nothing is left. */
  int take(int most) {
    if (System.nanoTime() - began > nanos) return 0;
    long before = taken.getAndUpdate(sum -> Math.min(events, sum + most));
    return (int) Math.min(most, events - before);
  }

  boolean take() {
    return take(1) == 1;
  }

  long used() {
    return taken.get();
  }

  double seconds() {
    return (ended - began) / 1e9;
  }

  double rate() {
    return used() / seconds();
  }

  /** Whether the time was up before the events. */
  boolean stopped() {
    return used() < events;
  }
}
