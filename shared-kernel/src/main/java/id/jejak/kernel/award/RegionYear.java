package id.jejak.kernel.award;

import id.jejak.kernel.award.QuarterFacts.Approval;
import id.jejak.kernel.award.QuarterFacts.FinalScore;
import id.jejak.kernel.award.QuarterFacts.Submission;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.scoring.ReportScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a nomination needs to know of one region's fiscal year.
 *
 * @param quarters the four quarters, first to last
 */
public record RegionYear(int year, String region, List<QuarterFacts> quarters) {
  public RegionYear {
    quarters = List.copyOf(quarters);
  }

  /** All four quarters approved, ranked in the fourth, no overdue revision standing. */
  public boolean eligible() {
    return quarters.stream().allMatch(quarter -> quarter.approval() != null && !quarter.overdue())
        && result().map(ReportScore::ranked).orElse(false);
  }

  /**
   * Whether it is not eligible only because reports await a verifier's decision. A fourth quarter
   * that is approved without a rank rules it out, whatever else is decided.
   */
  public boolean couldBecomeEligible() {
    return quarters.stream().anyMatch(QuarterFacts::pending)
        && quarters.stream().allMatch(quarter -> quarter.pending() || quarter.approval() != null)
        && quarters.stream().noneMatch(QuarterFacts::overdue)
        && (fourth().pending() || result().map(ReportScore::ranked).orElse(false));
  }

  /** The final score of the approved fourth quarter: the year's result. */
  public Optional<ReportScore> result() {
    Approval approval = fourth().approval();
    FinalScore score = fourth().score();
    if (approval == null || score == null || score.revision() != approval.revision())
      return Optional.empty();
    return Optional.of(score.score());
  }

  /** The approved content of the fourth quarter. */
  public Optional<ReportContent> resultContent() {
    return Optional.ofNullable(fourth().approval()).map(Approval::content);
  }

  /** The last day of the fiscal year. */
  public LocalDate lastDay() {
    return LocalDate.of(year, 12, 31);
  }

  /** Positions of the first submissions, approvals and final scores, in order. */
  public List<Long> evidence() {
    var positions = new ArrayList<Long>();
    for (QuarterFacts quarter : quarters) {
      Stream.ofNullable(quarter.first()).map(Submission::position).forEach(positions::add);
      Stream.ofNullable(quarter.approval()).map(Approval::position).forEach(positions::add);
      Stream.ofNullable(quarter.score()).map(FinalScore::position).forEach(positions::add);
    }
    return positions.stream().sorted().toList();
  }

  private QuarterFacts fourth() {
    return quarters.get(3);
  }
}
