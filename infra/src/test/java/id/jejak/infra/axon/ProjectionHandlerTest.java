package id.jejak.infra.axon;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.views.EmbeddedViewStore;
import id.jejak.kernel.window.WindowEvent.WindowClosed;
import id.jejak.query.Projections;
import id.jejak.query.Projector;
import id.jejak.query.Views;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProjectionHandlerTest {
  private final EmbeddedViewStore store = new EmbeddedViewStore();
  private final Projector<?> projector =
      new Projector<>(Projections.WINDOWS, Views.shared(store.database()));
  private final ProjectionHandler handler = new ProjectionHandler(projector);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void views_are_written_before_the_token_that_says_so() throws Exception {
    var batch = LongStream.range(0, 3).mapToObj(ProjectionHandlerTest::event).toList();
    var unit = new BatchingUnitOfWork<>(batch);
    var seenWithToken = new ArrayList<Long>();
    // As a processor does with its token, before it hands the first event on.
    unit.onPrepareCommit(committing -> seenWithToken.add(projector.seen()));

    unit.executeWithResult(
        () -> {
          handler.on(unit.getMessage());
          return null;
        });

    assertThat(seenWithToken).containsExactly(2L);
  }

  @Test
  void a_batch_whose_views_cannot_be_written_stores_no_token() throws Exception {
    var batch = List.of(event(0), event(1));
    var unit = new BatchingUnitOfWork<>(batch);
    var stored = new ArrayList<String>();
    unit.onPrepareCommit(committing -> stored.add("token"));
    store.close();

    var result =
        unit.executeWithResult(
            () -> {
              handler.on(unit.getMessage());
              return null;
            });

    assertThat(result.isExceptional()).isTrue();
    assertThat(stored).isEmpty();
  }

  private static TrackedEventMessage<?> event(long position) {
    var closed =
        new GenericDomainEventMessage<>(
            "window",
            "window/2031-Q1",
            position,
            new WindowClosed(List.of(), 0, Instant.EPOCH),
            Map.of("actor", "a", "role", "ADMINISTRATOR", "command", "a:" + position));
    return new GenericTrackedDomainEventMessage<>(
        new GlobalSequenceTrackingToken(position), closed);
  }
}
