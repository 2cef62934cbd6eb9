package id.jejak.infra.ledger;

import id.jejak.infra.ledger.LedgerStore.HeadMoved;
import id.jejak.infra.ledger.LedgerStore.Outcome;
import id.jejak.infra.ledger.LedgerStore.SameCommand;
import id.jejak.infra.ledger.LedgerStore.SequenceTaken;
import id.jejak.infra.ledger.LedgerStore.Written;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A draft in the writer's queue, and the answer its sender waits for. */
final class WaitingDraft {
  private final Draft draft;
  private final CompletableFuture<Commit> answer = new CompletableFuture<>();

  WaitingDraft(Draft draft) {
    this.draft = draft;
  }

  Draft draft() {
    return draft;
  }

  /** Whether an outcome settles it; if so the sender is answered. */
  boolean settled(Outcome outcome, Commit commit) {
    return switch (outcome) {
      case Written written -> answer.complete(commit);
      case SameCommand same -> answer.complete(same.stored());
      case SequenceTaken taken ->
          answer.completeExceptionally(new StreamMoved(draft.stream(), draft.seq()));
      case HeadMoved moved -> false;
    };
  }

  void fail(RuntimeException why) {
    answer.completeExceptionally(why);
  }

  Commit await(Duration atMost) {
    try {
      return answer.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LedgerWriter.unknown();
    } catch (TimeoutException e) {
      throw LedgerWriter.unknown();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException why) throw why;
      throw new IllegalStateException(e);
    }
  }
}
