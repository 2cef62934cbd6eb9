package id.jejak.infra.ledger;

import static id.jejak.infra.ledger.Fixtures.NOON;
import static id.jejak.infra.ledger.Fixtures.aCommit;
import static id.jejak.infra.ledger.Fixtures.aDraft;
import static id.jejak.infra.ledger.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What streams and streaming processors see of every store. */
@ExtendWith(KitReport.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class StreamingContract {
  private LedgerStore store;
  private OpenLedger ledger;

  /** Opens an empty store. */
  protected abstract LedgerStore open();

  @BeforeEach
  void openLedger() {
    store = open();
    ledger = OpenLedger.over(store, at(NOON));
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
    store.close();
  }

  /** Writes commits of three events, ten events in all. */
  private void writeTenEvents() {
    for (int seq = 0; seq < 9; seq += 3) ledger.writer().append(aDraft("note/1", seq, 3));
    ledger.writer().append(aDraft("note/2", 0, 1));
  }

  private static List<Long> take(BlockingQueue<Long> queue, int count) throws InterruptedException {
    var taken = new ArrayList<Long>();
    while (taken.size() < count) taken.add(Listening.next(queue));
    return taken;
  }

  private static List<Long> positions(long from, long upTo) {
    return LongStream.rangeClosed(from, upTo).boxed().toList();
  }

  @Test
  void a_processor_sees_every_event_once_and_in_order() throws Exception {
    writeTenEvents();
    try (var listening = new Listening(ledger.events())) {
      assertThat(take(listening.seen, 10)).isEqualTo(positions(0, 9));
      ledger.writer().append(aDraft("note/3", 0, 3));
      assertThat(take(listening.seen, 3)).isEqualTo(positions(10, 12));
    }
  }

  @Test
  void a_reset_to_any_position_replays_from_there_and_only_for_those_who_allow_it()
      throws Exception {
    writeTenEvents();
    try (var listening = new Listening(ledger.events())) {
      take(listening.seen, 10);
      take(listening.seenOnce, 10);
      for (long position = -1; position < 10; position++) {
        long from = position;
        listening.processor.shutDown();
        listening.processor.resetTokens(source -> new GlobalSequenceTrackingToken(from));
        listening.processor.start();

        assertThat(take(listening.seen, (int) (9 - from))).isEqualTo(positions(from + 1, 9));
      }
      ledger.writer().append(aDraft("note/3", 0, 1));
      assertThat(take(listening.seen, 1)).containsExactly(10L);
      assertThat(take(listening.seenOnce, 1)).containsExactly(10L);
      assertThat(listening.seenOnce).isEmpty();
    }
  }

  @Test
  void a_replay_that_is_interrupted_in_the_middle_goes_on_as_a_replay() throws Exception {
    writeTenEvents();
    try (var listening = new Listening(ledger.events())) {
      take(listening.seenOnce, 10);
      listening.processor.shutDown();
      listening.processor.resetTokens();
      listening.processor.start();
      take(listening.seen, 1);
      listening.processor.shutDown();
      listening.processor.start();
      ledger.writer().append(aDraft("note/3", 0, 1));

      assertThat(take(listening.seenOnce, 1)).containsExactly(10L);
      assertThat(listening.seenOnce).isEmpty();
    }
  }

  @Test
  void a_waiting_stream_is_woken_by_an_append() throws Exception {
    var stream = ledger.events().openStream(null);
    assertThat(stream.hasNextAvailable()).isFalse();
    var appending = Thread.startVirtualThread(() -> ledger.writer().append(aDraft("a", 0, 1)));

    assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
    assertThat(stream.peek()).isPresent();
    assertThat(stream.nextAvailable().trackingToken())
        .isEqualTo(new GlobalSequenceTrackingToken(0));
    assertThat(stream.peek()).isEmpty();
    appending.join();
  }

  @Test
  void a_callback_is_called_at_each_append_until_the_stream_is_closed() throws Exception {
    var calls = new Semaphore(0);
    var stream = ledger.events().openStream(null);

    assertThat(stream.setOnAvailableCallback(calls::release)).isTrue();
    for (int seq = 0; seq < 2; seq++) {
      ledger.writer().append(aDraft("note/1", seq, 1));
      // It may come a little later: whoever looks for others' commits may have been faster to see.
      assertThat(calls.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    }

    stream.close();
    ledger.writer().append(aDraft("note/1", 2, 1));
    assertThat(calls.availablePermits()).isZero();
  }

  @Test
  void a_callback_is_called_at_once_for_what_is_there_already() {
    ledger.writer().append(aDraft("note/1", 0, 1));
    var calls = new Semaphore(0);

    ledger.events().openStream(null).setOnAvailableCallback(calls::release);

    assertThat(calls.availablePermits()).isPositive();
  }

  @Test
  void a_commit_of_another_process_is_found_by_looking() throws Exception {
    var stream = ledger.events().openStream(null);
    store.append(List.of(aCommit(0, "note/1", 0)));

    assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
  }
}
