package id.jejak.query;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.award.AwardEvent.AwardPresented;
import id.jejak.kernel.award.AwardEvent.BallotCast;
import id.jejak.kernel.award.AwardEvent.BallotOpened;
import id.jejak.kernel.award.AwardEvent.Handover;
import id.jejak.kernel.award.AwardEvent.MarkingClosed;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.AwardEvent.TiesDeclared;
import id.jejak.kernel.award.AwardEvent.WinnersAnnounced;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.award.Lots;
import id.jejak.kernel.award.Nomination;
import id.jejak.kernel.award.Podium;
import id.jejak.kernel.award.YearOfReports;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.ReportApproved;
import id.jejak.kernel.report.ReportEvent.ReportBegun;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportEvent.VerificationClaimed;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.scoring.PolicyEvent.AwardPolicyAdopted;
import id.jejak.kernel.scoring.PolicyEvent.ScoringPolicyAdopted;
import id.jejak.kernel.scoring.ScoringPolicy;
import id.jejak.kernel.window.StandingsEvent.StandingsPublished;
import id.jejak.kernel.window.Wib;
import id.jejak.kernel.window.WindowEvent.WindowClosed;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A province year on a ledger in memory, told in words. */
public final class Story {
  public static final String JABAR = "32";
  public static final String JATENG = "33";
  public static final String JATIM = "35";
  public static final String SALT = "ab".repeat(32);
  public static final Instant START = Instant.parse("2023-04-01T00:00:00Z");
  private static final ScoringPolicy SCORING = ScoringPolicy.permendagri59();
  private static final AwardPolicy AWARDS = AwardPolicy.spmAwards();
  private static final Duration DAY = Duration.ofDays(1);

  public final InMemoryLedger ledger = new InMemoryLedger();
  private Instant now = START;

  /** Policies and the window of a period for the three provinces. */
  public Story aWindow(String period) {
    if (ledger.head() < 0) {
      ledger.append(SCORING.stream(), new ScoringPolicyAdopted(SCORING, now.minus(DAY)));
      ledger.append(AWARDS.stream(), new AwardPolicyAdopted(AWARDS, now.minus(DAY)));
    }
    var closesOn = Wib.dayOf(now).plusDays(20);
    return by(
        "admin",
        "window/" + period,
        new WindowOpened(
            period,
            Wib.dayOf(now),
            closesOn,
            Wib.endOf(closesOn),
            SCORING.name(),
            List.of(JABAR, JATENG, JATIM),
            now,
            null));
  }

  /** A report with everything filled in, in which so many of a hundred were served. */
  public Story aDraft(String period, String region, int served) {
    return by(
        "team-" + region,
        stream(period, region),
        new ReportBegun(period, region, now),
        SampleReport.figures(served),
        SampleReport.budget(),
        SampleReport.problems(),
        SampleReport.plan());
  }

  public Story submitted(String period, String region, int revision) {
    return submitted(period, region, revision, true);
  }

  /** A submission that came in time or too late. */
  public Story submitted(String period, String region, int revision, boolean onTime) {
    ReportContent content = content(period, region);
    return by(
        "team-" + region,
        stream(period, region),
        new ReportSubmitted(
            revision, now, onTime, SampleReport.complete(content), 1, ledger.head()),
        SampleReport.scored("PROVISIONAL", revision, content));
  }

  public Story claimed(String period, String region) {
    return by(
        "verifier",
        stream(period, region),
        new VerificationClaimed("verifier", now, now.plus(DAY.multipliedBy(7)), null));
  }

  public Story approved(String period, String region, int revision) {
    return by(
        "verifier",
        stream(period, region),
        new ReportApproved(revision, "verifier", null, List.of(), now, null),
        SampleReport.scored("FINAL", revision, content(period, region)));
  }

  /** A report from draft to approval. */
  public Story anApproved(String period, String region, int served) {
    return aDraft(period, region, served)
        .submitted(period, region, 1)
        .claimed(period, region)
        .approved(period, region, 1);
  }

  public Story closed(String period, String... unfiled) {
    return by("admin", "window/" + period, new WindowClosed(List.of(unfiled), ledger.head(), now));
  }

  public Story published(String period) {
    return by(
        "admin",
        "standings/" + period + "/PROVINCE",
        new StandingsPublished(period, "PROVINCE", ledger.head(), now));
  }

  /** Four approved quarters of all three provinces. */
  public Story aYear() {
    for (int quarter = 1; quarter <= 4; quarter++) {
      String period = "2023-Q" + quarter;
      aWindow(period).anApproved(period, JABAR, 95);
      anApproved(period, JATENG, 90).anApproved(period, JATIM, 85).closed(period);
    }
    return this;
  }

  public Story anEdition() {
    now = now.plus(DAY.multipliedBy(10));
    return by(
        "admin",
        "edition/2024",
        new EditionOpened(
            2024,
            2023,
            AWARDS.name(),
            false,
            List.of(SampleJury.category()),
            now,
            now.plus(DAY.multipliedBy(30)),
            SampleJury.jurors(),
            List.of("juror-6", "juror-7"),
            "chair",
            "deputy",
            Lots.commitment(SALT),
            now));
  }

