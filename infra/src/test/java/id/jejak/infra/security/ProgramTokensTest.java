package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.infra.vault.AccountRecord;
import id.jejak.infra.vault.AccountVault;
import id.jejak.infra.vault.SqliteAccountVault;
import id.jejak.infra.vault.SqliteTokens;
import id.jejak.infra.vault.Tokens;
import id.jejak.infra.vault.VaultFile;
import id.jejak.infra.web.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgramTokensTest {
  private static final Duration A_DAY = Duration.ofDays(1);
  @TempDir Path directory;
  private VaultFile vault;
  private AccountVault people;
  private Tokens kept;
  private ProgramTokens tokens;

  @BeforeEach
  void open() throws IOException {
    vault = VaultFile.open(directory);
    people = new SqliteAccountVault(vault);
    kept = new SqliteTokens(vault);
    var now = Instant.parse("2024-12-31T05:00:00Z");
    tokens = new ProgramTokens(kept, people, () -> now);
    people.keep(new AccountRecord("a1", "budi", "Budi", "the old hash"));
  }

  @AfterEach
  void close() {
    vault.close();
  }

  @Test
  void a_token_signs_its_account_in() {
    String token = tokens.issue(byPassword(), A_DAY).token();
    assertThat(tokens.signIn(token).account()).isEqualTo("a1");
    String second = tokens.issue(tokens.signIn(token), A_DAY).token();
    assertThat(tokens.signIn(second).account()).isEqualTo("a1");
  }

  @Test
  void a_token_asked_for_with_a_password_that_was_changed_meanwhile_is_not_given() {
    SignedIn before = byPassword();
    changePassword();
    assertNoneIsGiven(before);
  }

  @Test
  void a_token_asked_for_with_one_that_has_ended_meanwhile_is_not_given() {
    SignedIn before = tokens.signIn(tokens.issue(byPassword(), A_DAY).token());
    changePassword();
    assertNoneIsGiven(before);
  }

  private void assertNoneIsGiven(SignedIn to) {
    assertThatThrownBy(() -> tokens.issue(to, A_DAY)).isInstanceOf(Problem.class);
  }

  private SignedIn byPassword() {
    return SignedIn.byPassword("a1", people.passwordMark("a1").orElseThrow());
  }

  private void changePassword() {
    people.changePassword("a1", "the new hash");
    kept.revokeAll("a1");
  }
}
