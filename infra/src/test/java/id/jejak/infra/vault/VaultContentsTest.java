package id.jejak.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.storage.StoreUnusable.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Sealed envelopes, and documents that were handed in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VaultContentsTest extends OnVaultFiles {
  private static final Instant NOON = Instant.parse("2024-03-01T12:00:00Z");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void an_envelope_opens_only_under_its_commitment_and_key() throws IOException {
    SealedEnvelopes.open(new SqliteEnvelopes(vault), directory).seal("c1", bytes("the ballot"));
    openAgain();
    var envelopes = SealedEnvelopes.open(new SqliteEnvelopes(vault), directory);

    assertThat(envelopes.open("c1")).contains(bytes("the ballot"));
    assertThat(envelopes.open("c2")).isEmpty();
    vault.write("UPDATE envelope SET commitment = 'c2'");
    assertThat(envelopes.open("c2")).as("moved to another commitment").isEmpty();
    vault.write("UPDATE envelope SET commitment = 'c1'");
    Files.write(directory.resolve("envelopes.key"), new byte[32]);
    assertThat(SealedEnvelopes.open(new SqliteEnvelopes(vault), directory).open("c1"))
        .as("another key")
        .isEmpty();
  }

  @Test
  void no_new_key_takes_the_place_of_one_that_envelopes_were_sealed_with() throws IOException {
    SealedEnvelopes.open(new SqliteEnvelopes(vault), directory).seal("c1", bytes("the ballot"));
    Files.delete(directory.resolve("envelopes.key"));

    var refused =
        catchThrowableOfType(
            StoreUnusable.class, () -> SealedEnvelopes.open(new SqliteEnvelopes(vault), directory));
    assertThat(refused).isNotNull().hasMessageContaining("envelopes.key");
    assertThat(refused.code()).isEqualTo(Code.STORE_UNREADABLE);
    assertThat(directory.resolve("envelopes.key")).doesNotExist();
  }

  @Test
  void what_is_sealed_does_not_lie_in_the_vault_s_file() throws IOException {
    SealedEnvelopes.open(new SqliteEnvelopes(vault), directory)
        .seal("c1", bytes("the ballot of a juror"));
    vault.close();

    assertThat(
            new String(
                Files.readAllBytes(directory.resolve("vault.sqlite")), StandardCharsets.ISO_8859_1))
        .contains("c1")
        .doesNotContain("ballot of a juror");
    vault = VaultFile.open(directory);
  }

  @Test
  void a_document_is_kept_under_its_hash() throws IOException {
    var documents = FileDocuments.open(vault, directory);
    var kept = documents.keep(bytes("hello"), "a1", "hello.txt", "text/plain", NOON);
    openAgain();
    documents = FileDocuments.open(vault, directory);

    assertThat(kept.sha256())
        .isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    assertThat(documents.read(kept.sha256())).contains(bytes("hello"));
    assertThat(documents.find(kept.sha256())).containsExactly(kept);
    assertThat(documents.bytesOf("a1", Instant.EPOCH)).isEqualTo(5);
    assertThat(documents.read("../vault.sqlite")).isEmpty();
    assertThat(documents.read("0".repeat(64))).isEmpty();
  }

  @Test
  void a_document_that_nothing_names_is_dropped_in_time() throws IOException {
    var documents = FileDocuments.open(vault, directory);
    var named = documents.keep(bytes("named"), "a1", "a.txt", "text/plain", NOON);
    var unnamed = documents.keep(bytes("unnamed"), "a1", "b.txt", "text/plain", NOON);
    var young = documents.keep(bytes("young"), "a1", "c.txt", "text/plain", NOON.plusSeconds(9));
    var shared = documents.keep(bytes("shared"), "a1", "d.txt", "text/plain", NOON);
    documents.keep(bytes("shared"), "a2", "d.txt", "text/plain", NOON.plusSeconds(9));
    documents.name(named.sha256());

    documents.dropUnnamed(NOON.plusSeconds(5));

    assertThat(documents.read(named.sha256())).isPresent();
    assertThat(documents.read(unnamed.sha256())).isEmpty();
    assertThat(documents.read(young.sha256())).isPresent();
    assertThat(documents.read(shared.sha256())).as("another handed it in later").isPresent();
    assertThat(documents.find(shared.sha256())).hasSize(1);
  }
}
