package id.jejak.infra.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** A store whose answers get lost: before anything was written, or after everything was. */
final class FaultyStore implements LedgerStore {
  /** When an append fails. */
  enum Fault {
    NONE,
    BEFORE_WRITING,
    AFTER_WRITING
  }

  private final LedgerStore store;
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

  FaultyStore(LedgerStore store) {
    this.store = store;
  }

  /** What happens to the next appends, in order. */
  void plan(Fault... planned) {
    faults.addAll(List.of(planned));
  }

  @Override
  public List<Outcome> append(List<Commit> group) {
    Fault fault = faults.isEmpty() ? Fault.NONE : faults.remove();
    if (fault == Fault.BEFORE_WRITING) throw new IllegalStateException("lost before writing");
    var outcomes = store.append(group);
    if (fault == Fault.AFTER_WRITING) throw new IllegalStateException("lost after writing");
    return outcomes;
  }

  @Override
  public Head head() {
    return store.head();
  }

  @Override
  public List<Commit> read(long from, int events) {
    return store.read(from, events);
  }

  @Override
  public List<Commit> readStream(String stream, long fromSeq, int events) {
    return store.readStream(stream, fromSeq, events);
  }

  @Override
  public void readStreams(String prefix, long upTo, Consumer<Commit> reader) {
    store.readStreams(prefix, upTo, reader);
  }

  @Override
  public Optional<Commit> findCommand(String cid) {
    return store.findCommand(cid);
  }

  @Override
  public long positionAt(Instant instant) {
    return store.positionAt(instant);
  }

  @Override
  public void close() {
    store.close();
  }
}
