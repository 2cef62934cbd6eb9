package id.jejak.infra.ledger;

import id.jejak.infra.ledger.LedgerRefused.Code;
import id.jejak.infra.ledger.LedgerStore.HeadMoved;
import id.jejak.infra.ledger.LedgerStore.Outcome;
import id.jejak.infra.ledger.LedgerStore.Written;
import id.jejak.kernel.ledger.Upon;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes this process's commits to the store: one thread writes all that wait as one group, so that
 * concurrent commands share a sync.
 */
public final class LedgerWriter implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(LedgerWriter.class);
  private static final int MAX_GROUP = 256;
  private static final int MAX_GROUP_BYTES = 16_000_000;
  private static final int MAX_WAITING = 2_048;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

  private final LedgerStore store;
  private final Clock clock;
  private final LongConsumer onAppended;
  private final Duration patience;
  private final BlockingQueue<WaitingDraft> queue;
  private final Thread thread = new Thread(this::run, "ledger-writer");
  private volatile boolean closed;
  private @Nullable Head head;

  /**
   * Starts a writer.
   *
   * @param onAppended told the position of the last event of every group that was written
   */
  public LedgerWriter(LedgerStore store, Clock clock, LongConsumer onAppended) {
    this(store, clock, onAppended, MAX_WAITING, PATIENCE);
  }

  LedgerWriter(
      LedgerStore store, Clock clock, LongConsumer onAppended, int waiting, Duration patience) {
    this.store = store;
    this.clock = clock;
    this.onAppended = onAppended;
    this.patience = patience;
    this.queue = new ArrayBlockingQueue<>(waiting);
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Writes a commit and returns when it is durable.
   *
   * @return the commit as it is stored; an earlier one if its command was written before
   * @throws LedgerRefused if it was not written, or not in time to know
   */
  public Commit append(Draft draft) {
    var waiting = new WaitingDraft(draft);
    if (closed || !queue.offer(waiting) || (closed && queue.remove(waiting))) throw busy();
    return waiting.await(patience.multipliedBy(4));
  }

  /** How many commits wait. */
  public int waiting() {
    return queue.size();
  }

  /** How many commits may wait; one more is refused as busy. */
  public int room() {
    return queue.size() + queue.remainingCapacity();
  }

  /** Whether commits are taken and written. */
  public boolean isAlive() {
    return thread.isAlive() && !closed;
  }

  private void run() {
    while (!closed || !queue.isEmpty()) {
      var group = nextGroup();
      try {
        settle(group);
      } catch (RuntimeException e) {
        log.error("A group of {} commits failed; their outcome is unknown", group.size(), e);
        group.forEach(waiting -> waiting.fail(unknown()));
      } catch (Error e) {
        closed = true;
        group.forEach(waiting -> waiting.fail(unknown()));
        throw e;
      }
    }
  }

  private List<WaitingDraft> nextGroup() {
    var group = new ArrayList<WaitingDraft>();
    try {
      var first = queue.poll(100, TimeUnit.MILLISECONDS);
      for (int bytes = 0; first != null; first = queue.poll()) {
        group.add(first);
        bytes += first.draft().bytes();
        if (group.size() == MAX_GROUP || bytes >= MAX_GROUP_BYTES) break;
      }
    } catch (InterruptedException e) {
      closed = true;
    }
    return group;
  }

  /** Tries until every commit of the group has its answer or the time is up. */
  private void settle(List<WaitingDraft> group) {
    long deadline = System.nanoTime() + patience.toNanos();
    long pause = 1;
    boolean open = false;
    var rest = group;
    while (!rest.isEmpty()) {
      int before = rest.size();
      try {
        rest = attempt(rest, open);
      } catch (LedgerRefused refused) {
        // Nothing was written this time; an earlier time may have been.
        var why = open ? unknown() : refused;
        rest.forEach(waiting -> waiting.fail(why));
        return;
      } catch (RuntimeException uncertain) {
        log.warn("The store did not answer for {} commits", rest.size(), uncertain);
        // What was written is found by its command id when it is tried again.
        head = null;
        open = true;
      }
      if (rest.size() < before) continue;
      if (System.nanoTime() > deadline) {
        rest.forEach(waiting -> waiting.fail(unknown()));
        return;
      }
      pause = pause(pause);
    }
  }

  /**
   * Tries once.
   *
   * @param open whether some may have been written by an earlier try
   */
  private List<WaitingDraft> attempt(List<WaitingDraft> waitingGroup, boolean open) {
    Head from = head == null ? store.head() : head;
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant at = now.isBefore(from.at()) ? from.at() : now;
    var group = new ArrayList<WaitingDraft>(waitingGroup.size());
    var commits = new ArrayList<Commit>(waitingGroup.size());
    long next = from.last() + 1;
    for (var waiting : waitingGroup) {
      var upon = waiting.draft().upon();
      if (upon != null && hasGoneOn(upon, commits)) {
        waiting.fail(open ? unknown() : new StreamMoved(upon.stream(), upon.seq() + 1));
        continue;
      }
      var commit = waiting.draft().at(next, at);
      group.add(waiting);
      commits.add(commit);
      next = commit.last() + 1;
    }
    if (commits.isEmpty()) return List.of();
    var outcomes = store.append(commits);
    head = headAfter(from, commits, outcomes);
    var rest = new ArrayList<WaitingDraft>();
    for (int i = 0; i < group.size(); i++)
      if (!group.get(i).settled(outcomes.get(i), commits.get(i))) rest.add(group.get(i));
    return rest;
  }

  /** Looked at after the head: what others write meanwhile takes the place of the first commit. */
  private boolean hasGoneOn(Upon upon, List<Commit> before) {
    return before.stream().anyMatch(commit -> commit.stream().equals(upon.stream()))
        || !store.readStream(upon.stream(), upon.seq() + 1, 1).isEmpty();
  }

  private @Nullable Head headAfter(Head from, List<Commit> commits, List<Outcome> outcomes) {
    Head after = from;
    for (int i = 0; i < commits.size(); i++) {
      if (outcomes.get(i) instanceof Written)
        after = new Head(commits.get(i).last(), commits.get(i).at());
    }
    if (after.last() > from.last()) onAppended.accept(after.last());
    boolean moved = outcomes.stream().anyMatch(HeadMoved.class::isInstance);
    return moved ? null : after;
  }

  private static long pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Math.min(millis * 2, LONGEST_PAUSE.toMillis());
  }

  static LedgerRefused busy() {
    return new LedgerRefused(Code.BUSY, "Too many commands wait; try again in a moment.");
  }

  static LedgerRefused unknown() {
    return new LedgerRefused(
        Code.OUTCOME_UNKNOWN, "The store did not answer; repeat with the same key to find out.");
  }

  /** Writes what waits, takes no more, and stops. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join(patience.multipliedBy(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (var left = queue.poll(); left != null; left = queue.poll()) left.fail(busy());
  }
}
