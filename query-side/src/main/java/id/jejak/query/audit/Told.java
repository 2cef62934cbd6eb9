package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.PlainData;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.audit.Replay.Step;
import id.jejak.query.page.Sentences;
import id.jejak.query.report.Difference.Change;
import id.jejak.query.report.Steps;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a recorded event as a step of a replay. */
final class Told {
  private Told() {}

  static Step step(
      Recorded<DomainEvent> recorded,
      Enum<?> before,
      Enum<?> after,
      List<Change> changes,
      List<Steps.Step> score) {
    Map<String, Object> data = data(recorded);
    return new Step(
        recorded.position(),
        recorded.at(),
        recorded.stream(),
        recorded.seq(),
        recorded.event().getClass().getSimpleName(),
        recorded.meta().actor(),
        recorded.meta().role(),
        why(data),
        before.name(),
        after.name(),
        changes,
        score,
        data);
  }

  static Map<String, Object> data(Recorded<DomainEvent> recorded) {
    // Every event is a record: the sealed families hold nothing else.
    return PlainData.of((Record) recorded.event());
  }

  /** The reason that was given, if one was. */
  static @Nullable String why(Map<String, Object> data) {
    return Stream.of("reason", "ground", "note", "text")
        .map(data::get)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** The page of a stream as it stood at a position; nothing where there is none. */
  static @Nullable String page(String stream, long position) {
    String page = Sentences.pageOf(stream);
    return page == null ? null : page + "?asOf=" + position;
  }
}
