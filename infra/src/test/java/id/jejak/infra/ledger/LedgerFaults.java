package id.jejak.infra.ledger;

import static id.jejak.infra.ledger.Fixtures.aDraft;
import static id.jejak.infra.ledger.Fixtures.anyCommand;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Writes through several stores of one ledger that fail now and then, and checks what was told. */
public final class LedgerFaults {
  private static final Duration PATIENCE = Duration.ofMillis(300);
  private static final int TRIES = 100;

  private LedgerFaults() {}

  /** A commit as its sender was told of it, at once or after asking again with the same key. */
  public record Told(String cid, long last, boolean again) {}

  /** Lets so many senders write so many commits each through each of the stores. */
  public static List<Told> write(List<? extends LedgerStore> stores, int senders, int commits)
      throws Exception {
    var writers = new ArrayList<LedgerWriter>();
    for (var store : stores)
      writers.add(new LedgerWriter(store, Clock.systemUTC(), last -> {}, 100, PATIENCE));
    try {
      return Many.at_once(
              stores.size() * senders,
              number -> write(writers.get(number % stores.size()), number, commits))
          .stream()
          .flatMap(List::stream)
          .toList();
    } finally {
      writers.forEach(LedgerWriter::close);
    }
  }

  private static List<Told> write(LedgerWriter writer, int number, int commits)
      throws InterruptedException {
    var told = new ArrayList<Told>();
    for (int i = 0, seq = 0; i < commits; i++) {
      var draft = aDraft("note/" + number, seq, 1 + i % 3, anyCommand());
      told.add(untilTold(writer, draft));
      seq += draft.entries().size();
    }
    return told;
  }

  private static Told untilTold(LedgerWriter writer, Draft draft) throws InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      try {
        return new Told(draft.cid(), writer.append(draft).last(), i > 0);
      } catch (LedgerRefused unknown) {
        assertThat(unknown.code()).isEqualTo(LedgerRefused.Code.OUTCOME_UNKNOWN);
        Thread.sleep(20);
      }
    }
    throw new AssertionError("never told what became of " + draft.cid());
  }

  /** Everything that was told is there, where it was told, once; and the books are in order. */
  public static void check(LedgerStore store, List<Told> told) {
    Books.check(store);
    var commits = Books.all(store);
    assertThat(commits).hasSameSizeAs(told);
    for (Told each : told)
      assertThat(store.findCommand(each.cid()).orElseThrow().last()).isEqualTo(each.last());
  }
}
