package id.jejak.command.award;

import id.jejak.command.Reason;
import id.jejak.command.award.AwardCommand.AnnounceWinners;
import id.jejak.command.award.AwardCommand.CastBallot;
import id.jejak.command.award.AwardCommand.CastVote;
import id.jejak.command.award.AwardCommand.CloseMarking;
import id.jejak.command.award.AwardCommand.DecideWinners;
import id.jejak.command.award.AwardCommand.DeclareTies;
import id.jejak.command.award.AwardCommand.MoveDeclining;
import id.jejak.command.award.AwardCommand.MoveDisqualification;
import id.jejak.command.award.AwardCommand.NominateRegions;
import id.jejak.command.award.AwardCommand.RecuseOneself;
import id.jejak.command.award.AwardCommand.WithdrawNominee;
import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.account.AccountEvent.RoleGranted;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardEvent.Tie;
import id.jejak.kernel.award.AwardEvent.TiesDeclared;
import id.jejak.kernel.award.AwardEvent.Vote;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.award.Ballot.Mark;
import id.jejak.kernel.award.Ballot.NomineeMarks;
import id.jejak.kernel.award.Categories;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.award.YearFixture;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.scoring.PolicyEvent.AwardPolicyAdopted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Situations and commands as words. */
final class Given {
  static final AwardId PROVINCE = new AwardId(2025, "PROVINCE");
  static final Instant CUT_OFF = Instant.parse("2025-03-01T00:00:00Z");
  static final Instant CLOSES_AT = Instant.parse("2025-03-20T00:00:00Z");
  static final List<String> NOMINEES = List.of("32", "35", "64", "33", "73");
  static final Reason REASON = new Reason("demi kejelasan");
  private static final Instant OPENED = Instant.parse("2025-02-01T00:00:00Z");

  private Given() {}

  static YearFixture sevenProvinces() {
    return new YearFixture()
        .approved("32", 99)
        .approved("35", 98)
        .approved("64", 97)
        .approved("33", 96)
        .approved("73", 95)
        .approved("51", 94)
        .approved("52", 93);
  }

  /** An edition with one category, opened over a year's reports. */
  static Scene anEditionOver(YearFixture year) {
    InMemoryLedger ledger = peopled(year.ledger());
    ledger.append("edition/2025", opened());
    return new Scene(ledger);
  }

  static Scene anEdition() {
    return anEditionOver(sevenProvinces());
  }

  /** Everyone has declared that he has no ties. */
  static Scene aDeclaredCommittee() {
    return anEdition().happened(declarations()).at("2025-03-02T00:00:00Z");
  }

  static Scene aNomination() {
    return aDeclaredCommittee().after(nomination());
  }

  static Scene anOpenMarking() {
    return aNomination().at("2025-03-10T00:00:00Z");
  }

  static Scene allBallotsIn() {
    var scene = anOpenMarking();
    for (int juror = 1; juror <= 5; juror++) scene.after(ballot(juror, NOMINEES));
    return scene;
  }

  static Scene aClosedMarking() {
    return allBallotsIn().after(closing());
  }

  static Scene aDecision() {
    return aClosedMarking().after(decision());
  }

  static Scene anAnnouncement() {
    return aDecision().at("2025-03-17T00:00:00Z").after(announcement());
  }

  /** The policy is adopted and the committee's accounts are open. */
  static InMemoryLedger peopled(InMemoryLedger ledger) {
    var policy = AwardPolicy.spmAwards();
    ledger.at(OPENED).append(policy.stream(), new AwardPolicyAdopted(policy, OPENED));
    for (String account : Panel.all())
      ledger.append(
          "account/" + account,
          new AccountOpened(account, OPENED),
          new RoleGranted(Panel.SEAT, OPENED));
    return ledger;
  }

  static EditionOpened opened() {
    return new EditionOpened(
        2025,
        2024,
        AwardPolicy.spmAwards().name(),
        false,
        List.of(Categories.provinces()),
        CUT_OFF,
        CLOSES_AT,
        Panel.JURORS,
        Panel.ALTERNATES,
        "chair",
        "deputy",
        FakeSalts.COMMITMENT,
        OPENED);
  }

  static List<TiesDeclared> declarations() {
    return Panel.all().stream().map(member -> declaredBy(member)).toList();
  }

  static TiesDeclared declaredBy(String member, Tie... ties) {
    return new TiesDeclared(member, List.of(ties), OPENED);
  }

  static NominateRegions nomination() {
    return new NominateRegions(PROVINCE, List.of(), Panel.CHAIR);
  }

  static DeclareTies declaration(Actor by, Tie... ties) {
    return new DeclareTies(PROVINCE, List.of(ties), by);
  }

  static Tie bornIn(String region) {
    return new Tie(region, "BIRTH");
  }

  static RecuseOneself recusal(Actor by) {
    return new RecuseOneself(PROVINCE, REASON, by);
  }

  static WithdrawNominee withdrawal(String region, Actor by) {
    return new WithdrawNominee(PROVINCE, new RegionCode(region), REASON, by);
  }

  /** Every nominee gets the same marks, a little less from one to the next. */
  static CastBallot ballot(int juror, List<String> nominees) {
    return new CastBallot(PROVINCE, marks(90, nominees), Panel.juror(juror));
  }

  static Ballot marks(int best, List<String> nominees) {
    var marked = new ArrayList<NomineeMarks>();
    for (String nominee : nominees) {
      int points = best - marked.size();
      marked.add(
          new NomineeMarks(
              nominee,
              Stream.of("PRESENTATION", "INNOVATION", "SUSTAINABILITY")
                  .map(on -> new Mark(on, points, "cukup jelas"))
                  .toList()));
    }
    return new Ballot(marked);
  }

  static CloseMarking closing() {
    return new CloseMarking(PROVINCE, Panel.CHAIR);
  }

  static DecideWinners decision() {
    return new DecideWinners(
        PROVINCE, "100.2.1-1 Tahun 2025", LocalDate.parse("2025-03-10"), Panel.CHAIR);
  }

  static AnnounceWinners announcement() {
    return new AnnounceWinners(PROVINCE, Panel.CHAIR);
  }

  static MoveDisqualification disqualification(String region, Actor by) {
    return disqualification(region, "FALSE_FIGURES", by);
  }

  static MoveDisqualification disqualification(String region, String ground, Actor by) {
    return new MoveDisqualification(PROVINCE, new RegionCode(region), ground, by);
  }

  static MoveDeclining declining() {
    return new MoveDeclining(PROVINCE, REASON, Panel.CHAIR);
  }

  static CastVote vote(int juror, String subject, boolean inFavour) {
    return new CastVote(PROVINCE, subject, inFavour, Panel.juror(juror));
  }

  static CastVote vote(Actor by, String subject) {
    return new CastVote(PROVINCE, subject, true, by);
  }

  static Stream<String> jurors() {
    return Panel.JURORS.stream();
  }

  /** So many of the five jurors are in favour, the others against. */
  static List<Vote> votes(int inFavour) {
    return Panel.JURORS.stream()
        .map(juror -> new Vote(juror, Panel.JURORS.indexOf(juror) < inFavour))
        .toList();
  }
}
