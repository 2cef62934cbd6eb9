package id.jejak.command.award;

import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.Refused.refused;
import static id.jejak.command.award.Given.opened;
import static id.jejak.command.award.Given.peopled;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.CommandRefusal;
import id.jejak.command.policy.PolicyRefusal;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.TestClock;
import id.jejak.kernel.account.AccountEvent.AccountClosed;
import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.account.AccountEvent.RoleGranted;
import id.jejak.kernel.account.AccountEvent.RoleRevoked;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.award.EditionEvent;
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
  private final FakeSalts salts = new FakeSalts();
  private InMemoryLedger ledger = peopled(new InMemoryLedger());

  @Test
  void an_edition_is_opened_with_all_that_is_fixed_beforehand() {
    when(new AnOpening()).expectEvents(opened());
    assertThat(salts.reveal(opened().saltCommitment())).hasValue(FakeSalts.SALT);
  }

  @Test
  void it_says_when_its_policy_was_adopted_after_the_year_s_first_window() {
    var day = LocalDate.parse("2024-04-01");
    var window =
        new WindowOpened("2024-Q1", day, day, NOW, "permendagri-59-2021/1", List.of(), NOW, null);
    ledger = peopled(new InMemoryLedger().append("window/2024-Q1", window));
    var event = EditionAggregate.decide(false, command(), ledger, salts, NOW);
    assertThat(((EditionOpened) event).adoptedAfterwards()).isTrue();
  }

  @Test
  void it_is_opened_once_by_an_administrator() {
    fixture()
        .given(opened())
        .when(command())
        .expectException(refused(AwardRefusal.EDITION_OPENED_ALREADY));
    refuses(CommandRefusal.ROLE_REQUIRED, new AnOpening().by(Panel.CHAIR));
  }

  @Test
  void its_policy_must_have_been_adopted() {
    refuses(PolicyRefusal.POLICY_NOT_ADOPTED, new AnOpening().under("spm-awards/9"));
  }

  @Test
  void an_edition_is_a_year_and_judges_the_one_before() {
    var seven = new Grant("COMMITTEE", null, List.of(), "7");
    for (String member : Panel.all())
      ledger.append("account/" + member, new RoleGranted(seven, NOW));
    assertWrong(new AnOpening().of(7, 6), " " + AwardRefusal.NOT_AN_EDITION.code());
    assertWrong(
        new AnOpening().of(2025, 2023), "/fiscalYear " + AwardRefusal.NOT_THE_YEAR_BEFORE.code());
  }

  @Test
  void the_times_follow_one_another() {
    assertWrong(
        new AnOpening().between(NOW, NOW.plusSeconds(7 * 86_400L)),
        "/cutOff " + AwardRefusal.CUT_OFF_HAS_PASSED.code(),
        "/closesAt " + AwardRefusal.CLOSES_BEFORE_MARKING_OPENS.code());
  }

  @Test
  void the_committee_is_large_enough_and_of_distinct_open_accounts() {
    ledger.append("account/juror-2", new AccountClosed(NOW, 7L));
    assertWrong(
        new AnOpening().jurors(List.of("juror-1", "juror-2", "stranger")).chair("juror-1"),
        "/jurors " + AwardRefusal.TOO_FEW_JURORS.code(),
        "/jurors/1 " + AwardRefusal.NOT_AN_OPEN_ACCOUNT.code(),
        "/jurors/2 not-an-open-account",
        "/chair named-twice");
  }

  @Test
  void every_member_holds_the_role_for_the_edition_when_it_opens() {
    var other = new Grant("COMMITTEE", null, List.of(), "2024");
    ledger.append("account/juror-2", new RoleRevoked(Panel.SEAT, NOW, 7L));
    ledger.append(
        "account/juror-3", new RoleGranted(other, NOW), new RoleRevoked(other, NOW, null));
    ledger.append("account/head", new AccountOpened("head", NOW), new RoleGranted(other, NOW));
    assertWrong(
        new AnOpening().chair("head"),
        "/jurors/1 " + AwardRefusal.HOLDS_NO_COMMITTEE_ROLE.code(),
        "/chair holds-no-committee-role");
  }

  @Test
  void there_are_alternates_and_categories() {
    assertWrong(
        new AnOpening().alternates("alternate-1").withoutCategories(),
        "/alternates " + AwardRefusal.TOO_FEW_ALTERNATES.code(),
        "/categories " + AwardRefusal.NO_CATEGORY.code());
  }

  @Test
  void there_are_not_too_many_jurors() {
    var many = IntStream.range(0, 51).mapToObj(number -> "j-" + number).toList();
    for (String juror : many)
      ledger.append(
          "account/" + juror, new AccountOpened(juror, NOW), new RoleGranted(Panel.SEAT, NOW));
    assertWrong(new AnOpening().jurors(many), "/jurors too-many");
  }

  private void assertWrong(AnOpening opening, String... expected) {
    refuses(CommandRefusal.INVALID_FIELDS, opening);
    assertViolations(() -> decide(opening), expected);
  }

  private EditionEvent decide(AnOpening opening) {
    return EditionAggregate.decide(false, opening.command(), ledger, salts, NOW);
  }

  private void refuses(Refusal refusal, AnOpening opening) {
    when(opening).expectNoEvents().expectException(refused(refusal));
  }

  private ResultValidator<EditionAggregate> when(AnOpening opening) {
    return fixture().givenNoPriorActivity().when(opening.command());
  }

  private static OpenEdition command() {
    return new AnOpening().command();
  }

  private AggregateTestFixture<EditionAggregate> fixture() {
    var fixture = new AggregateTestFixture<>(EditionAggregate.class);
    fixture.registerInjectableResource(new TestClock(NOW));
    fixture.registerInjectableResource(ledger);
    fixture.registerInjectableResource(salts);
    return fixture;
  }
}
