package id.jejak.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.account.Person;
import id.jejak.command.account.Secret;
import id.jejak.command.award.SealedBallots.Opened;
import id.jejak.infra.ledger.DryRun;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.award.Ballot.Mark;
import id.jejak.kernel.award.Ballot.NomineeMarks;
import id.jejak.kernel.award.BallotCommitment;
import id.jejak.kernel.award.Lots;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortsTest extends OnVaultFiles {
  private static final AwardId PROVINCE = new AwardId(2024, "PROVINCE");
  private static final Ballot BALLOT =
      new Ballot(
          List.of(new NomineeMarks("32", List.of(new Mark("INNOVATION", 80, "jelas – ya")))));
  private static final Person PERSON = new Person("budi", "Budi Santoso");
  private static final Secret PASSWORD = new Secret("correct horse battery");

  @Test
  void a_sealed_ballot_opens_to_what_its_commitment_says() throws IOException {
    var ballots = new VaultBallots(SealedEnvelopes.open(new SqliteEnvelopes(vault), directory));
    String commitment = ballots.seal(PROVINCE, "juror-1", BALLOT);
    Opened opened = ballots.open(commitment).orElseThrow();
    assertThat(opened.ballot()).isEqualTo(BALLOT);
    assertThat(BallotCommitment.of(2024, "PROVINCE", "juror-1", BALLOT, opened.salt()))
        .isEqualTo(commitment);
  }

  @Test
  void equal_ballots_have_different_commitments() throws IOException {
    var ballots = new VaultBallots(SealedEnvelopes.open(new SqliteEnvelopes(vault), directory));
    assertThat(ballots.seal(PROVINCE, "juror-1", BALLOT))
        .isNotEqualTo(ballots.seal(PROVINCE, "juror-1", BALLOT));
  }

  @Test
  void an_envelope_under_a_foreign_commitment_does_not_open() throws IOException {
    var envelopes = SealedEnvelopes.open(new SqliteEnvelopes(vault), directory);
    var ballots = new VaultBallots(envelopes);
    String commitment = ballots.seal(PROVINCE, "juror-1", BALLOT);
    envelopes.seal("0".repeat(64), envelopes.open(commitment).orElseThrow());
    assertThat(ballots.open("0".repeat(64))).isEmpty();
    assertThat(ballots.open("1".repeat(64))).isEmpty();
  }

  @Test
  void a_salt_is_revealed_by_its_commitment() {
    var salts = new VaultSalts(new SqliteSecrets(vault));
    String commitment = salts.make();
    assertThat(salts.reveal(commitment)).map(Lots::commitment).hasValue(commitment);
    assertThat(salts.reveal("0".repeat(64))).isEmpty();
  }

  @Test
  void an_account_is_known_by_its_password_alone() {
    var records = records();
    String account = records.idFor("budi");
    records.keep(account, PERSON, PASSWORD);
    assertThat(records.isPasswordOf(account, PASSWORD)).isTrue();
    assertThat(records.isPasswordOf(account, new Secret("another password"))).isFalse();
    assertThat(records.isPasswordOf(records.idFor("siti"), PASSWORD)).isFalse();
    records.changePassword(account, new Secret("another password"));
    assertThat(records.isPasswordOf(account, PASSWORD)).isFalse();
    assertThat(records.isPasswordOf(account, new Secret("another password"))).isTrue();
  }

  @Test
  void an_account_id_is_always_the_same_and_shows_nothing_of_the_name() {
    assertThat(records().idFor("budi"))
        .isEqualTo(records().idFor("budi"))
        .isNotEqualTo(records().idFor("siti"))
        .matches("a[0-9a-f]{16}");
  }

  @Test
  void a_dry_run_leaves_nothing_in_the_vault() throws IOException {
    var ballots = new VaultBallots(SealedEnvelopes.open(new SqliteEnvelopes(vault), directory));
    var salts = new VaultSalts(new SqliteSecrets(vault));
    var records = records();
    String account = records.idFor("budi");
    String ballot = tried(() -> ballots.seal(PROVINCE, "juror-1", BALLOT));
    String salt = tried(salts::make);
    tried(
        () -> {
          records.keep(account, PERSON, PASSWORD);
          return "";
        });
    assertThat(ballots.open(ballot)).isEmpty();
    assertThat(salts.reveal(salt)).isEmpty();
    assertThat(records.isPasswordOf(account, PASSWORD)).isFalse();
  }

  private VaultAccountRecords records() {
    return new VaultAccountRecords(
        new SqliteAccountVault(vault),
        new SqliteTokens(vault),
        new SqliteBrowserSessions(vault),
        new SqliteSecrets(vault),
        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
  }

  private static String tried(Supplier<String> what) {
    var unitOfWork = DefaultUnitOfWork.startAndGet(null);
    DryRun.mark(unitOfWork);
    try {
      return what.get();
    } finally {
      unitOfWork.rollback();
    }
  }
}
