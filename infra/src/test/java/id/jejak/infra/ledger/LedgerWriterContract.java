package id.jejak.infra.ledger;

import static id.jejak.infra.ledger.Fixtures.NOON;
import static id.jejak.infra.ledger.Fixtures.aDraft;
import static id.jejak.infra.ledger.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.TestClock;
import id.jejak.kernel.ledger.Upon;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What writers that race each other over every store must keep, whatever their clocks say. */
@ExtendWith(KitReport.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class LedgerWriterContract {
  private static final int WRITERS = 16;
  private LedgerStore store;

  /** Opens an empty store. */
  protected abstract LedgerStore open();

  @BeforeEach
  void openStore() {
    store = open();
  }

  @AfterEach
  void closeStore() {
    Books.check(store);
    store.close();
  }

  private LedgerWriter aWriter(Clock clock) {
    return new LedgerWriter(store, clock, last -> {});
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
}
