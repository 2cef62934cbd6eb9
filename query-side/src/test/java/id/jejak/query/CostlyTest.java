package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CostlyTest {
  private static final Duration LONG = Duration.ofSeconds(50);
  private final ExecutorService others = Executors.newCachedThreadPool();
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final AtomicInteger made = new AtomicInteger();

  @AfterEach
  void stop() {
    goOn.countDown();
    others.shutdown();
  }

  private String slow(Costly<String, String> costly, String key, CountDownLatch begun) {
    return costly.get(
        key,
        any -> true,
        none -> {
          begun.countDown();
          awaited(goOn);
          return key + made.incrementAndGet();
        });
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String quick(Costly<String, String> costly, String key) {
    return costly.get(key, any -> true, none -> key);
  }

  private CompletableFuture<String> begun(Costly<String, String> costly, String key) {
    var begun = new CountDownLatch(1);
    var answer = CompletableFuture.supplyAsync(() -> slow(costly, key, begun), others);
    awaited(begun);
    return answer;
  }

  @Test
  void who_asks_for_the_same_meanwhile_or_later_gets_the_same() throws Exception {
    var costly = new Costly<String, String>(4, 2, 6, LONG);
    var answers = new ArrayList<CompletableFuture<String>>();
    answers.add(begun(costly, "a"));
    for (int more = 0; more < 5; more++)
      answers.add(
          CompletableFuture.supplyAsync(() -> slow(costly, "a", new CountDownLatch(1)), others));
    goOn.countDown();
    for (var answer : answers) assertThat(answer.get()).isEqualTo("a1");
    assertThat(slow(costly, "a", new CountDownLatch(1))).isEqualTo("a1");
  }

  @Test
  void others_are_made_beside_it() {
    var costly = new Costly<String, String>(4, 2, 0, LONG);
    var first = begun(costly, "a");
    assertThat(quick(costly, "b")).isEqualTo("b");
    assertThat(first).isNotDone();
  }

  @Test
  void more_than_may_wait_are_told_at_once_to_come_back_but_not_about_what_is_kept() {
    var costly = new Costly<String, String>(4, 2, 0, LONG);
    quick(costly, "kept");
    begun(costly, "a");
    begun(costly, "b");
    assertThatThrownBy(() -> quick(costly, "c")).isInstanceOf(Busy.class);
    assertThat(quick(costly, "kept")).isEqualTo("kept");
  }

  @Test
  void nobody_waits_for_long() {
    var costly = new Costly<String, String>(4, 1, 5, Duration.ofMillis(50));
    begun(costly, "a");
    assertThatThrownBy(() -> quick(costly, "a")).isInstanceOf(Busy.class);
    assertThatThrownBy(() -> quick(costly, "b")).isInstanceOf(Busy.class);
    goOn.countDown();
  }

  @Test
  void what_failed_is_made_anew_and_takes_no_place() {
    var costly = new Costly<String, String>(4, 1, 0, LONG);
    for (int time = 0; time < 3; time++)
      assertThatThrownBy(
              () ->
                  costly.get(
                      "a",
                      any -> true,
                      none -> {
                        throw new IllegalStateException("lost");
                      }))
          .isInstanceOf(IllegalStateException.class);
    assertThat(quick(costly, "a")).isEqualTo("a");
  }

  @Test
  void what_will_not_do_is_made_from_what_there_was() {
    var costly = new Costly<String, Integer>(4, 1, 0, LONG);
    for (int wanted = 1; wanted <= 3; wanted++) {
      int least = wanted;
      assertThat(costly.get("a", value -> value >= least, old -> old.orElse(0) + 1))
          .isEqualTo(wanted);
    }
    assertThat(costly.get("a", value -> value >= 2, old -> 9)).isEqualTo(3);
  }
}
