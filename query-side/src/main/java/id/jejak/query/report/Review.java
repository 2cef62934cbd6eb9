package id.jejak.query.report;

import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.Submitted;
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
  private final Earlier earlier;
  private final Clock clock;

  Review(Reports reports, Earlier earlier, Clock clock) {
    this.reports = reports;
    this.earlier = earlier;
    this.clock = clock;
  }

  /**
   * Fills in what the page needs besides the report itself.
   *
   * @param only whether nothing but what stands out is to be shown of the figures
   */
  void fill(
      ReportCard card,
      @Nullable ReportContent approved,
      @Nullable String queue,
      boolean only,
      Sight sight,
      Model model) {
    var before = earlier.before(card.period(), card.region());
    var whole = Comparison.of(Difference.level(card.region()), card.content(), approved, before);
    var odd = whole.odd();
    model.addAttribute("lastQuarter", named(before.quarter()));
    model.addAttribute("lastYear", named(before.year()));
    model.addAttribute("comparison", only ? odd : whole);
    model.addAttribute("odd", odd.rows());
    model.addAttribute("figures", whole.rows().size());
    model.addAttribute("only", only);
    model.addAttribute("steady", Oddity.STEADY_PERCENT);
    model.addAttribute("times", Oddity.TIMES);
    model.addAttribute("templates", VerifierPages.TEMPLATES);
    place(card, queue, sight, model);
  }

  /** The name of an earlier period of which something was submitted. */
  private static @Nullable String named(@Nullable Submitted submitted) {
    return submitted == null ? null : submitted.period().toString();
  }

  /** The queue a reader came from, which all links lead on in. */
  private void place(ReportCard card, @Nullable String queue, Sight sight, Model model) {
    model.addAttribute("queue", queue);
    if (queue == null) return;
    var lines = Queue.of(queue).lines(reports, sight, clock.instant());
    model.addAttribute("place", Queue.Place.in(lines, card.period(), card.region()));
  }
}
