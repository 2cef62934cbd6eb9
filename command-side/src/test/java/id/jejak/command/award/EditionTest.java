package id.jejak.command.award;

import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.Refused.refused;
import static id.jejak.command.award.Given.CLOSES_AT;
import static id.jejak.command.award.Given.CUT_OFF;
import static id.jejak.command.award.Given.opened;
import static id.jejak.command.award.Given.peopled;

import id.jejak.command.CommandRefusal;
import id.jejak.command.People;
import id.jejak.command.SetClock;
import id.jejak.command.policy.PolicyRefusal;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.account.AccountEvent.AccountClosed;
import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.Categories;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EditionTest {
  private static final Instant NOW = Instant.parse("2025-02-01T00:00:00Z");
  private static final Competition PROVINCES = new Competition(Categories.provinces(), false);
  private final InMemoryLedger ledger = peopled(new InMemoryLedger());

  @Test
  void an_edition_is_opened_with_all_that_is_fixed_beforehand() {
    when(opening(People.ADMINISTRATOR)).expectEvents(opened());
  }

  @Test
  void it_says_when_its_policy_was_adopted_after_the_year_s_first_window() {
    var ledger = new InMemoryLedger();
    var day = LocalDate.parse("2024-04-01");
    ledger.append(
        "window/2024-Q1",
        new WindowOpened("2024-Q1", day, day, NOW, "permendagri-59-2021/1", List.of(), NOW));
    var fixture = fixture(peopled(ledger));
    fixture
        .givenNoPriorActivity()
        .when(opening(People.ADMINISTRATOR))
        .expectEvents(afterwards(opened()));
  }

  @Test
  void it_is_opened_once_by_an_administrator() {
    fixture(ledger)
        .given(opened())
        .when(opening(People.ADMINISTRATOR))
        .expectException(refused(AwardRefusal.EDITION_OPENED_ALREADY));
    refuses(CommandRefusal.ROLE_REQUIRED, opening(Panel.CHAIR));
  }

  @Test
  void its_policy_must_have_been_adopted() {
    var edition = edition("spm-awards/9", 2024, CUT_OFF, CLOSES_AT, Panel.JURORS, "chair");
    refuses(PolicyRefusal.POLICY_NOT_ADOPTED, edition);
  }

  @Test
  void the_times_follow_one_another() {
    assertWrong(
        edition("spm-awards/1", 2023, NOW, NOW.plusSeconds(7 * 86_400L), Panel.JURORS, "chair"),
        "/fiscalYear " + AwardRefusal.NOT_THE_YEAR_BEFORE.code(),
        "/cutOff " + AwardRefusal.CUT_OFF_HAS_PASSED.code(),
        "/closesAt " + AwardRefusal.CLOSES_BEFORE_MARKING_OPENS.code());
  }

  @Test
  void an_edition_is_a_year() {
    var edition =
        new OpenEdition(
            7,
            6,
            "spm-awards/1",
            List.of(PROVINCES),
            CUT_OFF,
            CLOSES_AT,
            Panel.JURORS,
            Panel.ALTERNATES,
            "chair",
            "deputy",
            People.ADMINISTRATOR);
    assertWrong(edition, " " + AwardRefusal.NOT_AN_EDITION.code());
  }

  @Test
  void the_committee_is_large_enough_and_of_distinct_open_accounts() {
    ledger.append("account/juror-2", new AccountClosed(NOW));
    var few = List.of("juror-1", "juror-2", "stranger");
    assertWrong(
        edition("spm-awards/1", 2024, CUT_OFF, CLOSES_AT, few, "juror-1"),
        "/jurors " + AwardRefusal.TOO_FEW_JURORS.code(),
        "/jurors/1 " + AwardRefusal.NOT_AN_OPEN_ACCOUNT.code(),
        "/jurors/2 not-an-open-account",
        "/chair named-twice");
  }

  @Test
  void there_are_alternates_and_categories() {
    var edition =
        new OpenEdition(
            2025,
            2024,
            "spm-awards/1",
            List.of(),
            CUT_OFF,
            CLOSES_AT,
            Panel.JURORS,
            List.of("alternate-1"),
            "chair",
            "deputy",
            People.ADMINISTRATOR);
    assertWrong(
        edition,
        "/alternates " + AwardRefusal.TOO_FEW_ALTERNATES.code(),
        "/categories " + AwardRefusal.NO_CATEGORY.code());
  }

  @Test
  void there_are_not_too_many_jurors() {
    var many = IntStream.range(0, 51).mapToObj(number -> "j-" + number).toList();
    for (String juror : many) ledger.append("account/" + juror, new AccountOpened(juror, NOW));
    assertWrong(
        edition("spm-awards/1", 2024, CUT_OFF, CLOSES_AT, many, "chair"), "/jurors too-many");
  }

  private static OpenEdition opening(Actor by) {
    return new OpenEdition(
        2025,
        2024,
        AwardPolicy.spmAwards().name(),
        List.of(PROVINCES),
        CUT_OFF,
        CLOSES_AT,
        Panel.JURORS,
        Panel.ALTERNATES,
        "chair",
        "deputy",
        by);
  }

  private static OpenEdition edition(
      String policy,
      int fiscalYear,
      Instant cutOff,
      Instant closesAt,
      List<String> jurors,
      String chair) {
    return new OpenEdition(
        2025,
        fiscalYear,
        policy,
        List.of(PROVINCES),
        cutOff,
        closesAt,
        jurors,
        Panel.ALTERNATES,
        chair,
        "deputy",
        People.ADMINISTRATOR);
  }

  private void assertWrong(OpenEdition edition, String... expected) {
    refuses(CommandRefusal.INVALID_FIELDS, edition);
    var open = new EditionAggregate();
    assertViolations(
        () -> open.handle(edition, new SetClock(NOW.toString()), ledger, new FakeSalts()),
        expected);
  }

  private ResultValidator<EditionAggregate> when(OpenEdition command) {
    return fixture(ledger).givenNoPriorActivity().when(command);
  }

  private void refuses(Refusal refusal, OpenEdition command) {
    when(command).expectNoEvents().expectException(refused(refusal));
  }

  private static AggregateTestFixture<EditionAggregate> fixture(InMemoryLedger ledger) {
    var fixture = new AggregateTestFixture<>(EditionAggregate.class);
    fixture.registerInjectableResource(new SetClock(NOW.toString()));
    fixture.registerInjectableResource(ledger);
    fixture.registerInjectableResource(new FakeSalts());
    return fixture;
  }

  private static EditionOpened afterwards(EditionOpened e) {
    return new EditionOpened(
        e.edition(),
        e.fiscalYear(),
        e.policy(),
        true,
        e.categories(),
        e.cutOff(),
        e.closesAt(),
        e.jurors(),
        e.alternates(),
        e.chair(),
        e.deputy(),
        e.saltCommitment(),
        e.openedAt());
  }
}
