package id.jejak.infra.ledger;

import static id.jejak.infra.ledger.Fixtures.NOON;
import static id.jejak.infra.ledger.Fixtures.aNote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.infra.ledger.Fixtures.NoteEvent.NoteWritten;
import id.jejak.infra.ledger.LedgerRefused.Code;
import id.jejak.kernel.ledger.Upon;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an append to Axon's engine over every store must keep, and what it must refuse. */
@ExtendWith(KitReport.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class StorageEngineContract extends OverTheEngine {
  private DefaultUnitOfWork<?> aUnitOfWork() {
    return DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("write"));
  }

  @Test
  void an_event_comes_back_as_it_was_with_the_commit_s_instant_and_its_place() {
    var before = aNote("note/1", 0, "somebody:1");
    append(before, aNote("note/1", 1, "somebody:1"));

    TrackedEventMessage<?> after =
        ledger.engine().readEvents(null, false).findFirst().orElseThrow();

    assertThat(after.getPayload()).isEqualTo(before.getPayload());
    assertThat(after.getIdentifier()).isEqualTo(before.getIdentifier());
    assertThat(after.getTimestamp()).isEqualTo(NOON);
    assertThat(after.trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
    assertThat(((DomainEventMessage<?>) after).getType()).isEqualTo("note");
    assertThat(((DomainEventMessage<?>) after).getAggregateIdentifier()).isEqualTo("note/1");
  }

  @Test
  void only_the_allow_list_of_metadata_is_kept() {
    append(aNote("note/1", 0, "a:1").andMetaData(Map.of("traceId", "t", "request", "digest")));

    assertThat(ledger.engine().readEvents("note/1").next().getMetaData())
        .isEqualTo(
            Map.of("actor", "somebody", "role", "TEST", "command", "a:1", "request", "digest"));
  }

  @Test
  void an_event_must_say_who_acts() {
    assertThatThrownBy(() -> append(aNote("note/1", 0).withMetaData(Map.of("command", "a:1"))))
        .satisfies(refused -> assertThat(code(refused)).isEqualTo(Code.NO_ACTOR));
  }

  @Test
  void a_command_without_an_id_gets_one_that_names_its_actor() {
    append(aNote("note/1", 0).withMetaData(Map.of("actor", "somebody", "role", "TEST")));

    assertThat(store.read(0, 1).getFirst().cid()).startsWith("somebody:");
  }

  @Test
  void the_loser_of_a_race_to_create_writes_nothing() {
    append(aNote("note/1", 0), aNote("note/1", 1));

    assertThatThrownBy(() -> append(aNote("note/1", 0)))
        .isInstanceOf(AggregateStreamCreationException.class);
    assertThat(store.head().last()).isEqualTo(1);
  }

  @Test
  void what_rests_on_another_stream_is_written_only_while_that_stands_still() {
    append(aNote("note/1", 0), aNote("note/1", 1));
    append(aNote("note/2", 0).andMetaData(Map.of(Upon.KEY, new Upon("note/1", 1))));

    assertThatThrownBy(
            () -> append(aNote("note/2", 1).andMetaData(Map.of(Upon.KEY, new Upon("note/1", 0)))))
        .isInstanceOf(ConcurrencyException.class);
    assertThat(store.head().last()).isEqualTo(2);
  }

  @Test
  void the_loser_of_a_race_to_change_writes_nothing() {
    append(aNote("note/1", 0), aNote("note/1", 1));

    assertThatThrownBy(() -> append(aNote("note/1", 1), aNote("note/1", 2)))
        .isInstanceOf(ConcurrencyException.class);
    assertThat(store.head().last()).isEqualTo(1);
  }

  @Test
  void events_of_two_aggregates_are_refused() {
    assertThatThrownBy(() -> append(aNote("note/1", 0), aNote("note/2", 0)))
        .hasMessageContaining("two aggregates");
    assertThatThrownBy(() -> append(new GenericEventMessage<>(new NoteWritten("a", 1))))
        .hasMessageContaining("not an aggregate's event");
    assertThat(store.head()).isEqualTo(Head.EMPTY);
  }

  @Test
  void a_second_append_in_one_unit_of_work_is_refused() {
    var work = aUnitOfWork();
    append(aNote("note/1", 0));
    assertThatThrownBy(() -> append(aNote("note/1", 1))).hasMessageContaining("second append");
    work.rollback();
    assertThat(store.head().last()).isZero();
  }

  @Test
  void a_receipt_says_where_the_events_lie() {
    append(aNote("note/0", 0));
    var work = aUnitOfWork();
    var receipt = AppendReceipt.of(work);
    ledger.events().publish(aNote("note/1", 0, "a:1"), aNote("note/1", 1, "a:1"));
    assertThat(receipt.commit()).isEmpty();
    work.commit();

    var commit = receipt.commit().orElseThrow();
    assertThat(commit.last()).isEqualTo(2);
    assertThat(commit.lastSeq()).isEqualTo(1);
    assertThat(new CommandLog(store, Fixtures.CODEC).find("a:1"))
        .contains(new CommandLog.Answer(2, 1, null));
  }

  @Test
  void a_dry_run_brings_its_events_out_and_writes_nothing() {
    var work = aUnitOfWork();
    DryRun.mark(work);
    assertThat(DryRun.inProgress()).isTrue();
    ledger.events().publish(aNote("note/1", 0));

    assertThatThrownBy(work::commit)
        .isInstanceOfSatisfying(
            DryRun.class,
            run ->
                assertThat(run.events())
                    .extracting(event -> (Object) event.getPayload())
                    .containsExactly(new NoteWritten("a note", 0)));
    assertThat(DryRun.inProgress()).isFalse();
    assertThat(store.head()).isEqualTo(Head.EMPTY);
  }

  @Test
  void the_same_key_for_another_request_is_refused() {
    append(aNote("note/1", 0, "a:1").andMetaData(Map.of("request", "one")));

    append(aNote("note/1", 1, "a:1").andMetaData(Map.of("request", "one")));
    assertThatThrownBy(
            () -> append(aNote("note/1", 1, "a:1").andMetaData(Map.of("request", "other"))))
        .satisfies(refused -> assertThat(code(refused)).isEqualTo(Code.KEY_REUSED));
    assertThat(store.head().last()).isZero();
  }

  @Test
  void a_message_of_no_family_is_refused() {
    var foreign =
        new GenericDomainEventMessage<>("note", "note/1", 0, "text", aNote("n", 0).getMetaData());

    assertThatThrownBy(() -> append(foreign)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Code code(Throwable refused) {
    return ((LedgerRefused) refused).code();
  }
}
