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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a writer over every store must answer where answers are lost or too much is asked of it. */
@ExtendWith(KitReport.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class LostAnswersContract {
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
