package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.jejak.infra.ledger.mongo.TestServer;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances of the product on one MongoDB, each as a process of its own has it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedDatabaseTest {
  private static final String OPENING =
      "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2024-12-20\"}";
  private static final String KEY = "envelopes.key";

  @TempDir Path one;
  @TempDir Path other;
  private final String database = TestServer.inThisProcess().newDatabase();

  private Jejak sharing(Path data) {
    return Jejak.start(
        data,
        beans -> {
          // A store on a server compares clocks, and so needs the true time.
          beans.removeBeanDefinition("wallTime");
          beans.registerBean("wallTime", InstantSource.class, InstantSource::system);
        },
        List.of("--jejak.mongodb.uri=" + database));
  }

  @AfterEach
  void drop() {
    TestServer.drop(database);
  }

  @Test
  void what_one_records_the_other_sees_at_once_shows_and_goes_on_with() throws Exception {
    try (var first = sharing(one)) {
      Files.copy(one.resolve(KEY), other.resolve(KEY));
      try (var second = sharing(other)) {
        var policy = ProvinceYear.json(ScoringPolicy.permendagri59());
        assertThat(first.admin().post("/api/policies/scoring", policy).status()).isEqualTo(200);
        var millis = new ArrayList<Long>();
        var events = second.context.getBean(EventStore.class);
        try (var stream = events.openStream(events.createHeadToken())) {
          for (int quarter = 1; quarter <= 4; quarter++)
            for (int year = 2031; year <= 2032; year++)
              millis.add(millisUntilSeen(first, year + "-Q" + quarter, stream));
        }
        Collections.sort(millis);
        System.out.println("seen by another process after so many ms: " + millis);
        assertThat(millis.get(millis.size() / 2)).isLessThan(200);

        first.context.close();
        var opened = second.admin().post("/api/windows/2033-Q1", OPENING);
        assertThat(opened.status()).isEqualTo(200);
        var shown = second.anyone().get("/api/windows/2033-Q1?after=" + second.head());
        assertThat(shown.status()).as(shown.toString()).isEqualTo(200);
      }
    }
  }

  private static long millisUntilSeen(
      Jejak first, String period, BlockingStream<TrackedEventMessage<?>> stream)
      throws InterruptedException {
    var opened = first.admin().post("/api/windows/" + period, OPENING);
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
    long told = System.nanoTime();
    long position = first.head();
    for (long at = -1; at < position; at = positionOf(stream.nextAvailable()))
      assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - told);
  }

  private static long positionOf(TrackedEventMessage<?> event) {
    return ((GlobalSequenceTrackingToken) event.trackingToken()).getGlobalIndex();
  }

  @Test
  void a_process_with_another_key_or_none_for_the_envelopes_does_not_start() throws Exception {
    try (var first = sharing(one)) {
      assertThat(catchThrowable(() -> sharing(other))).hasRootCauseInstanceOf(StoreUnusable.class);
      assertThat(other).isEmptyDirectory();
      Files.write(other.resolve(KEY), new byte[32]);
      assertThat(catchThrowable(() -> sharing(other))).hasRootCauseInstanceOf(StoreUnusable.class);
      assertThat(first.anyone().get("/api/windows").status()).isEqualTo(200);
    }
  }
}
