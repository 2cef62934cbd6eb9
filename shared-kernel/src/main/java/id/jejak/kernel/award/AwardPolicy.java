package id.jejak.kernel.award;

import id.jejak.kernel.scoring.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an award policy, as its adoption records them; decimals are strings, points are
 * out of 100.
 *
 * <p>What has no figure stands in the code that the policy's name and version identify: which
 * criteria there are and what they are read from, who is eligible, the order of the tie breakers,
 * the lot, the median, that the first ten of a ranking are recorded. Another such rule is another
 * name.
 *
 * @param name name and version, for example {@code spm-awards/1}
 * @param nominationWeight weight of the nomination score in the final score
 * @param juryWeight weight of the jury score; the two add up to 1
 * @param marks weights of a juror's marks, adding up to 1
 * @param stageDone points per stage done
 * @param teamDecree points for a team's decree
 * @param teamMeeting points per quarter with a meeting of the team
 * @param planInForce points for an action plan attached and in force
 * @param planCoverage points for a plan that covers all six fields, in proportion
 * @param reportOnTime points per quarter filed on time and complete enough
 * @param reportOnTimeCompleteness the completeness that "complete enough" means, in percent
 * @param reportCompleteness points per quarter for full completeness, in proportion
 * @param minimumEligible fewer eligible regions give no award
 * @param minimumJurors seats of the committee at least
 * @param minimumAlternates alternates at least
 * @param minimumUnrecused with fewer jurors left a category ends undecided
 * @param objectionDays days between nomination and marking
 * @param disqualificationShare share of the unrecused jurors that disqualifies, a fraction
 * @param disqualificationGrounds the grounds that may be named
 * @param decliningMoreThan more than this share of the unrecused jurors declines a decision, a
 *     fraction; absent it is half
 * @param budgetAllocation what allocation by need weighs in a field's budget, realisation by
 *     allocation the rest; absent it is half
 * @param bestMark the best mark a juror may give, and so what counts as a hundred points; absent it
 *     is 100
 * @param announcementDays days between decision and announcement; absent they are the objection
 *     days
 */
public record AwardPolicy(
    String name,
    String nominationWeight,
    String juryWeight,
    List<Weight> marks,
    String stageDone,
    String teamDecree,
    String teamMeeting,
    String planInForce,
    String planCoverage,
    String reportOnTime,
    String reportOnTimeCompleteness,
    String reportCompleteness,
    int minimumEligible,
    int minimumJurors,
    int minimumAlternates,
    int minimumUnrecused,
    int objectionDays,
    String disqualificationShare,
    List<String> disqualificationGrounds,
    @Nullable String decliningMoreThan,
    @Nullable String budgetAllocation,
    @Nullable Integer bestMark,
    @Nullable Integer announcementDays) {
  private static final String HALF = "1/2";
  private static final int HUNDRED = 100;

  public AwardPolicy {
    marks = List.copyOf(marks);
    disqualificationGrounds = List.copyOf(disqualificationGrounds);
  }

  /** A named share: of a criterion in a total, or of a mark in a juror's weighted mark. */
  public record Weight(String of, String weight) {}

  /** The first version; every figure is Jejak's own rule (DOMAIN 5). */
  public static AwardPolicy spmAwards() {
    return new AwardPolicy(
        "spm-awards/1",
        "0.60",
        "0.40",
        List.of(
            new Weight("PRESENTATION", "0.40"),
            new Weight("INNOVATION", "0.30"),
            new Weight("SUSTAINABILITY", "0.30")),
        "25",
        "50",
        "12.5",
        "50",
        "50",
        "15",
        "80",
        "10",
        3,
        5,
        2,
        3,
        7,
        "2/3",
        List.of("FALSE_FIGURES", "CORRUPTION_CASE", "UNDUE_INFLUENCE"),
        HALF,
        "0.50",
        HUNDRED,
        7);
  }

  /** What disqualifies a nominee. */
  public VoteRule disqualifying() {
    return VoteRule.atLeast(Rational.parse(disqualificationShare));
  }

  /** What declines the computed decision. */
  public VoteRule declining() {
    return VoteRule.moreThan(Rational.parse(decliningMoreThan == null ? HALF : decliningMoreThan));
  }

  /** What allocation by need weighs in a field's budget. */
  public Rational allocationWeight() {
    return Rational.parse(budgetAllocation == null ? HALF : budgetAllocation);
  }

  /** What realisation by allocation weighs in it. */
  public Rational realisationWeight() {
    return Rational.ONE.minus(allocationWeight());
  }

  /** The best mark a juror may give. */
  public int best() {
    return bestMark == null ? HUNDRED : bestMark;
  }

  /** The days between decision and announcement. */
  public int daysToAnnouncement() {
    return announcementDays == null ? objectionDays : announcementDays;
  }

  /** The stream its adoption is recorded on. */
  public String stream() {
    return "policy/" + name;
  }
}
