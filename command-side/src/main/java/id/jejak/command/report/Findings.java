package id.jejak.command.report;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.report.Finding;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.FindingAnswered;
import id.jejak.kernel.report.ReportEvent.FindingSettled;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The findings on a report in the order they were made, and how each stands. */
record Findings(Map<String, Entry> entries) {
  static final Findings NONE = new Findings(Map.of());

  Findings {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** How a finding stands; an insisted one waits for another answer. */
  enum Standing {
    OPEN,
    ANSWERED,
    INSISTED,
    ACCEPTED,
    DROPPED;

    boolean waitsForAnswer() {
      return this == OPEN || this == INSISTED;
    }

    boolean isDone() {
      return this == ACCEPTED || this == DROPPED;
    }
  }

  /** A finding and how it stands. */
  record Entry(Finding finding, Standing standing) {}

  Findings on(ReportEvent event) {
    return switch (event) {
      case ReportReturned e -> {
        var more = new LinkedHashMap<>(entries);
        e.findings().forEach(finding -> more.put(finding.id(), new Entry(finding, Standing.OPEN)));
        yield new Findings(more);
      }
      case FindingAnswered e -> stands(e.finding(), Standing.ANSWERED);
      case FindingSettled e ->
          stands(e.finding(), Standing.valueOf(Settlement.of(e.settlement()).name()));
      default -> this;
    };
  }

  /** The finding of an id; refused where the report has none. */
  Entry get(String id) {
    Entry entry = entries.get(id);
    if (entry == null) throw Rejected.because(ReportRefusal.UNKNOWN_FINDING, id);
    return entry;
  }

  /** Ids the region must answer before it files again. */
  List<String> unanswered() {
    return ids(Standing::waitsForAnswer);
  }

  /** Ids that bar an approval. */
  List<String> unsettled() {
    return ids(standing -> !standing.isDone());
  }

  /** Whether the verifier insists on an earlier finding, which is reason enough for a return. */
  boolean insisted() {
    return !ids(standing -> standing == Standing.INSISTED).isEmpty();
  }

  private List<String> ids(Predicate<Standing> those) {
    return entries.values().stream()
        .filter(entry -> those.test(entry.standing()))
        .map(entry -> entry.finding().id())
        .toList();
  }

  private Findings stands(String id, Standing standing) {
    var after = new LinkedHashMap<>(entries);
    after.computeIfPresent(id, (key, entry) -> new Entry(entry.finding(), standing));
    return new Findings(after);
  }
}
