package id.jejak.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.ledger.Fixtures.NoteEvent.NoteWritten;
import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.infra.vault.FileDocuments;
import id.jejak.infra.vault.SealedEnvelopes;
import id.jejak.infra.vault.SqliteAccountVault;
import id.jejak.infra.vault.SqliteBrowserSessions;
import id.jejak.infra.vault.SqliteEnvelopes;
import id.jejak.infra.vault.VaultFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged outlives its process, at whatever moment it is killed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KillTest {
  private static final int ROUNDS = 30;
  @TempDir Path directory;
  @TempDir Path natives;
  private final Random random = new Random();

  @Test
  void nothing_acknowledged_is_lost_when_the_process_is_killed() throws Exception {
    int events = 0;
    int others = 0;
    for (int round = 0; round < ROUNDS; round++) {
      var acknowledged = writeUntilKilled();
      check(acknowledged);
      int said = (int) acknowledged.stream().filter(line -> line.startsWith("event")).count();
      events += said;
      others += acknowledged.size() - said;
    }
    try (var store = SqliteLedgerStore.open(directory)) {
      Books.check(store);
      checkNamedDocuments(store);
      System.out.printf(
          "killed %d times: %d events and %d items of the vault acknowledged, %d events kept%n",
          ROUNDS, events, others, store.head().last() + 1);
    }
  }

  private List<String> writeUntilKilled() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.tmpdir=" + natives,
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var output = process.inputReader()) {
      var lines = new ArrayList<String>();
      lines.add(whole(output.readLine()));
      long wait = random.nextLong(400);
      Thread.startVirtualThread(
          () -> {
            try {
              TimeUnit.MILLISECONDS.sleep(wait);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            // By its handle: that leaves what it said in the pipe.
            process.toHandle().destroyForcibly();
          });
      for (String line = output.readLine(); line != null; line = output.readLine()) lines.add(line);
      process.waitFor();
      return lines;
    } finally {
      process.destroyForcibly();
    }
  }

  private static String whole(@Nullable String line) {
    assertThat(line).as("the process ended before it wrote anything").isNotNull();
    return Objects.requireNonNull(line);
  }

  private void check(List<String> acknowledged) throws IOException {
    try (var store = SqliteLedgerStore.open(directory);
        var vault = VaultFile.open(directory)) {
      var documents = FileDocuments.open(vault, directory);
      var envelopes = SealedEnvelopes.open(new SqliteEnvelopes(vault), directory);
      var accounts = new SqliteAccountVault(vault);
      var sessions = new SqliteBrowserSessions(vault);
      for (String line : acknowledged) {
        var words = line.split(" ");
        var kept =
            switch (words[0]) {
              case "event" ->
                  store
                      .findCommand(words[1])
                      .filter(commit -> commit.last() == Long.parseLong(words[2]));
              case "document" -> documents.read(words[1]);
              case "envelope" -> envelopes.open(words[1]);
              case "account" -> accounts.find(words[1]);
              case "session" -> sessions.find(words[1]);
              default -> throw new AssertionError(line);
            };
        assertThat(kept).as(line).isPresent();
      }
    }
  }

  /** Whatever an entry names was in the vault before it, acknowledged or not. */
  private void checkNamedDocuments(LedgerStore store) throws IOException {
    try (var vault = VaultFile.open(directory);
        var ledger = OpenLedger.over(store, Clock.systemUTC())) {
      var documents = FileDocuments.open(vault, directory);
      ledger
          .ledger()
          .read(
              0,
              ledger.ledger().head(),
              recorded -> {
                var note = (NoteWritten) recorded.event();
                if (!note.text().equals("a note"))
                  assertThat(documents.read(note.text())).isPresent();
              });
    }
  }
}
