package id.jejak.infra.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several at once. */
final class Many {
  private Many() {}

  /** One of several. */
  @FunctionalInterface
  interface Work<T> {
    T by(int number) throws Exception;
  }

  /** Lets so many work at the same time; answers their results in order of number. */
  static <T> List<T> at_once(int count, Work<T> work) throws Exception {
    var begin = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(count)) {
      var results = new ArrayList<Future<T>>();
      for (int i = 0; i < count; i++) {
        int number = i;
        results.add(
            threads.submit(
                () -> {
                  begin.await();
                  return work.by(number);
                }));
      }
      begin.countDown();
      var all = new ArrayList<T>();
      for (var result : results) all.add(result.get());
      return all;
    }
  }
}
