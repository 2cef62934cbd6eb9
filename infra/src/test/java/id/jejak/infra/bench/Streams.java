package id.jejak.infra.bench;

import java.util.concurrent.atomic.AtomicLong;

/** The streams that one sender appends to, one after another. */
final class Streams {
  private static final AtomicLong MADE = new AtomicLong();
  private static final int LENGTH = 150;

  private String stream = unwritten();
  private int seq;

  /** Where an event goes. */
  record Place(String stream, long seq) {}

  /** Where the sender's next event goes. */
  Place next() {
    if (seq == LENGTH) {
      stream = unwritten();
      seq = 0;
    }
    return new Place(stream, seq++);
  }

  /** A stream that nobody has written to. */
  private static String unwritten() {
    return "report/2024-Q4/" + MADE.incrementAndGet();
  }
}
