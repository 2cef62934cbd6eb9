package id.jejak.infra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.jejak.infra.ledger.mongo.MongoLedgerStore;
import id.jejak.infra.ledger.mongo.TestServer;
import id.jejak.infra.storage.MongoAccess;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot come to anything says why, in both languages and a status. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DatabaseRefusedTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final String uri = TestServer.inThisProcess().newDatabase();

  @AfterEach
  void drop() {
    TestServer.drop(uri);
  }

  private void refused(String indonesian, String english, String... options) {
    var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var told = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status = new CommandLine(DatabaseRefusedTest.class, out, told).run(List.of(options));
    assertThat(status).isEqualTo(CommandLine.COULD_NOT_RUN);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .anyMatch(line -> line.contains(indonesian))
        .anyMatch(line -> line.contains(english))
        .noneMatch(line -> line.contains("secret"));
  }

  @Test
  void a_ledger_of_another_installation() {
    try (var access = MongoAccess.to(uri)) {
      MongoLedgerStore.open(access, InstantSource.system(), Optional.of("one.example")).close();
    }
    refused(
        "milik instalasi yang berbeda",
        "belong to different installations",
        "--jejak.mongodb.uri=" + uri,
        "--jejak.origin=other.example");
  }

  @Test
  void a_collection_of_somebody_else() {
    try (var client = MongoClients.create(uri)) {
      client
          .getDatabase(uri.replaceAll(".*/", ""))
          .getCollection("ledger")
          .insertOne(new Document("debit", 100));
    }
    refused("bukan data Jejak", "are not data of Jejak", "--jejak.mongodb.uri=" + uri);
  }

  @Test
  void a_wrong_password() {
    String wrong = uri.replace("://", "://budi:secret@") + "?serverSelectionTimeoutMS=900";
    refused("menolak pengguna", "refuses the user", "--jejak.mongodb.uri=" + wrong);
  }

  @Test
  void a_server_that_is_not_there() {
    String nobody = "mongodb://127.0.0.1:9/jejak?serverSelectionTimeoutMS=300";
    refused("Tidak ada server", "No server", "--jejak.mongodb.uri=" + nobody);
  }

  @Test
  void a_server_of_a_version_too_old_for_the_driver() {
    var old = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_3_6));
    try {
      refused(
          "tidak didukung",
          "a version that is not supported",
          "--jejak.mongodb.uri=" + old.bindAndGetConnectionString());
    } finally {
      old.shutdownNow();
    }
  }

  @Test
  void a_side_that_there_is_not() {
    refused("tidak dikenal", "is not known", "--jejak.sides=left", "--jejak.mongodb.uri=" + uri);
  }

  @Test
  void one_side_alone_on_files(@TempDir Path folder) {
    refused(
        "memerlukan MongoDB",
        "needs a MongoDB",
        "--jejak.sides=query",
        "--jejak.data=" + folder.resolve("none"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_check_of_what_is_not_there() {
    refused("Tidak ada data", "There is no data", "check", "--jejak.mongodb.uri=" + uri);
  }
}
