package id.jejak.infra.bench;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several threads that append at the same time, each to streams of its own. */
final class Senders {
  private Senders() {}

  /** One append of one event. */
  @FunctionalInterface
  interface Append {
    void event(String stream, long seq) throws Exception;
  }

  /** Lets so many threads append until the budget is spent. */
  static void run(int senders, Budget budget, Append append) throws Exception {
    var begin = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(senders)) {
      var done = new ArrayList<Future<?>>();
      for (int i = 0; i < senders; i++)
        done.add(
            threads.submit(
                () -> {
                  begin.await();
                  appendAll(budget, append);
                  return null;
                }));
      budget.begin();
      begin.countDown();
      for (var sender : done) sender.get();
      budget.end();
    }
  }

  private static void appendAll(Budget budget, Append append) throws Exception {
    var streams = new Streams();
    while (budget.take()) {
      var place = streams.next();
      append.event(place.stream(), place.seq());
    }
  }
}
