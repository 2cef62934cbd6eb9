package id.jejak.command.policy;

import id.jejak.command.Body;
import id.jejak.command.Text;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.AwardPolicy.Weight;
import id.jejak.kernel.scoring.Rational;
import id.jejak.kernel.scoring.ScoringPolicy;
import id.jejak.kernel.scoring.ScoringPolicy.Band;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a policy's parameters must be so that every report and nomination can be computed. */
final class PolicyRules {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}/[1-9][0-9]{0,3}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,6})?");
  private static final Pattern SHARE = Pattern.compile("[0-9]{1,3}/[1-9][0-9]{0,2}");
  private static final int LABEL = 60;
  private static final int MANY = 50;
  private static final int MANY_MARKS = 10;
  private static final int BEST_MARK = 1_000;

  private final Body body = new Body();

  private PolicyRules() {}

  static void check(ScoringPolicy policy) {
    var rules = new PolicyRules();
    rules.name(policy.name());
    rules.addUpToOne(
        "/recipientsWeight", List.of(policy.recipientsWeight(), policy.qualityWeight()));
    rules.within("/minimumFields", policy.minimumFields(), 6);
    rules.decimal("/minimumServiceShare", policy.minimumServiceShare(), Rational.ONE);
    rules.workingDays("/claimWorkingDays", policy.claimWorkingDays());
    rules.workingDays("/revisionWorkingDays", policy.revisionWorkingDays());
    rules.bands(policy.bands());
    rules.body.check();
  }

  static void check(AwardPolicy policy) {
    var rules = new PolicyRules();
    rules.name(policy.name());
    rules.addUpToOne("/nominationWeight", List.of(policy.nominationWeight(), policy.juryWeight()));
    rules.addUpToOne("/marks", policy.marks().stream().map(Weight::weight).toList());
    rules.names("/marks", "/of", policy.marks().stream().map(Weight::of).toList(), MANY_MARKS);
    rules.points("/stageDone", policy.stageDone());
    rules.points("/teamDecree", policy.teamDecree());
    rules.points("/teamMeeting", policy.teamMeeting());
    rules.points("/planInForce", policy.planInForce());
    rules.points("/planCoverage", policy.planCoverage());
    rules.points("/reportOnTime", policy.reportOnTime());
    rules.points("/reportOnTimeCompleteness", policy.reportOnTimeCompleteness());
    rules.points("/reportCompleteness", policy.reportCompleteness());
    rules.within("/minimumEligible", policy.minimumEligible(), MANY);
    rules.within("/minimumJurors", policy.minimumJurors(), MANY);
    rules.within("/minimumAlternates", policy.minimumAlternates(), MANY);
    rules.within("/minimumUnrecused", policy.minimumUnrecused(), MANY);
    rules.within("/objectionDays", policy.objectionDays(), MANY);
    rules.share("/disqualificationShare", policy.disqualificationShare());
    if (policy.decliningMoreThan() != null)
      rules.share("/decliningMoreThan", policy.decliningMoreThan());
    if (policy.budgetAllocation() != null)
      rules.decimal("/budgetAllocation", policy.budgetAllocation(), Rational.ONE);
    rules.between("/bestMark", policy.best(), 1, BEST_MARK);
    if (policy.announcementDays() != null)
      rules.within("/announcementDays", policy.announcementDays(), MANY);
    rules.names("/disqualificationGrounds", "", policy.disqualificationGrounds(), MANY);
    rules.criteria(policy);
    rules.body.check();
  }

  private void name(String name) {
    if (!NAME.matcher(name).matches()) body.violate("/name", PolicyRefusal.NOT_A_POLICY_NAME, name);
  }

  private void addUpToOne(String pointer, List<String> weights) {
    if (!weights.stream().allMatch(weight -> DECIMAL.matcher(weight).matches()))
      body.violate(pointer, ValueRefusal.NOT_A_DECIMAL);
    else if (!Rational.sum(weights.stream().map(Rational::parse).toList()).equals(Rational.ONE))
      body.violate(pointer, PolicyRefusal.WEIGHTS_DO_NOT_ADD_UP);
  }

  private void bands(List<Band> bands) {
    boolean decimals = bands.stream().allMatch(band -> DECIMAL.matcher(band.from()).matches());
    List<Rational> bounds =
        decimals ? bands.stream().map(band -> Rational.parse(band.from())).toList() : List.of();
    boolean falling =
        Stream.iterate(1, i -> i < bounds.size(), i -> i + 1)
            .allMatch(i -> bounds.get(i - 1).compareTo(bounds.get(i)) > 0);
    if (bounds.isEmpty()
        || bounds.size() > MANY
        || !falling
        || !bounds.get(bounds.size() - 1).equals(Rational.ZERO))
      body.violate("/bands", PolicyRefusal.BANDS_DO_NOT_FALL_TO_ZERO);
    for (int i = 0; i < bands.size(); i++) label("/bands/" + i + "/label", bands.get(i).label());
  }

  private void points(String pointer, String value) {
    decimal(pointer, value, Rational.HUNDRED);
  }

  private void decimal(String pointer, String value, Rational most) {
    if (!DECIMAL.matcher(value).matches()) body.violate(pointer, ValueRefusal.NOT_A_DECIMAL, value);
    else if (!most.atLeast(Rational.parse(value)))
      body.violate(pointer, PolicyRefusal.OUT_OF_RANGE, 0, most);
  }

  private void within(String pointer, int value, int most) {
    between(pointer, value, 0, most);
  }

  private void workingDays(String pointer, int days) {
    between(pointer, days, 1, MANY);
  }

  private void between(String pointer, int value, int least, int most) {
    if (value < least || value > most)
      body.violate(pointer, PolicyRefusal.OUT_OF_RANGE, least, most);
  }

  /** No criterion gives more than a hundred points: four stages, four quarters (DOMAIN 5). */
  private void criteria(AwardPolicy policy) {
    String stage = policy.stageDone();
    String meeting = policy.teamMeeting();
    String onTime = policy.reportOnTime();
    String complete = policy.reportCompleteness();
    addUpToHundred("/stageDone", stage, stage, stage, stage);
    addUpToHundred("/teamDecree", policy.teamDecree(), meeting, meeting, meeting, meeting);
    addUpToHundred("/planInForce", policy.planInForce(), policy.planCoverage());
    addUpToHundred(
        "/reportOnTime", onTime, onTime, onTime, onTime, complete, complete, complete, complete);
  }

  /** What is no decimal or too much alone is refused for that already. */
  private void addUpToHundred(String pointer, String... points) {
    List<String> all = List.of(points);
    if (!all.stream().allMatch(PolicyRules::isPoints)) return;
    if (!Rational.HUNDRED.atLeast(Rational.sum(all.stream().map(Rational::parse).toList())))
      body.violate(pointer, PolicyRefusal.MORE_THAN_A_HUNDRED);
  }

  private static boolean isPoints(String value) {
    return DECIMAL.matcher(value).matches() && Rational.HUNDRED.atLeast(Rational.parse(value));
  }

  /** Names that are told apart and can be written often: they stand in every ballot. */
  private void names(String pointer, String member, List<String> names, int most) {
    if (names.size() > most) body.violate(pointer, PolicyRefusal.OUT_OF_RANGE, 0, most);
    var seen = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String at = pointer + "/" + i + member;
      if (name.length() > LABEL) body.violate(at, ValueRefusal.TOO_LONG, LABEL);
      else label(at, name);
      if (!seen.add(name.strip())) body.violate(at, ValueRefusal.NAMED_TWICE, name);
    }
  }

  private void share(String pointer, String share) {
    if (!SHARE.matcher(share).matches() || !Rational.ONE.atLeast(Rational.parse(share)))
      body.violate(pointer, PolicyRefusal.OUT_OF_RANGE, 0, 1);
  }

  private void label(String pointer, String text) {
    Refusal wrong = Text.wrongWith(text, LABEL);
    if (wrong != null) body.violate(pointer, wrong, LABEL);
  }
}
