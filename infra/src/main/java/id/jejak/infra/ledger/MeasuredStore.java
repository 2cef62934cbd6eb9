package id.jejak.infra.ledger;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A store whose appends are timed, and their groups counted. */
final class MeasuredStore implements LedgerStore {
  private final LedgerStore store;
  private final Timer appends;
  private final DistributionSummary groups;

  MeasuredStore(LedgerStore store, MeterRegistry meters) {
    this.store = store;
    this.appends =
        Timer.builder("jejak.ledger.append")
            .description("How long the store takes for a group of commits")
            .register(meters);
    this.groups =
        DistributionSummary.builder("jejak.ledger.group")
            .description("Commits that are written together")
            .register(meters);
  }

  @Override
  public List<Outcome> append(List<Commit> group) {
    groups.record(group.size());
    return appends.record(() -> store.append(group));
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