  public Story nominated() {
    var edition = edition();
    long upTo = ledger.positionAt(edition.cutOff().minusMillis(1));
    var drawn =
        Nomination.draw(
            AWARDS,
            edition.categories().getFirst(),
            YearOfReports.read(ledger, 2023, upTo),
            SALT,
            Set.of());
    return by(
        "chair",
        "award/2024/PROVINCE",
        new RegionsNominated(
            2024,
            "PROVINCE",
            AWARDS.name(),
            false,
            upTo,
            SALT,
            drawn.eligible(),
            drawn.digest(),
            drawn.firstTen(),
            drawn.nominees(),
            drawn.ties(),
            List.of(),
            now));
  }

  public Story declared(String member) {
    return by(member, "award/2024/PROVINCE", new TiesDeclared(member, List.of(), now));
  }

  public Story voted(String juror) {
    return by(
        juror,
        "award/2024/PROVINCE",
        new BallotCast(juror, SampleJury.commitment(juror, SampleJury.ballot(juror)), now));
  }

  /** The last event of a kind in the award's category. */
  public <E extends DomainEvent> E last(Class<E> kind) {
    return ledger.stream("award/2024/PROVINCE", ledger.head()).reversed().stream()
        .map(recorded -> recorded.event())
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  /** All five declare and vote, and the chair closes the marking. */
  public Story marked() {
    return marked(JATIM);
  }

  /** The same where another than Jawa Timur is the third nominee. */
  public Story marked(String third) {
    SampleJury.jurors().forEach(this::declared);
    for (String juror : SampleJury.jurors())
      by(
          juror,
          "award/2024/PROVINCE",
          new BallotCast(
              juror, SampleJury.commitment(juror, SampleJury.ballot(juror, third)), now));
    var events = new ArrayList<DomainEvent>();
    for (String juror : SampleJury.jurors())
      events.add(
          new BallotOpened(
              juror,
              SampleJury.commitment(juror, SampleJury.ballot(juror, third)),
              SampleJury.salt(juror),
              SampleJury.ballot(juror, third)));
    events.add(new MarkingClosed(SampleJury.jurors(), now));
    return by("chair", "award/2024/PROVINCE", events.toArray(DomainEvent[]::new));
  }

  public Story decided() {
    var category = edition().categories().getFirst();
    var standing =
        Nomination.draw(
                AWARDS,
                category,
                YearOfReports.read(
                    ledger, 2023, ledger.positionAt(edition().cutOff().minusMillis(1))),
                SALT,
                Set.of())
            .ranking()
            .stream()
            .map(ranked -> Podium.Nominee.of(ranked, category))
            .toList();
    var podium =
        Podium.decide(
            AWARDS,
            category,
            standing,
            SampleJury.jurors().stream()
                .map(j -> new Podium.Opened(j, SampleJury.salt(j), SampleJury.ballot(j)))
                .toList());
    return by(
        "chair",
        "award/2024/PROVINCE",
        new WinnersDecided(
            "SK 7",
            Wib.dayOf(now),
            podium.lotSeed(),
            podium.finalResults(),
            podium.winners(),
            podium.ties(),
            now));
  }

  public Story announced() {
    return by("chair", "award/2024/PROVINCE", new WinnersAnnounced(now));
  }

  public Story presented() {
    var handover = new Handover(JABAR, 1, "Gubernur", "Trofi", "P-1");
    return by(
        "chair",
        "award/2024/PROVINCE",
        new AwardPresented(
            LocalDate.parse("2024-04-24"), "Jakarta", "Menteri", List.of(handover), now));
  }

  /** Everything from the first window to the announcement. */
  public static Story toTheAnnouncement() {
    return new Story().aYear().anEdition().nominated().marked().decided().announced();
  }

  /** What an account did, as one commit, a day after the one before. */
  public Story by(String actor, String stream, DomainEvent... events) {
    ledger.at(now).appendBy(actor, stream, events);
    now = now.plusSeconds(60);
    return this;
  }

  public Instant now() {
    return now;
  }

  /** Somebody with a role, and a region or an edition where the role asks for one. */
  public static Actor actor(String account, Role role, String scope) {
    return new Actor(
        account,
        List.of(
            new Grant(
                role.name(),
                role == Role.REGION ? scope : null,
                List.of(),
                role == Role.COMMITTEE ? scope : null)),
        Set.of());
  }

  private EditionOpened edition() {
    return (EditionOpened) ledger.stream("edition/2024", ledger.head()).getFirst().event();
  }

  private ReportContent content(String period, String region) {
    ReportContent content = ReportContent.EMPTY;
    for (var recorded : ledger.stream(stream(period, region), ledger.head()))
      content = content.on((ReportEvent) recorded.event());
    return content;
  }

  public static String stream(String period, String region) {
    return ReportId.of(Period.of(period).toString(), region).stream();
  }
}
