package id.jejak.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.infra.ledger.KitReport;
import id.jejak.infra.vault.BrowserSessions.BrowserSession;
import id.jejak.infra.vault.SignInFailures.Failures;
import id.jejak.infra.vault.Tokens.Token;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the vault's parts must keep, wherever they lie. */
@ExtendWith(KitReport.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class VaultContract {
  private static final Instant NOON = Instant.parse("2024-03-01T12:00:00Z");
  private static final AccountRecord BUDI = new AccountRecord("a1", "budi", "Budi", "hash");
  private Parts vault;

  /** The parts of one vault. */
  public record Parts(
      AccountVault accounts,
      SignInFailures failures,
      Tokens tokens,
      BrowserSessions sessions,
      Secrets secrets,
      Envelopes envelopes,
      Documents documents) {}

  /** Opens the same, at first empty, vault again and again. */
  protected abstract Parts open();

  @BeforeEach
  void openVault() {
    vault = open();
  }

  /** As after a restart. */
  private Parts reopened() {
    vault = open();
    return vault;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void an_account_is_found_by_id_and_by_name_until_it_is_erased() {
    vault.accounts().keep(BUDI);
    vault.accounts().keep(new AccountRecord("a0", "ani", "Ani", "other"));
    var again = reopened().accounts();

    assertThat(again.find("a1")).contains(BUDI);
    assertThat(again.findByUserName("budi")).contains(BUDI);
    assertThat(again.all()).extracting(AccountRecord::account).containsExactly("a0", "a1");
    again.erase("a1");
    assertThat(again.find("a1")).isEmpty();
  }

  @Test
  void a_user_name_belongs_to_one_account() {
    vault.accounts().keep(BUDI);

    assertThatThrownBy(
            () -> vault.accounts().keep(new AccountRecord("a2", "budi", "Other", "hash")))
        .isInstanceOf(RuntimeException.class);
    assertThat(vault.accounts().find("a2")).isEmpty();
  }

  @Test
  void a_password_is_changed_of_those_there_are() {
    vault.accounts().keep(BUDI);
    var before = vault.accounts().passwordMark("a1");

    assertThat(vault.accounts().changePassword("a1", "new")).isTrue();
    assertThat(vault.accounts().changePassword("a1", "new")).as("the same again").isTrue();
    assertThat(vault.accounts().changePassword("a9", "new")).isFalse();
    assertThat(vault.accounts().passwordMark("a1")).isPresent().isNotEqualTo(before);
  }

  @Test
  void failures_are_counted_cleared_and_forgotten() {
    assertThat(vault.failures().of("budi")).isEqualTo(Failures.NONE);
    vault.failures().count("budi", NOON);
    vault.failures().count("budi", NOON.plusSeconds(1));
    vault.failures().count("ani", NOON);

    assertThat(reopened().failures().of("budi")).isEqualTo(new Failures(2, NOON.plusSeconds(1)));
    vault.failures().drop(NOON.plusSeconds(1));
    assertThat(vault.failures().of("ani")).isEqualTo(Failures.NONE);
    vault.failures().clear("budi");
    assertThat(vault.failures().of("budi")).isEqualTo(Failures.NONE);
  }

  @Test
  void tokens_end_by_time_one_by_one_or_all_of_an_account() {
    var token = new Token("a1", "program", NOON);
    for (String hash : new String[] {"one", "two", "three"})
      vault.tokens().keep(bytes(hash), token);
    vault.tokens().keep(bytes("other"), new Token("a2", "program", NOON.plusSeconds(9)));

    assertThat(reopened().tokens().find(bytes("one"), NOON.minusMillis(1))).contains(token);
    assertThat(vault.tokens().find(bytes("one"), NOON)).isEmpty();
    vault.tokens().revoke(bytes("two"));
    assertThat(vault.tokens().find(bytes("two"), NOON.minusMillis(1))).isEmpty();
    vault.tokens().revokeAll("a1");
    assertThat(vault.tokens().find(bytes("one"), NOON.minusMillis(1))).isEmpty();
    assertThat(vault.tokens().find(bytes("other"), NOON)).isPresent();
    vault.tokens().dropExpired(NOON.plusSeconds(9));
    assertThat(vault.tokens().find(bytes("other"), NOON)).isEmpty();
  }

  @Test
  void sessions_are_seen_later_only_and_end() {
    vault.sessions().begin("s1", new BrowserSession("a1", "m", "c", NOON, NOON));
    vault.sessions().begin("s2", new BrowserSession("a1", "m", "c", NOON, NOON));
    vault.sessions().begin("s3", new BrowserSession("a2", "m", "c", NOON, NOON));

    vault.sessions().seen("s1", NOON.plusSeconds(5));
    vault.sessions().seen("s1", NOON.plusSeconds(1));
    vault.sessions().seen("unknown", NOON);
    assertThat(reopened().sessions().find("s1"))
        .contains(new BrowserSession("a1", "m", "c", NOON, NOON.plusSeconds(5)));
    assertThat(vault.sessions().find("unknown")).isEmpty();
    vault.sessions().end("s2");
    assertThat(vault.sessions().find("s2")).isEmpty();
    vault.sessions().drop(NOON, NOON.plusSeconds(1));
    assertThat(vault.sessions().find("s3")).isEmpty();
    vault.sessions().endAll("a1");
    assertThat(vault.sessions().find("s1")).isEmpty();
  }

  @Test
  void of_two_who_keep_a_secret_of_one_name_the_first_counts() {
    byte[] made = vault.secrets().of("request");

    assertThat(reopened().secrets().of("request")).isEqualTo(made).hasSize(32);
    assertThat(vault.secrets().keepFirst("request", bytes("other"))).isEqualTo(made);
    assertThat(vault.secrets().of("another")).isNotEqualTo(made);
    assertThat(vault.secrets().find("unknown")).isEmpty();
  }

  @Test
  void an_envelope_takes_the_place_of_the_one_before() {
    assertThat(vault.envelopes().isEmpty()).isTrue();
    vault.envelopes().keep("c1", new Envelopes.Sealed(bytes("n"), bytes("one")));
    vault.envelopes().keep("c1", new Envelopes.Sealed(bytes("m"), bytes("two")));

    var found = reopened().envelopes().find("c1").orElseThrow();
    assertThat(found.content()).isEqualTo(bytes("two"));
    assertThat(found.nonce()).isEqualTo(bytes("m"));
    assertThat(vault.envelopes().isEmpty()).isFalse();
    assertThat(vault.envelopes().find("c2")).isEmpty();
  }

  @Test
  void a_large_document_comes_back_byte_for_byte() {
    byte[] large = new byte[(3 << 20) + 7];
    new Random(7).nextBytes(large);

    var kept = vault.documents().keep(large, "a1", "a.pdf", "application/pdf", NOON);

    assertThat(reopened().documents().read(kept.sha256())).contains(large);
    assertThat(vault.documents().find(kept.sha256())).containsExactly(kept);
    assertThat(vault.documents().bytesOf("a1", Instant.EPOCH)).isEqualTo(large.length);
    assertThat(vault.documents().bytesOf("a2", Instant.EPOCH)).isZero();
    assertThat(vault.documents().read("../../etc/passwd")).isEmpty();
    assertThat(vault.documents().read("0".repeat(64))).isEmpty();
  }

  @Test
  void an_unnamed_document_goes_with_the_last_who_handed_it_in_and_a_named_one_stays() {
    var named = vault.documents().keep(bytes("named"), "a1", "n.txt", "text/plain", NOON);
    assertThat(vault.documents().name(named.sha256())).isTrue();
    assertThat(vault.documents().name(named.sha256())).as("again").isTrue();
    assertThat(vault.documents().name("0".repeat(64))).isFalse();
    var shared = vault.documents().keep(bytes("shared"), "a1", "s.txt", "text/plain", NOON);
    vault.documents().keep(bytes("shared"), "a2", "s.txt", "text/plain", NOON.plusSeconds(5));

    vault.documents().dropUnnamed(NOON.plusSeconds(1));
    assertThat(vault.documents().read(named.sha256())).contains(bytes("named"));
    assertThat(vault.documents().read(shared.sha256())).contains(bytes("shared"));
    assertThat(vault.documents().find(shared.sha256())).hasSize(1);
    vault.documents().keep(bytes("shared"), "a2", "t.txt", "text/plain", NOON.plusSeconds(9));
    vault.documents().dropUnnamed(NOON.plusSeconds(6));
    assertThat(vault.documents().find(shared.sha256()).getFirst().fileName()).isEqualTo("t.txt");
    vault.documents().dropUnnamed(NOON.plusSeconds(10));
    assertThat(vault.documents().read(shared.sha256())).isEmpty();
  }
}
