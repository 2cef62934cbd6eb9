package id.jejak.infra.ledger;

import static id.jejak.infra.ledger.Fixtures.NOON;
import static id.jejak.infra.ledger.Fixtures.aCommit;
import static id.jejak.infra.ledger.Fixtures.aDraft;
import static id.jejak.infra.ledger.Fixtures.anyCommand;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.ledger.LedgerStore.HeadMoved;
import id.jejak.infra.ledger.LedgerStore.SameCommand;
import id.jejak.infra.ledger.LedgerStore.SequenceTaken;
import id.jejak.infra.ledger.LedgerStore.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every store of the ledger must keep. */
@ExtendWith(KitReport.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class LedgerStoreContract {
  private LedgerStore store;

  /** Opens the same, at first empty, store again and again. */
  protected abstract LedgerStore open();

  @BeforeEach
  void openStore() {
    store = open();
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void an_empty_ledger_has_no_head() {
    assertThat(store.head()).isEqualTo(Head.EMPTY);
    assertThat(store.read(0, 10)).isEmpty();
    assertThat(store.readStream("note/1", 0, 10)).isEmpty();
    assertThat(store.positionAt(NOON)).isEqualTo(-1);
  }

  @Test
  void a_group_is_written_in_order_and_is_there_after_opening_again() {
    var one = aCommit(0, "note/1", 0, 3, "a:1");
    var two = aCommit(3, "note/2", 0, 2, "a:2");

    assertThat(store.append(List.of(one, two))).allMatch(Written.class::isInstance);
    store.close();
    store = open();

    assertThat(store.head()).isEqualTo(new Head(4, NOON));
    var read = store.read(0, 100);
    assertThat(read).usingRecursiveFieldByFieldElementComparator().containsExactly(one, two);
  }

  @Test
  void a_stream_may_grow_twice_in_one_group() {
    var outcomes = store.append(List.of(aCommit(0, "note/1", 0), aCommit(1, "note/1", 1)));

    assertThat(outcomes).allMatch(Written.class::isInstance);
  }

  @Test
  void a_command_that_was_written_answers_its_commit() {
    var first = aCommit(0, "note/1", 0, 2, "a:1");
    store.append(List.of(first));

    var outcome = store.append(List.of(aCommit(2, "note/1", 2, 1, "a:1"))).getFirst();

    assertThat(outcome).isInstanceOf(SameCommand.class);
    assertThat(((SameCommand) outcome).stored()).usingRecursiveComparison().isEqualTo(first);
    assertThat(store.head().last()).isEqualTo(1);
  }

  @Test
  void a_command_that_does_not_continue_its_stream_writes_nothing() {
    store.append(List.of(aCommit(0, "note/1", 0, 3, "a:1")));

    for (long seq : new long[] {0, 1, 2, 4})
      assertThat(store.append(List.of(aCommit(3, "note/1", seq))))
          .containsExactly(new SequenceTaken());

    assertThat(store.head().last()).isEqualTo(2);
    assertThat(store.readStream("note/1", 0, 10)).hasSize(1);
  }

  @Test
  void a_commit_that_is_not_at_the_head_is_sent_back() {
    store.append(List.of(aCommit(0, "note/1", 0)));

    assertThat(store.append(List.of(aCommit(0, "note/2", 0)))).containsExactly(new HeadMoved());
    assertThat(store.append(List.of(aCommit(2, "note/2", 0)))).containsExactly(new HeadMoved());
    assertThat(store.head().last()).isZero();
  }

  @Test
  void the_rest_of_a_group_behind_a_loser_leaves_no_gap() {
    var outcomes =
        store.append(
            List.of(aCommit(0, "note/1", 0), aCommit(1, "note/1", 0), aCommit(2, "note/2", 0)));

    assertThat(outcomes).containsExactly(new Written(), new SequenceTaken(), new HeadMoved());
    assertThat(store.read(0, 10)).hasSize(1);
  }

  @Test
  void a_place_that_fits_by_chance_behind_one_that_does_not_is_not_taken() {
    store.append(List.of(aCommit(0, "note/1", 0)));

    var outcomes = store.append(List.of(aCommit(0, "note/2", 0), aCommit(1, "note/3", 0)));

    assertThat(outcomes).containsExactly(new HeadMoved(), new HeadMoved());
    assertThat(store.head().last()).isZero();
  }

  @Test
  void reading_may_begin_in_the_middle_of_a_commit_and_stops_after_enough() {
    store.append(
        List.of(
            aCommit(0, "note/1", 0, 3, "a:1"),
            aCommit(3, "note/1", 3, 3, "a:2"),
            aCommit(6, "note/2", 0, 3, "a:3")));

    assertThat(store.read(2, 100)).extracting(Commit::position).containsExactly(0L, 3L, 6L);
    assertThat(store.read(3, 4)).extracting(Commit::position).containsExactly(3L, 6L);
    assertThat(store.read(3, 3)).extracting(Commit::position).containsExactly(3L);
    assertThat(store.read(9, 3)).isEmpty();
    assertThat(store.readStream("note/1", 4, 9)).extracting(Commit::seq).containsExactly(3L);
    assertThat(store.readStream("note/1", 0, 1)).extracting(Commit::seq).containsExactly(0L);
  }

  @Test
  void streams_are_found_by_the_beginning_of_their_ids_in_order_of_position() {
    store.append(
        List.of(
            aCommit(0, "report/2024-Q1/32", 0),
            aCommit(1, "report/2024-Q2/32", 0),
            aCommit(2, "report/2024-Q1/11", 0),
            aCommit(3, "report/2024-Q1", 0),
            aCommit(4, "report/2024-Q1/32", 1)));

    var found = new ArrayList<Commit>();
    store.readStreams("report/2024-Q1/", 4, found::add);
    assertThat(found).extracting(Commit::position).containsExactly(0L, 2L, 4L);

    found.clear();
    store.readStreams("report/2024-Q1/", 3, found::add);
    assertThat(found).extracting(Commit::position).containsExactly(0L, 2L);
  }

  @Test
  void many_streams_are_read_while_others_are_read() {
    for (int i = 0; i < 3; i++) {
      var group = new ArrayList<Commit>();
      for (int j = 0; j < 200; j++) group.add(aCommit(i * 200 + j, "note/" + j, i));
      store.append(group);
    }
    var read = new ArrayList<Long>();
    store.readStreams(
        "note/",
        599,
        commit -> {
          read.add(commit.position());
          if (commit.position() % 20 != 0) return;
          var same = store.readStream(commit.stream(), commit.seq(), 1).getFirst();
          assertThat(same.position()).isEqualTo(commit.position());
        });

    assertThat(read).hasSize(600).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void a_command_is_found_by_its_id() {
    store.append(List.of(aCommit(0, "note/1", 0, 2, "a:1")));

    assertThat(store.findCommand("a:1").orElseThrow().last()).isEqualTo(1);
    assertThat(store.findCommand("a:2")).isEmpty();
  }

  @Test
  void an_instant_means_the_last_commit_at_or_before_it() {
    Instant later = NOON.plusMillis(5);
    store.append(
        List.of(
            aDraft("note/1", 0, 2, anyCommand()).at(0, NOON),
            aDraft("note/1", 2, 2, anyCommand()).at(2, NOON),
            aDraft("note/1", 4, 1, anyCommand()).at(4, later)));

    assertThat(store.positionAt(NOON.minusMillis(1))).isEqualTo(-1);
    assertThat(store.positionAt(NOON)).isEqualTo(3);
    assertThat(store.positionAt(later.minusMillis(1))).isEqualTo(3);
    assertThat(store.positionAt(later)).isEqualTo(4);
    assertThat(store.positionAt(later.plusSeconds(1))).isEqualTo(4);
  }

  @Test
  void the_largest_entry_comes_back_byte_for_byte() {
    byte[] large = new byte[65_535];
    Arrays.fill(large, (byte) 'x');
    store.append(List.of(new Commit(0, "note/1", 0, "a:1", NOON, List.of(large, large))));

    assertThat(store.read(0, 10).getFirst().entries()).containsExactly(large, large);
  }
}
