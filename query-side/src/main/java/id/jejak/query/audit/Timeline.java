package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.report.Sent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recorded events to be read one after the other, whatever streams they lie in. */
final class Timeline {
  private Timeline() {}

  /**
   * An event, or several alike in a row: what a team types is saved row by row.
   *
   * @param position of the first
   * @param last position of the last
   * @param until when the last was recorded
   * @param data of the last
   */
  record Line(
      long position,
      long last,
      Instant at,
      Instant until,
      int times,
      String stream,
      String event,
      String actor,
      String role,
      @Nullable String why,
      Map<String, Object> data) {

    static Line of(Recorded<DomainEvent> recorded) {
      Map<String, Object> data = Told.data(recorded);
      return new Line(
          recorded.position(),
          recorded.position(),
          recorded.at(),
          recorded.at(),
          1,
          recorded.stream(),
          recorded.event().getClass().getSimpleName(),
          recorded.meta().actor(),
          recorded.meta().role(),
          Told.why(data),
          data);
    }

    private boolean continues(Line earlier) {
      return event.equals(earlier.event)
          && stream.equals(earlier.stream)
          && actor.equals(earlier.actor);
    }

    private Line with(Line later) {
      return new Line(
          position,
          later.last,
          at,
          later.until,
          times + later.times,
          stream,
          event,
          actor,
          role,
          why,
          later.data);
    }

    /** The page that shows what it happened to, as it stood then; nothing where there is none. */
    public @Nullable String page() {
      return Told.page(stream, last);
    }
  }

  /** The lines of some events, in their order. */
  static List<Line> of(List<Recorded<DomainEvent>> events) {
    var lines = new ArrayList<Line>();
    for (Recorded<DomainEvent> recorded : events) {
      Line line = Line.of(recorded);
      boolean again =
          Sent.entered(recorded.event()) && !lines.isEmpty() && line.continues(lines.getLast());
      lines.add(again ? lines.removeLast().with(line) : line);
    }
    return List.copyOf(lines);
  }
}
