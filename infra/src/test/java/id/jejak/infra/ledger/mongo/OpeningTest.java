package id.jejak.infra.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import id.jejak.infra.ledger.Commit;
import id.jejak.infra.ledger.LedgerRefused;
import id.jejak.infra.ledger.LedgerStore.Written;
import id.jejak.infra.storage.MongoAccess;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.storage.StoreUnusable.Code;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A database that is not what it should be is told in a sentence and stays as it was. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningTest {
  private final String uri = TestServer.inThisProcess().newDatabase();

  private static StoreUnusable refused(String uri) {
    return catchThrowableOfType(StoreUnusable.class, () -> openAndClose(uri));
  }

  private static void openAndClose(String uri) {
    try (var access = MongoAccess.to(uri)) {
      MongoLedgerStore.open(access, InstantSource.system()).close();
    }
  }

  private void inDatabase(Consumer<MongoDatabase> work) {
    try (var client = MongoClients.create(uri)) {
      work.accept(client.getDatabase(uri.replaceAll(".*/", "")));
    }
  }

  @Test
  void a_collection_of_somebody_else_is_refused_and_stays_as_it_was() {
    inDatabase(
        database ->
            database.getCollection("ledger").insertOne(new org.bson.Document("debit", 100)));

    assertThat(refused(uri).code()).isEqualTo(Code.STORE_NOT_OURS);
    inDatabase(
        database -> {
          assertThat(database.listCollectionNames()).containsExactly("ledger");
          assertThat(database.getCollection("ledger").listIndexes()).hasSize(1);
        });
  }

  @Test
  void a_ledger_of_a_newer_release_is_refused() {
    inDatabase(
        database ->
            database
                .getCollection("format")
                .insertOne(new org.bson.Document("_id", "ledger").append("layout", 2)));

    assertThat(refused(uri).code()).isEqualTo(Code.STORE_NEWER);
  }

  @Test
  void a_server_that_is_missing_is_told_in_time() throws IOException {
    int free;
    try (var socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    assertThat(refused("mongodb://127.0.0.1:" + free + "/?serverSelectionTimeoutMS=300").code())
        .isEqualTo(Code.STORE_UNREACHABLE);
  }

  @Test
  void a_server_that_takes_connections_and_never_answers_is_told_in_time() throws IOException {
    try (var silent = new ServerSocket(0)) {
      var refused =
          refused(
              "mongodb://127.0.0.1:"
                  + silent.getLocalPort()
                  + "/?serverSelectionTimeoutMS=400&socketTimeoutMS=200&connectTimeoutMS=200");
      assertThat(refused.code()).isEqualTo(Code.STORE_UNREACHABLE);
    }
  }

  @Test
  void a_URI_that_makes_no_sense_is_refused_without_repeating_it() {
    var refused = refused("mongodb://u:secret@:/x");

    assertThat(refused.code()).isEqualTo(Code.STORE_UNREADABLE);
    assertThat(refused).hasMessageNotContaining("secret").hasNoCause();
  }

  @Test
  void a_wrong_password_is_told_without_repeating_it() {
    var refused = refused(uri.replace("://", "://budi:secret@") + "?serverSelectionTimeoutMS=900");

    assertThat(refused.code()).isEqualTo(Code.STORE_DENIED);
    assertThat(refused).hasMessageNotContaining("secret");
  }

  /** A server that answers one command with an error of its own. */
  private static MongoServer refusing(String command, MongoServerError error) {
    return new MongoServer(
        new MemoryBackend() {
          @Override
          public Document handleMessage(MongoMessage message) {
            if (message.getDocument().containsKey(command)) throw error;
            return super.handleMessage(message);
          }
        });
  }

  private static StoreUnusable refused(MongoServer server) {
    try {
      var address = server.bind();
      return refused("mongodb://" + address.getHostString() + ":" + address.getPort() + "/x");
    } finally {
      server.shutdownNow();
    }
  }

  @Test
  void a_user_who_may_only_read_is_told_at_once() {
    for (String command : List.of("insert", "createIndexes"))
      assertThat(
              refused(refusing(command, new MongoServerError(13, "Unauthorized", "not authorized")))
                  .code())
          .isEqualTo(Code.STORE_READ_ONLY);
  }

  @Test
  void a_server_that_is_no_longer_primary_is_told_at_once() {
    var error = new MongoServerError(10107, "NotWritablePrimary", "not primary");

    assertThat(refused(refusing("createIndexes", error)).code()).isEqualTo(Code.STORE_READ_ONLY);
  }

  @Test
  void writes_that_no_majority_confirms_are_told_at_once() {
    var error = new MongoServerError(64, "WriteConcernFailed", "waiting for replication timed out");

    assertThat(refused(refusing("createIndexes", error)).code()).isEqualTo(Code.STORE_NO_MAJORITY);
  }

  @Test
  void a_clock_that_is_more_than_five_seconds_off_writes_nothing_until_it_is_set() {
    var off = new Duration[] {Duration.ofSeconds(7)};
    InstantSource clock = () -> Instant.now().plus(off[0]);
    var commit = new Commit(0, "note/1", 0, "a:1", Instant.EPOCH, List.of(new byte[9]));
    try (var access = MongoAccess.to(uri)) {
      var store = MongoLedgerStore.open(access, clock);
      for (Duration wrong : List.of(Duration.ofSeconds(7), Duration.ofSeconds(-7))) {
        off[0] = wrong;
        assertThatThrownBy(() -> store.append(List.of(commit)))
            .isInstanceOfSatisfying(
                LedgerRefused.class,
                refused -> assertThat(refused.code()).isEqualTo(LedgerRefused.Code.CLOCK_SKEW));
      }
      assertThat(store.head().last()).isEqualTo(-1);
      off[0] = Duration.ofSeconds(3);
      var right = MongoLedgerStore.open(access, clock);
      assertThat(right.append(List.of(commit))).containsExactly(new Written());
    }
  }
}
