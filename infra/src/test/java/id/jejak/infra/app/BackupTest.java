package id.jejak.infra.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.JejakApplication;
import id.jejak.infra.cli.CommandLine;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A store that is copied while it is written to, and put back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BackupTest {
  private static final String PLAN = "/api/reports/2024-Q4/32/plan";
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong acknowledged = new AtomicLong();
  private final AtomicReference<@Nullable String> firstDocument = new AtomicReference<>();
  private Path data;
  private Path first;
  private Path backup;
  private Path target;

  /** Each plan names a document of its own, which must not be missing from any copy. */
  @BeforeAll
  void copy_while_it_is_written_to(@TempDir Path folder) throws Exception {
    data = folder.resolve("data");
    first = folder.resolve("first");
    try (var jejak = Jejak.start(data)) {
      Caller team = prepare(jejak);
      var stop = new AtomicBoolean();
      var writing = CompletableFuture.runAsync(() -> write(team, stop));
      long before = acknowledged.get();
      for (int round = 0; round < 3; round++) {
        while (acknowledged.get() < before + 5 && !writing.isDone()) Thread.sleep(5);
        before = acknowledged.get();
        Path copy = round == 0 ? first : folder.resolve("copy-" + round);
        assertThat(run("backup", copy)).as(err.toString(UTF_8)).isZero();
        Path restored = folder.resolve("restored-" + round);
        assertThat(run("restore", copy, restored)).as(out.toString(UTF_8)).isZero();
        assertThat(head(restored)).isGreaterThanOrEqualTo(before);
      }
      stop.set(true);
      writing.get();
    }
  }

  private static Caller prepare(Jejak jejak) {
    var admin = jejak.admin();
    String policy = ProvinceYear.json(ScoringPolicy.permendagri59());
    ProvinceYear.done(admin.post("/api/policies/scoring", policy));
    String opening = "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2024-12-20\"}";
    ProvinceYear.done(admin.post("/api/windows/2024-Q4", opening));
    return jejak.newAccount("b-jabar", "{\"role\": \"REGION\", \"region\": \"32\"}");
  }

  private void write(Caller team, AtomicBoolean stop) {
    for (int i = 0; !stop.get() && i < 5_000; i++) {
      byte[] pdf = ("%PDF-1.7\nRencana " + i).getBytes(UTF_8);
      var kept =
          ProvinceYear.done(
              team.with("Content-Type", "application/pdf")
                  .send("POST", "/api/documents?name=r.pdf", BodyPublishers.ofByteArray(pdf)));
      String document = kept.json().path("sha256").asString();
      firstDocument.compareAndSet(null, document);
      String plan =
          """
          {"decree": "SK/%d", "meetings": [], "document":
          {"sha256": "%s", "size": %d, "mediaType": "application/pdf"},
          "fields": ["HEALTH"], "validFrom": "2024-01-01", "validTo": "2024-12-31"}
          """
              .formatted(i, document, pdf.length);
      var answer = ProvinceYear.done(team.put(PLAN, plan));
      acknowledged.set(answer.json().path("position").asLong());
    }
  }

  @AfterAll
  void say() {
    System.out.printf("three copies while %d entries were written%n", acknowledged.get() + 1);
  }

  /** A copy of its own for each test to damage. */
  @BeforeEach
  void take_the_first_copy(@TempDir Path folder) throws IOException {
    backup = folder.resolve("backup");
    target = folder.resolve("target");
    try (var files = Files.walk(first)) {
      for (Path file : (Iterable<Path>) files::iterator)
        Files.copy(file, backup.resolve(first.relativize(file)));
    }
    out.reset();
    err.reset();
  }

  @Test
  void a_restored_store_serves_what_was_recorded() {
    assertThat(run("restore", backup, target)).isZero();
    try (var jejak = Jejak.start(target)) {
      assertThat(jejak.as("b-jabar").get(PLAN.replace("/plan", "")).status()).isEqualTo(200);
      assertThat(jejak.head()).isEqualTo(head(target));
    }
  }

  @Test
  void neither_overwrites_anything() {
    assertThat(run("restore", backup, data)).isEqualTo(3);
    assertThat(run("backup", backup)).isEqualTo(3);
    assertThat(err.toString(UTF_8)).contains("is not an empty folder");
  }

  @Test
  void a_copy_that_was_not_finished_is_not_put_back() throws IOException {
    Files.delete(backup.resolve("backup.json"));
    assertThat(run("restore", backup, target)).isEqualTo(3);
    assertThat(target).doesNotExist();
  }

  @Test
  void a_changed_column_is_found() throws SQLException {
    change("UPDATE ledger SET stream = 'window/2024-Q3' WHERE stream = 'window/2024-Q4'");
    refuses(1, "MANIPULATION");
  }

  @Test
  void a_changed_entry_is_found() throws SQLException {
    change(
        "UPDATE ledger SET entries = CAST(replace(entries, 'ADMINISTRATOR', 'ADMINISTRATOS') AS BLOB)"
            + " WHERE stream = 'window/2024-Q4'");
    change("UPDATE ledger SET at = '2024-11-22T02:00:00.001Z' WHERE stream = 'window/2024-Q4'");
    refuses(1, "MANIPULATION");
  }

  @Test
  void a_missing_commit_is_a_gap_in_the_middle_and_at_the_end() throws SQLException {
    change("DELETE FROM ledger WHERE stream = 'window/2024-Q4'");
    refuses(2, "GAP");
    change("DELETE FROM ledger WHERE _id > 1");
    refuses(2, "GAP");
  }

  @Test
  void a_document_that_is_missing_or_another_is_found() throws IOException {
    // A later one may have come after the ledger was copied: then no entry of the copy names it.
    Path document =
        backup.resolve("documents").resolve(Objects.requireNonNull(firstDocument.get()));
    Files.writeString(document, "%PDF-1.7\nsomething else");
    refuses(1, "MANIPULATION");
    Files.delete(document);
    refuses(2, "GAP");
  }

  private void refuses(int status, String kind) {
    out.reset();
    assertThat(run("restore", backup, target)).as(out.toString(UTF_8)).isEqualTo(status);
    assertThat(out.toString(UTF_8)).contains(kind);
    assertThat(target).doesNotExist();
  }

  private void change(String sql) throws SQLException {
    try (var ledger =
            DriverManager.getConnection("jdbc:sqlite:" + backup.resolve("ledger.sqlite"));
        var statement = ledger.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  private static long head(Path folder) {
    try (var store = id.jejak.infra.ledger.sqlite.SqliteLedgerStore.openForReading(folder)) {
      return store.head().last();
    }
  }

  private int run(String word, Path copy) {
    return run(word, copy, data);
  }

  private int run(String word, Path copy, Path folder) {
    return new CommandLine(
            JejakApplication.class,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8))
        .run(List.of(word, copy.toString(), "--jejak.data=" + folder));
  }
}
