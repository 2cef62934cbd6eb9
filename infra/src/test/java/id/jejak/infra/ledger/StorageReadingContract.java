package id.jejak.infra.ledger;

import static id.jejak.infra.ledger.Fixtures.NOON;
import static id.jejak.infra.ledger.Fixtures.aNote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.infra.ledger.Fixtures.NoteEvent.NoteWritten;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How tokens, batches and the read port read what lies in every store. */
@ExtendWith(KitReport.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class StorageReadingContract extends OverTheEngine {
  private List<Long> positionsAfter(TrackingToken token) {
    return ledger
        .engine()
        .readEvents(token, false)
        .map(event -> JejakEventStorageEngine.positionOf(event.trackingToken()))
        .toList();
  }

  @Test
  void a_token_in_the_middle_of_a_commit_goes_on_there() {
    append(aNote("note/1", 0, "a:1"), aNote("note/1", 1, "a:1"), aNote("note/1", 2, "a:1"));
    append(aNote("note/2", 0));

    assertThat(positionsAfter(new GlobalSequenceTrackingToken(0))).containsExactly(1L, 2L, 3L);
    assertThat(positionsAfter(new GlobalSequenceTrackingToken(1))).containsExactly(2L, 3L);
    assertThat(
            positionsAfter(
                ReplayToken.createReplayToken(
                    new GlobalSequenceTrackingToken(3), new GlobalSequenceTrackingToken(1))))
        .containsExactly(2L, 3L);
    assertThat(ledger.engine().readEvents("note/1", 1).asStream())
        .extracting(DomainEventMessage::getSequenceNumber)
        .containsExactly(1L, 2L);
  }

  @Test
  void tokens_stand_before_all_at_an_instant_and_after_all() {
    append(aNote("note/1", 0));
    clock.moveTo(NOON.plusMillis(10));
    append(aNote("note/1", 1));

    assertThat(positionsAfter(ledger.engine().createTailToken())).containsExactly(0L, 1L);
    assertThat(positionsAfter(ledger.engine().createHeadToken())).isEmpty();
    assertThat(positionsAt(NOON)).containsExactly(0L, 1L);
    assertThat(positionsAt(NOON.plusNanos(1))).containsExactly(1L);
    assertThat(positionsAt(NOON.plusMillis(10))).containsExactly(1L);
    assertThat(positionsAt(NOON.plusMillis(11))).isEmpty();
  }

  private List<Long> positionsAt(Instant instant) {
    return positionsAfter(ledger.engine().createTokenAt(instant));
  }

  @Test
  void a_long_history_is_read_in_order_across_batches() {
    for (int i = 0; i < 30; i++) {
      var events = new EventMessage<?>[13];
      for (int j = 0; j < 13; j++) events[j] = aNote("note/1", i * 13 + j, "a:" + i);
      append(events);
    }
    assertThat(positionsAfter(new GlobalSequenceTrackingToken(-1))).hasSize(390).isSorted();
    assertThat(ledger.engine().readEvents("note/1").asStream())
        .extracting(DomainEventMessage::getSequenceNumber)
        .hasSize(390)
        .isSorted();
  }

  @Test
  void an_unknown_type_of_event_is_not_passed_over() {
    var entry = Fixtures.anEntry("note/1", 0, "a:1");
    byte[] unknown =
        new String(entry, StandardCharsets.UTF_8)
            .replace("NoteWritten", "NoteInvented")
            .getBytes(StandardCharsets.UTF_8);
    ledger.writer().append(new Draft("note/1", 0, "a:1", List.of(unknown)));

    assertThatThrownBy(() -> positionsAfter(new GlobalSequenceTrackingToken(-1)))
        .hasMessageContaining("NoteInvented");
  }

  @Test
  void the_read_port_gives_streams_prefixes_and_as_of() {
    append(aNote("note/1", 0, "a:1"), aNote("note/1", 1, "a:1"));
    clock.moveTo(NOON.plusSeconds(1));
    append(aNote("note/2", 0));
    append(aNote("other/1", 0));
    append(aNote("note/1", 2));
    var read = new ArrayList<Long>();

    assertThat(ledger.ledger().head()).isEqualTo(4);
    assertThat(ledger.ledger().positionAt(NOON)).isEqualTo(1);
    assertThat(ledger.ledger().commitEnd(0)).isEqualTo(1);
    assertThat(ledger.ledger().stream("note/1", 0)).hasSize(1);
    assertThat(ledger.ledger().stream("note/1", 9))
        .extracting(recorded -> recorded.seq())
        .containsExactly(0L, 1L, 2L);
    ledger.ledger().readStreams("note/", 4, recorded -> read.add(recorded.position()));
    assertThat(read).containsExactly(0L, 1L, 2L, 4L);
    read.clear();
    ledger.ledger().read(1, 3, recorded -> read.add(recorded.position()));
    assertThat(read).containsExactly(1L, 2L, 3L);
    var first = ledger.ledger().stream("note/1", 0).getFirst();
    assertThat(first.meta().actor()).isEqualTo("somebody");
    assertThat(first.event()).isEqualTo(new NoteWritten("a note", 0));
  }
}
