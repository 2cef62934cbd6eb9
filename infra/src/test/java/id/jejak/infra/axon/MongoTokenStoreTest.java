package id.jejak.infra.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.infra.ledger.mongo.TestServer;
import id.jejak.infra.storage.MongoAccess;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MongoTokenStoreTest {
  private static final GlobalSequenceTrackingToken SEVEN = new GlobalSequenceTrackingToken(7);
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2024-03-01T12:00:00Z"));
  private final String database = TestServer.inThisProcess().newDatabase();
  private final MongoAccess access = MongoAccess.to(database);
  private final MongoTokenStore one = aProcess();
  private final MongoTokenStore other = aProcess();

  private MongoTokenStore aProcess() {
    return new MongoTokenStore(
        access.database("-views"), Jackson3Serializer.builder().build(), now::get);
  }

  @BeforeEach
  void begin() {
    one.initializeTokenSegments("cards", 1, SEVEN);
  }

  @AfterEach
  void drop() {
    access.close();
    TestServer.drop(database);
  }

  @Test
  void what_is_begun_is_not_begun_again() {
    assertThatThrownBy(() -> other.initializeTokenSegments("cards", 1, SEVEN))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThat(other.fetchSegments("cards")).containsExactly(0);
    assertThat(other.fetchSegments("lines")).isEmpty();
  }

  @Test
  void the_same_token_may_be_stored_twice_within_a_millisecond() {
    one.fetchToken("cards", 0);
    one.storeToken(SEVEN, "cards", 0);
    one.storeToken(SEVEN, "cards", 0);
    one.extendClaim("cards", 0);
    one.extendClaim("cards", 0);

    assertThat(one.fetchToken("cards", 0)).isEqualTo(SEVEN);
  }

  @Test
  void a_segment_is_held_by_one_process_until_it_lets_go() {
    one.fetchToken("cards", 0);

    assertThatThrownBy(() -> other.fetchToken("cards", 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThat(other.fetchAvailableSegments("cards")).isEmpty();
    one.releaseClaim("cards", 0);
    assertThat(other.fetchAvailableSegments("cards")).containsExactly(Segment.ROOT_SEGMENT);
    assertThat(other.fetchToken("cards", 0)).isEqualTo(SEVEN);
  }

  @Test
  void a_segment_of_a_process_that_died_is_taken_over_and_the_dead_cannot_move_it() {
    one.fetchToken("cards", 0);
    now.updateAndGet(before -> before.plusSeconds(11));

    assertThat(other.fetchToken("cards", 0)).isEqualTo(SEVEN);
    assertThatThrownBy(() -> one.storeToken(SEVEN, "cards", 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> one.extendClaim("cards", 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    one.releaseClaim("cards", 0);
    other.storeToken(new GlobalSequenceTrackingToken(9), "cards", 0);
    assertThat(other.fetchToken("cards", 0)).isEqualTo(new GlobalSequenceTrackingToken(9));
  }

  @Test
  void a_store_that_does_not_answer_has_nothing_to_take_over() {
    try (var nowhere = MongoAccess.to("mongodb://127.0.0.1:1/x?serverSelectionTimeoutMS=50")) {
      var tokens =
          new MongoTokenStore(
              nowhere.database("-views"), Jackson3Serializer.builder().build(), now::get);
      assertThat(tokens.fetchAvailableSegments("cards")).isEmpty();
      assertThatThrownBy(() -> tokens.fetchToken("cards", 0))
          .isInstanceOf(UnableToClaimTokenException.class);
    }
  }

  @Test
  void all_processes_know_the_store_by_one_name() {
    assertThat(one.retrieveStorageIdentifier())
        .isPresent()
        .isEqualTo(other.retrieveStorageIdentifier());
  }
}
