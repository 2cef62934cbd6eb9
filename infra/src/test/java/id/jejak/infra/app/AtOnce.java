package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.app.Caller.Answer;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The answers to two commands of which neither could see what the other did. */
record AtOnce(List<Answer> answers) {

  /** Lets both go only once both are on their way, each with its sender's rights of that moment. */
  static AtOnce send(Jejak jejak, Supplier<Answer> one, Supplier<Answer> other) {
    var barrier = new CyclicBarrier(2);
    var begun = new AtomicInteger();
    var held =
        jejak.onTheWay(
            () -> {
              if (begun.getAndIncrement() < 2) await(barrier);
            });
    try {
      var first = CompletableFuture.supplyAsync(one);
      Answer second = other.get();
      return new AtOnce(List.of(first.join(), second));
    } finally {
      held.cancel();
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  void assertOneAnsweredAndOther(int status, String code) {
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .singleElement()
        .satisfies(
            answer -> {
              assertThat(answer.status()).isEqualTo(status);
              assertThat(answer.code()).isEqualTo(code);
            });
  }
}
