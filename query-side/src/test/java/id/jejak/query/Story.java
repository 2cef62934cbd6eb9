package id.jejak.query;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardEvent.AwardPresented;
import id.jejak.kernel.award.AwardEvent.BallotCast;
import id.jejak.kernel.award.AwardEvent.BallotOpened;
import id.jejak.kernel.award.AwardEvent.Handover;
import id.jejak.kernel.award.AwardEvent.MarkingClosed;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.AwardEvent.TiesDeclared;
import id.jejak.kernel.award.AwardEvent.WinnersAnnounced;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.award.Lots;
import id.jejak.kernel.award.Nomination;
import id.jejak.kernel.award.Podium;
import id.jejak.kernel.award.YearOfReports;
import id.jejak.kernel.window.Wib;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A province year and its awards on a ledger in memory, told in words. */
public final class Story extends YearStory<Story> {
  public static final String SALT = "ab".repeat(32);

  @Override
  Story self() {
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

  private EditionOpened edition() {
    return (EditionOpened) ledger.stream("edition/2024", ledger.head()).getFirst().event();
  }
}
