package id.jejak.infra.views;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Does one piece of work after the other beside its owner, who is at most one piece ahead. */
final class FoldingThread implements AutoCloseable {
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  /** Waits for the piece before, then begins this one. */
  void run(Runnable work) {
    join();
    last = CompletableFuture.runAsync(work, task -> Thread.ofVirtual().start(task));
  }

  @Override
  public void close() {
    join();
  }

  private void join() {
    try {
      last.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) throw cause;
      throw failed;
    }
  }
}
