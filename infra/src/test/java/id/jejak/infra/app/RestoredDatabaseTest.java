package id.jejak.infra.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.jejak.infra.JejakApplication;
import id.jejak.infra.cli.CommandLine;
import id.jejak.infra.ledger.mongo.TestServer;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases as they may be after somebody put them back: checked, and begun with again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RestoredDatabaseTest {
  private static final String OPENING =
      "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2024-12-20\"}";

  @TempDir Path data;
  private final String uri = TestServer.inThisProcess().newDatabase();
  private final String name = uri.substring(uri.lastIndexOf('/') + 1);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private MongoClient client;

  @BeforeEach
  void connect() {
    client = MongoClients.create(uri);
  }

  @AfterEach
  void drop() {
    client.close();
    TestServer.drop(uri);
  }

  private Jejak start(String... options) {
    var all = new ArrayList<>(List.of("--jejak.mongodb.uri=" + uri));
    all.addAll(List.of(options));
    return Jejak.start(
        data,
        beans -> {
          beans.removeBeanDefinition("wallTime");
          beans.registerBean("wallTime", InstantSource.class, InstantSource::system);
        },
        all);
  }

  private MongoCollection<Document> ledger() {
    return client.getDatabase(name).getCollection("ledger");
  }

  private int check() {
    out.reset();
    var told = new PrintStream(out, true, UTF_8);
    return new CommandLine(JejakApplication.class, told, new PrintStream(err, true, UTF_8))
        .run(List.of("check", "--jejak.mongodb.uri=" + uri));
  }

  @Test
  void what_was_changed_or_is_missing_is_found_and_views_that_are_ahead_begin_anew() {
    long before;
    try (var jejak = start()) {
      String policy = ProvinceYear.json(ScoringPolicy.permendagri59());
      ProvinceYear.done(jejak.admin().post("/api/policies/scoring", policy));
      ProvinceYear.done(jejak.admin().post("/api/windows/2024-Q3", OPENING));
      var team = jejak.newAccount("tim-32", "{\"role\": \"REGION\", \"region\": \"32\"}");
      handIn(team);
      before = jejak.head();
      ProvinceYear.done(jejak.admin().post("/api/windows/2024-Q4", OPENING));
      assertThat(jejak.anyone().get(shownAt(jejak.head())).status()).isEqualTo(200);
      assertThat(check()).as(out.toString(UTF_8) + err.toString(UTF_8)).isZero();
    }
    tamper();

    // As if a dump from before the second window was put back.
    ledger().deleteMany(Filters.gt("_id", before));
    assertThat(check()).isZero();
    try (var jejak = start()) {
      assertThat(jejak.anyone().get("/api/windows/2024-Q4").status()).isEqualTo(404);
      var shown = jejak.anyone().get("/api/windows/2024-Q3");
      assertThat(shown.status()).as(shown.toString()).isEqualTo(200);
      assertThat(shown.header("Jejak-Position")).isEqualTo(Long.toString(before));
      ProvinceYear.done(jejak.admin().post("/api/windows/2024-Q4", OPENING));
      assertThat(jejak.anyone().get(shownAt(jejak.head())).status()).isEqualTo(200);
    }
    anotherVault();
  }

  private static String shownAt(long position) {
    return "/api/windows/2024-Q4?after=" + position;
  }

  /** A plan that names a document. */
  private static void handIn(Caller team) {
    byte[] pdf = "%PDF-1.7\nRencana".getBytes(UTF_8);
    var kept =
        ProvinceYear.done(
            team.with("Content-Type", "application/pdf")
                .send("POST", "/api/documents?name=r.pdf", BodyPublishers.ofByteArray(pdf)));
    String plan =
        """
        {"decree": "SK/1", "meetings": [], "document":
        {"sha256": "%s", "size": %d, "mediaType": "application/pdf"},
        "fields": ["HEALTH"], "validFrom": "2024-01-01", "validTo": "2024-12-31"}
        """
            .formatted(kept.json().path("sha256").asString(), pdf.length);
    ProvinceYear.done(team.put("/api/reports/2024-Q3/32/plan", plan));
  }

  private void tamper() {
    var commit = ledger().find().sort(Sorts.ascending("_id")).skip(1).first();
    assertThat(commit).isNotNull();
    var itself = Filters.eq("_id", commit.get("_id"));
    ledger().deleteOne(itself);
    assertThat(check()).isEqualTo(2);
    var entries = commit.getList("entries", Binary.class);
    byte[] changed = entries.getFirst().getData().clone();
    changed[changed.length - 3] ^= 1;
    var other = new ArrayList<>(entries);
    other.set(0, new Binary(changed));
    ledger().insertOne(new Document(commit).append("entries", other));
    assertThat(check()).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("MANIPULATION " + commit.get("_id") + ": ");
    ledger().replaceOne(itself, commit);
    assertThat(check()).as(out.toString(UTF_8)).isZero();
    var pieces = client.getDatabase(name + "-vault").getCollection("piece");
    var piece = pieces.find().first();
    assertThat(piece).isNotNull();
    pieces.deleteOne(piece);
    assertThat(check()).isEqualTo(2);
    pieces.insertOne(piece);
  }

  /** Put back beside the vault of another ledger. */
  private void anotherVault() {
    var secrets = client.getDatabase(name + "-vault").getCollection("secret");
    secrets.updateOne(
        Filters.eq("_id", "ledger-origin"),
        Updates.set("value", new Binary("another".getBytes(UTF_8))));
    assertThat(check()).isEqualTo(1);
    assertThat(catchThrowable(this::start))
        .hasRootCauseInstanceOf(StoreUnusable.class)
        .rootCause()
        .hasMessageContaining("does not belong to this ledger");
    client.getDatabase(name + "-vault").drop();
    assertThat(check()).isEqualTo(2);
  }
}
