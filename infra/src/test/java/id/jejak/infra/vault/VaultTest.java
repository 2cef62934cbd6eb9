package id.jejak.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jejak.infra.storage.Durable;
import id.jejak.infra.storage.ProcessLock;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.storage.StoreUnusable.Code;
import id.jejak.infra.vault.Tokens.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The files of a vault, and the accounts, tokens and secrets in them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VaultTest extends OnVaultFiles {
  private static final Instant NOON = Instant.parse("2024-03-01T12:00:00Z");
  private static final AccountRecord BUDI = new AccountRecord("a1", "budi", "Budi", "hash");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void every_file_of_the_vault_is_its_owner_s_alone() throws IOException {
    SealedEnvelopes.open(new SqliteEnvelopes(vault), directory).seal("c", bytes("x"));
    FileDocuments.open(vault, directory).keep(bytes("x"), "a1", "x.txt", "text/plain", NOON);

    try (var files = Files.walk(directory)) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSizeGreaterThanOrEqualTo(4)
          .allMatch(file -> rights(file).equals("rw-------"));
    }
  }

  @Test
  void folders_it_makes_and_the_lock_are_its_owner_s_alone() throws IOException {
    Path data = Durable.createFolder(directory.resolve("new/data"));
    FileDocuments.open(vault, data);
    ProcessLock.take(data, "ledger.lock").close();

    assertThat(rights(data)).isEqualTo("rwx------");
    assertThat(rights(directory.resolve("new"))).isEqualTo("rwx------");
    assertThat(rights(data.resolve("documents"))).isEqualTo("rwx------");
    assertThat(rights(data.resolve("ledger.lock"))).isEqualTo("rw-------");
  }

  private static String rights(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_ledger_is_no_vault() throws IOException {
    Path other = Files.createDirectory(directory.resolve("other"));
    Files.writeString(other.resolve("vault.sqlite"), "Dear diary, ".repeat(100));

    assertThat(catchThrowableOfType(StoreUnusable.class, () -> VaultFile.open(other)).code())
        .isEqualTo(Code.STORE_NOT_OURS);
  }

  @Test
  void an_account_s_record_can_be_found_changed_and_erased() throws IOException {
    new SqliteAccountVault(vault).keep(BUDI);
    openAgain();
    var accounts = new SqliteAccountVault(vault);

    assertThat(accounts.find("a1")).contains(BUDI);
    assertThat(accounts.findByUserName("budi")).contains(BUDI);
    assertThat(accounts.changePassword("a1", "other")).isTrue();
    assertThat(accounts.changePassword("a2", "other")).isFalse();
    assertThat(accounts.find("a1").orElseThrow().passwordHash()).isEqualTo("other");
    assertThat(accounts.all()).hasSize(1);
    accounts.erase("a1");
    assertThat(accounts.find("a1")).isEmpty();
  }

  @Test
  void nothing_of_an_erased_person_stays_on_the_disk() throws IOException {
    var accounts = new SqliteAccountVault(vault);
    for (int i = 0; i < 40; i++)
      accounts.keep(new AccountRecord("a" + i, "user-" + i, "Name-" + i + "-".repeat(400), "hash"));
    assertThat(onDisk()).contains("Name-25-");
    accounts.erase("a25");
    assertThat(onDisk()).contains("Name-24-").doesNotContain("Name-25-", "user-25");
  }

  private String onDisk() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void a_vault_of_the_first_layout_is_led_to_the_newest() throws IOException {
    new SqliteAccountVault(vault).keep(BUDI);
    vault.write("DROP TABLE browser_session");
    vault.write("PRAGMA user_version = 1");
    openAgain();

    assertThat(new SqliteBrowserSessions(vault).find("h")).isEmpty();
    assertThat(new SqliteAccountVault(vault).find("a1")).contains(BUDI);
  }

  @Test
  void a_user_name_belongs_to_one_account_and_nothing_shows_it() {
    var accounts = new SqliteAccountVault(vault);
    accounts.keep(BUDI);

    assertThatThrownBy(() -> accounts.keep(new AccountRecord("a2", "budi", "Other", "hash")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(BUDI).asString().doesNotContain("udi", "hash");
  }

  @Test
  void failures_to_sign_in_are_counted_until_one_succeeds() throws IOException {
    new SqliteSignInFailures(vault).count("budi", NOON);
    openAgain();
    var failures = new SqliteSignInFailures(vault);
    failures.count("budi", NOON.plusSeconds(1));

    assertThat(failures.of("budi")).isEqualTo(new SignInFailures.Failures(2, NOON.plusSeconds(1)));
    failures.clear("budi");
    assertThat(failures.of("budi").count()).isZero();
    failures.count("old", NOON);
    failures.count("young", NOON.plusSeconds(1));
    failures.drop(NOON.plusSeconds(1));
    assertThat(failures.of("old").count()).isZero();
    assertThat(failures.of("young").count()).isEqualTo(1);
  }

  @Test
  void a_token_is_good_until_it_expires_or_is_revoked() {
    var tokens = new SqliteTokens(vault);
    var token = new Token("a1", "program", NOON.plusSeconds(60));
    tokens.keep(bytes("one"), token);
    tokens.keep(bytes("two"), token);
    tokens.keep(bytes("other"), new Token("a2", "session", NOON.plusSeconds(1)));

    assertThat(tokens.find(bytes("one"), NOON)).contains(token);
    assertThat(tokens.find(bytes("one"), NOON.plusSeconds(60))).isEmpty();
    tokens.revoke(bytes("one"));
    assertThat(tokens.find(bytes("one"), NOON)).isEmpty();
    tokens.revokeAll("a1");
    assertThat(tokens.find(bytes("two"), NOON)).isEmpty();
    tokens.dropExpired(NOON.plusSeconds(1));
    assertThat(tokens.find(bytes("other"), NOON)).isEmpty();
  }

  @Test
  void a_secret_is_made_once() throws IOException {
    byte[] made = new SqliteSecrets(vault).of("request");
    openAgain();

    assertThat(new SqliteSecrets(vault).of("request")).isEqualTo(made).hasSize(32);
    assertThat(new SqliteSecrets(vault).of("other")).isNotEqualTo(made);
    assertThat(new SqliteSecrets(vault).find("unknown")).isEmpty();
  }
}
