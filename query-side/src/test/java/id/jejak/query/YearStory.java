package id.jejak.query;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.kernel.report.NihilDecision;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A province year of reports on a ledger in memory, told in words. */
abstract class YearStory<S extends YearStory<S>> {
  public static final String JABAR = "32";
  public static final String JATENG = "33";
  public static final String JATIM = "35";
  public static final Instant START = Instant.parse("2023-04-01T00:00:00Z");
  private static final ScoringPolicy SCORING = ScoringPolicy.permendagri59();
  static final AwardPolicy AWARDS = AwardPolicy.spmAwards();
  static final Duration DAY = Duration.ofDays(1);

  public final InMemoryLedger ledger = new InMemoryLedger();
  Instant now = START;

  /** The story itself, to be told on. */
  abstract S self();

  /** Policies and the window of a period for the three provinces. */
  public S aWindow(String period) {
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
  public S aDraft(String period, String region, int served) {
    return by(
        "team-" + region,
        stream(period, region),
        new ReportBegun(period, region, now),
        SampleReport.figures(served),
        SampleReport.budget(),
        SampleReport.problems(),
        SampleReport.plan());
  }

  public S submitted(String period, String region, int revision) {
    return submitted(period, region, revision, true);
  }

  /** A submission that came in time or too late. */
  public S submitted(String period, String region, int revision, boolean onTime) {
    ReportContent content = content(period, region);
    return by(
        "team-" + region,
        stream(period, region),
        new ReportSubmitted(
            revision, now, onTime, SampleReport.complete(content, Set.of()), 1, ledger.head()),
        SampleReport.scored("PROVISIONAL", revision, content, Set.of()));
  }

  public S claimed(String period, String region) {
    return by(
        "verifier",
        stream(period, region),
        new VerificationClaimed("verifier", now, now.plus(DAY.multipliedBy(7)), null));
  }

  /** An approval that accepts that some services do not apply. */
  public S approved(String period, String region, int revision, String... nihil) {
    return by(
        "verifier",
        stream(period, region),
        new ReportApproved(revision, "verifier", null, accepted(nihil), now, null),
        SampleReport.scored("FINAL", revision, content(period, region), Set.of(nihil)));
  }

  private static List<NihilDecision> accepted(String... nihil) {
    return Stream.of(nihil).map(service -> new NihilDecision(service, true, null)).toList();
  }

  /** A report from draft to approval. */
  public S anApproved(String period, String region, int served) {
    return aDraft(period, region, served)
        .submitted(period, region, 1)
        .claimed(period, region)
        .approved(period, region, 1);
  }

  public S closed(String period, String... unfiled) {
    return by("admin", "window/" + period, new WindowClosed(List.of(unfiled), ledger.head(), now));
  }

  public S published(String period) {
    return by(
        "admin",
        "standings/" + period + "/PROVINCE",
        new StandingsPublished(period, "PROVINCE", ledger.head(), now));
  }

  /** Four approved quarters of all three provinces. */
  public S aYear() {
    return aYear(85);
  }

  /** The same where so many of a hundred were served in Jawa Timur; 90 in Jawa Tengah. */
  public S aYear(int jatim) {
    for (int quarter = 1; quarter <= 4; quarter++) {
      String period = "2023-Q" + quarter;
      aWindow(period).anApproved(period, JABAR, 95);
      anApproved(period, JATENG, 90).anApproved(period, JATIM, jatim).closed(period);
    }
    return self();
  }

  /** What an account did, as one commit, a day after the one before. */
  public S by(String actor, String stream, DomainEvent... events) {
    ledger.at(now).appendBy(actor, stream, events);
    now = now.plusSeconds(60);
    return self();
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
