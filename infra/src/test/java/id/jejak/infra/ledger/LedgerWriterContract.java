package id.jejak.infra.ledger;

import static id.jejak.infra.ledger.Fixtures.NOON;
import static id.jejak.infra.ledger.Fixtures.aDraft;
import static id.jejak.infra.ledger.Fixtures.anyCommand;
import static id.jejak.infra.ledger.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.infra.ledger.FaultyStore.Fault;
import id.jejak.infra.ledger.LedgerRefused.Code;
import id.jejak.kernel.TestClock;
import id.jejak.kernel.ledger.Upon;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What writers over every store must keep, whatever happens to answers and clocks. */
@ExtendWith(KitReport.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class LedgerWriterContract {
  private static final int WRITERS = 16;
  private LedgerStore store;
  private FaultyStore faulty;

  /** Opens an empty store. */
  protected abstract LedgerStore open();

  @BeforeEach
  void openStore() {
    store = open();
    faulty = new FaultyStore(store);
  }

  @AfterEach
  void closeStore() {
    Books.check(store);
    store.close();
  }

  private LedgerWriter aWriter(Clock clock) {
    return new LedgerWriter(faulty, clock, last -> {});
  }

  @Test
  void sixteen_writers_leave_no_gap_and_every_answer_is_true() throws Exception {
    try (var writer = aWriter(Clock.systemUTC())) {
      var answers =
          Many.at_once(
                  WRITERS,
                  number -> {
                    var commits = new ArrayList<Commit>();
                    for (int i = 0, seq = 0; i < 40; i++) {
                      var draft = aDraft("note/" + number, seq, 1 + (number + i) % 3);
                      commits.add(writer.append(draft));
                      seq += draft.entries().size();
                    }
                    return commits;
                  })
              .stream()
              .flatMap(List::stream)
              .collect(Collectors.toMap(Commit::cid, Commit::position));

      assertThat(Books.all(store))
          .hasSize(WRITERS * 40)
          .allMatch(commit -> Objects.equals(answers.get(commit.cid()), commit.position()));
    }
  }

  @Test
  void of_sixteen_that_change_one_stream_one_wins_and_the_others_write_nothing() throws Exception {
    try (var writer = aWriter(Clock.systemUTC())) {
      for (long round = 0; round < 20; round++) {
        long seq = round;
        var won = Many.at_once(WRITERS, number -> wins(writer, aDraft("note/1", seq, 1)));
        assertThat(won).containsOnlyOnce(true);
      }
    }
    assertThat(store.head().last()).isEqualTo(19);
  }

  @Test
  void what_was_decided_upon_another_stream_is_not_written_once_that_has_gone_on() {
    try (var writer = aWriter(Clock.systemUTC())) {
      writer.append(aDraft("note/1", 0, 1));
      writer.append(upon("note/1", aDraft("note/2", 0, 1)));
      writer.append(aDraft("note/1", 1, 1));
      assertThatThrownBy(() -> writer.append(upon("note/1", aDraft("note/2", 1, 1))))
          .isInstanceOf(StreamMoved.class);
    }
    assertThat(Books.all(store)).hasSize(3);
  }

  @Test
  void of_two_that_each_rest_on_the_stream_the_other_changes_one_is_written() throws Exception {
    try (var one = aWriter(Clock.systemUTC());
        var other = aWriter(Clock.systemUTC())) {
      for (int round = 0; round < 20; round++) {
        String left = "note/left-" + round;
        String right = "note/right-" + round;
        one.append(aDraft(left, 0, 1));
        other.append(aDraft(right, 0, 1));
        // Sometimes by one writer, in one group; sometimes by two, as by two processes.
        var second = round % 2 == 0 ? one : other;
        var won =
            Many.at_once(
                2,
                number ->
                    number == 0
                        ? wins(one, upon(left, aDraft(right, 1, 1)))
                        : wins(second, upon(right, aDraft(left, 1, 1))));
        assertThat(won).containsOnlyOnce(true);
      }
    }
  }

  /** A draft that rests on the first event of another stream being its last. */
  private static Draft upon(String stream, Draft draft) {
    return new Draft(
        draft.stream(), draft.seq(), draft.cid(), draft.entries(), new Upon(stream, 0));
  }

  private static boolean wins(LedgerWriter writer, Draft draft) {
    try {
      writer.append(draft);
      return true;
    } catch (StreamMoved lost) {
      return false;
    }
  }

  @Test
  void two_writers_with_clocks_an_hour_off_either_way_stay_dense_and_in_order() throws Exception {
    var hour = Duration.ofHours(1);
    try (var early = aWriter(Clock.offset(Clock.systemUTC(), hour.negated()));
        var late = aWriter(Clock.offset(Clock.systemUTC(), hour))) {
      Many.at_once(
          WRITERS,
          number -> {
            for (int i = 0; i < 20; i++)
              (number % 2 == 0 ? early : late).append(aDraft("note/" + number, i, 1));
            return true;
          });
    }
    assertThat(Books.all(store)).hasSize(WRITERS * 20);
  }

  @Test
  void a_clock_that_is_set_back_does_not_turn_time_back() {
    var clock = new TestClock(NOON);
    try (var writer = aWriter(clock)) {
      writer.append(aDraft("note/1", 0, 1));
      clock.moveTo(NOON.minusSeconds(3_600));
      assertThat(writer.append(aDraft("note/1", 1, 1)).at()).isEqualTo(NOON);
      clock.moveTo(NOON.plusMillis(1));
      assertThat(writer.append(aDraft("note/1", 2, 1)).at()).isEqualTo(NOON.plusMillis(1));
    }
    try (var restarted = aWriter(at(Instant.EPOCH))) {
      assertThat(restarted.append(aDraft("note/1", 3, 1)).at()).isEqualTo(NOON.plusMillis(1));
    }
  }

  @Test
  void an_answer_lost_before_writing_is_written_once() {
    try (var writer = aWriter(at(NOON))) {
      faulty.plan(Fault.BEFORE_WRITING, Fault.BEFORE_WRITING);

      assertThat(writer.append(aDraft("note/1", 0, 2)).last()).isEqualTo(1);
    }
  }

  @Test
  void an_answer_lost_after_writing_is_found_by_its_command() {
    try (var writer = aWriter(at(NOON))) {
      faulty.plan(Fault.AFTER_WRITING);

      assertThat(writer.append(aDraft("note/1", 0, 2)).last()).isEqualTo(1);
      assertThat(writer.append(aDraft("note/1", 2, 1)).last()).isEqualTo(2);
    }
  }

  @Test
  void sixteen_writers_over_a_store_that_loses_answers_write_everything_once() throws Exception {
    var random = new Random(7);
    Stream.generate(() -> Fault.values()[random.nextInt(3)]).limit(200).forEach(faulty::plan);
    try (var writer = aWriter(Clock.systemUTC())) {
      Many.at_once(
          WRITERS,
          number -> {
            for (int i = 0; i < 20; i++) writer.append(aDraft("note/" + number, i, 1));
            return true;
          });
    }
    assertThat(store.head().last()).isEqualTo(WRITERS * 20 - 1);
  }

  @Test
  void a_command_sent_again_answers_its_first_commit() {
    try (var writer = aWriter(at(NOON))) {
      var draft = aDraft("note/1", 0, 2, anyCommand());
      var first = writer.append(draft);
      writer.append(aDraft("note/1", 2, 1));

      var again = writer.append(aDraft("note/1", 3, 1, draft.cid()));

      assertThat(again).usingRecursiveComparison().isEqualTo(first);
    }
  }

  @Test
  void a_store_that_never_answers_leaves_the_outcome_unknown_until_it_is_asked_again() {
    var draft = aDraft("note/1", 0, 1);
    var patience = Duration.ofMillis(50);
    try (var writer = new LedgerWriter(faulty, at(NOON), last -> {}, 10, patience)) {
      faulty.plan(Fault.AFTER_WRITING);
      for (int i = 0; i < 100; i++) faulty.plan(Fault.BEFORE_WRITING);

      assertThatThrownBy(() -> writer.append(draft)).satisfies(has(Code.OUTCOME_UNKNOWN));
    }
    assertThat(store.findCommand(draft.cid())).isPresent();
    assertThat(store.head().last()).isZero();
  }

  @Test
  void more_than_the_queue_holds_is_told_to_come_again() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    Clock stuck =
        new TestClock(NOON) {
          @Override
          public Instant instant() {
            begun.countDown();
            try {
              goOn.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return super.instant();
          }
        };
    try (var writer = new LedgerWriter(faulty, stuck, last -> {}, 4, Duration.ofSeconds(5))) {
      var senders = new ArrayList<Thread>();
      senders.add(Thread.startVirtualThread(() -> writer.append(aDraft("note/0", 0, 1))));
      begun.await();
      for (int i = 1; i <= 4; i++) {
        var draft = aDraft("note/" + i, 0, 1);
        senders.add(Thread.startVirtualThread(() -> writer.append(draft)));
      }
      while (writer.waiting() < 4) Thread.onSpinWait();

      assertThatThrownBy(() -> writer.append(aDraft("note/5", 0, 1))).satisfies(has(Code.BUSY));
      goOn.countDown();
      for (var sender : senders) sender.join();
    }
    assertThat(store.head().last()).isEqualTo(4);
  }

  @Test
  void what_is_too_large_is_refused_before_anything_is_written() {
    byte[] tooLong = new byte[65_536];
    byte[] long_enough = new byte[65_535];
    var many = Collections.nCopies(1_001, new byte[10]);
    var heavy = Collections.nCopies(123, long_enough);

    for (var entries : List.of(List.of(tooLong), many, heavy))
      assertThatThrownBy(() -> new Draft("note/1", 0, "a:1", entries))
          .satisfies(has(Code.ENTRY_TOO_LARGE));
  }

  private static Consumer<Throwable> has(Code code) {
    return refused -> assertThat(((LedgerRefused) refused).code()).isEqualTo(code);
  }
}
