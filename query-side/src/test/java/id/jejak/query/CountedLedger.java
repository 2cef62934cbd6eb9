package id.jejak.query;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A ledger that counts how often it is read. */
public final class CountedLedger implements Ledger {
  private final Ledger ledger;
  private final AtomicInteger reads = new AtomicInteger();

  public CountedLedger(Ledger ledger) {
    this.ledger = ledger;
  }

  /** How often any of its events were asked for since this was asked last. */
  public int reads() {
    return reads.getAndSet(0);
  }

  @Override
  public long head() {
    return ledger.head();
  }

  @Override
  public long positionAt(Instant instant) {
    return ledger.positionAt(instant);
  }

  @Override
  public byte[] bytes(long position) {
    return ledger.bytes(position);
  }

  @Override
  public long commitEnd(long position) {
    return ledger.commitEnd(position);
  }

  @Override
  public List<Recorded<DomainEvent>> stream(String stream, long upTo) {
    reads.incrementAndGet();
    return ledger.stream(stream, upTo);
  }

  @Override
  public void read(long from, long upTo, Consumer<Recorded<DomainEvent>> reader) {
    reads.incrementAndGet();
    ledger.read(from, upTo, reader);
  }

  @Override
  public void readStreams(
      String prefix, long upTo, Predicate<String> wanted, Consumer<Recorded<DomainEvent>> reader) {
    reads.incrementAndGet();
    ledger.readStreams(prefix, upTo, wanted, reader);
  }
}
