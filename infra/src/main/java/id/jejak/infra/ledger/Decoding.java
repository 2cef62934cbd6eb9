package id.jejak.infra.ledger;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;

/** Commits taken apart into entries that know their positions. */
final class Decoding {
  private Decoding() {}

  /**
   * The entries of commits.
   *
   * @param reading {@link EntryCodec#read} or {@link EntryCodec#readOnce}
   */
  static Stream<TrackedDomainEventData<?>> entries(
      Function<byte[], DomainEventData<?>> reading, List<Commit> commits) {
    return commits.stream().flatMap(commit -> entries(reading, commit));
  }

  private static Stream<TrackedDomainEventData<?>> entries(
      Function<byte[], DomainEventData<?>> reading, Commit commit) {
    return IntStream.range(0, commit.entries().size())
        .mapToObj(i -> tracked(commit.position() + i, reading.apply(commit.entries().get(i))));
  }

  private static <T> TrackedDomainEventData<T> tracked(long position, DomainEventData<T> data) {
    return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(position), data);
  }

  static long position(TrackedDomainEventData<?> entry) {
    return ((GlobalSequenceTrackingToken) entry.trackingToken()).getGlobalIndex();
  }
}
