package id.jejak.query.report;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.report.ReportContent;
import id.jejak.query.Moment;
import id.jejak.query.Sight;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What a verifier sees of a report besides what everybody does: it beside its past, and its queue.
 */
@Component
class Review {
  private final Reports reports;
  private final Clock clock;

  Review(Reports reports, Clock clock) {
    this.reports = reports;
    this.clock = clock;
  }

  void fill(
      ReportCard card,
      @Nullable ReportContent approved,
      @Nullable String queue,
      Sight sight,
      Model model) {
    var before = before(card, sight);
    var level = Difference.level(card.region());
    model.addAttribute("before", before == null ? null : before.period());
    model.addAttribute(
        "comparison",
        Comparison.of(level, card.content(), approved, before == null ? null : before.content()));
    model.addAttribute("steady", Comparison.STEADY_PERCENT);
    model.addAttribute("growth", Comparison.GROWTH);
    model.addAttribute("templates", VerifierPages.TEMPLATES);
    place(card, queue, sight, model);
  }

  /** The queue a reader came from, which all links lead on in. */
  private void place(ReportCard card, @Nullable String queue, Sight sight, Model model) {
    model.addAttribute("queue", queue);
    if (queue == null) return;
    var lines = Queue.of(queue).lines(reports, sight, clock.instant());
    model.addAttribute("place", Queue.Place.in(lines, card.period(), card.region()));
  }

  /** Last quarter's report of the same year, as far as it was submitted. */
  private @Nullable ReportCard before(ReportCard card, Sight sight) {
    var earlier = Period.of(card.period()).previousInYear();
    if (earlier.isEmpty()) return null;
    try {
      return reports.card(earlier.get().toString(), card.region(), Moment.NOW, sight);
    } catch (Rejected noneToSee) {
      return null;
    }
  }
}
