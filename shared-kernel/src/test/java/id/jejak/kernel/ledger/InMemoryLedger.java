package id.jejak.kernel.ledger;

import id.jejak.kernel.DomainEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A ledger in memory, for tests: each append is one commit. */
public final class InMemoryLedger implements Ledger {
  private final List<Recorded<DomainEvent>> entries = new ArrayList<>();
  private Instant now = Instant.parse("2023-04-01T00:00:00Z");

  /** Sets the commit instant of what follows. */
  public InMemoryLedger at(Instant instant) {
    now = instant;
    return this;
  }

  /** Appends one commit by the actor {@code somebody}. */
  public InMemoryLedger append(String stream, DomainEvent... events) {
    return appendBy("somebody", stream, events);
  }

  /** Appends one commit by an actor. */
  public InMemoryLedger appendBy(String actor, String stream, DomainEvent... events) {
    String command = actor + ":" + entries.size();
    for (DomainEvent event : events) {
      long seq = entries.stream().filter(entry -> entry.stream().equals(stream)).count();
      entries.add(
          new Recorded<>(
              entries.size(),
              stream,
              seq,
              now,
              new Meta(actor, "TEST", command, null, now, null),
              event));
    }
    return this;
  }

  @Override
  public long head() {
    return entries.size() - 1L;
  }

  @Override
  public long positionAt(Instant instant) {
    return entries.stream().filter(entry -> !entry.at().isAfter(instant)).count() - 1;
  }

  @Override
  public byte[] bytes(long position) {
    Recorded<DomainEvent> recorded = entries.get((int) position);
    return new Entry(
            recorded.stream(),
            recorded.seq(),
            recorded.event().getClass().getSimpleName(),
            "1",
            "event-" + position,
            recorded.at(),
            recorded.meta().strings(),
            PlainData.of((Record) recorded.event()))
        .bytes();
  }

  @Override
  public long commitEnd(long position) {
    String command = entries.get((int) position).meta().command();
    long end = position;
    while (end + 1 < entries.size() && entries.get((int) end + 1).meta().command().equals(command))
      end++;
    return end;
  }

  @Override
  public List<Recorded<DomainEvent>> stream(String stream, long upTo) {
    return entries.stream()
        .filter(entry -> entry.position() <= upTo && entry.stream().equals(stream))
        .toList();
  }

  @Override
  public void read(long from, long upTo, Consumer<Recorded<DomainEvent>> reader) {
    entries.stream()
        .filter(entry -> entry.position() >= from && entry.position() <= upTo)
        .forEach(reader);
  }

  @Override
  public void readStreams(
      String prefix, long upTo, Predicate<String> wanted, Consumer<Recorded<DomainEvent>> reader) {
    entries.stream()
        .filter(entry -> entry.position() <= upTo && entry.stream().startsWith(prefix))
        .filter(entry -> wanted.test(entry.stream()))
        .forEach(reader);
  }
}
