package id.jejak.infra.bench;

import id.jejak.infra.ledger.JejakEventStorageEngine;
import id.jejak.infra.ledger.LedgerEventStore;
import id.jejak.infra.storage.MongoAccess;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** How long after its append an event reaches a reader in another process on the same server. */
final class SeenRun {
  static final String NAME = "Seen by another process";

  private static final int WARM_UP = 20;
  private static final int TIMES = 200;
  private static final int LONGEST_PAUSE = 250;

  private SeenRun() {}

  /** Measures and tells. */
  static void of(DocumentServer server, Report report) throws Exception {
    String database = server.database("seen", WARM_UP + TIMES);
    String before = Machine.load();
    var append = new Figures();
    var seen = new Figures();
    // What is between two processes: connections, a writer and a lookout of its own for each.
    try (var ours = MongoAccess.to(database);
        var theirs = MongoAccess.to(database);
        var writing = Jejak.process(ours);
        var reading = Jejak.process(theirs)) {
      var engine = writing.getBean(JejakEventStorageEngine.class);
      var store = reading.getBean(LedgerEventStore.class);
      var arrivals = new LinkedBlockingQueue<Long>();
      store.start();
      var reader = Thread.startVirtualThread(() -> read(store, arrivals));
      var streams = new Streams();
      for (int i = 0; i < WARM_UP + TIMES; i++) {
        // Else every append would follow the same time after the other process looked.
        Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE));
        var place = streams.next();
        long begun = System.nanoTime();
        engine.appendEvents(Sample.message(place.stream(), place.seq()));
        long appended = System.nanoTime();
        Long arrived = arrivals.poll(10, TimeUnit.SECONDS);
        if (arrived == null) throw new IllegalStateException("an event was not seen in time");
        if (i < WARM_UP) continue;
        append.add((appended - begun) / 1e6);
        seen.add((arrived - appended) / 1e6);
      }
      reader.interrupt();
      store.stop();
    }
    report.say("## %s, on %s%n".formatted(NAME, server.name()));
    report.say(
        "Milliseconds, median (least–most) of %d appends by one sender; load before %s, after %s.%n"
            .formatted(TIMES, before, Machine.load()));
    var table = new Table(List.of("what", "ms"));
    table.row(List.of("until the append is acknowledged", append.spread(0)));
    table.row(List.of("from then until it is read in the other process", seen.spread(0)));
    report.say(table);
  }

  /** Waits for events as a projection does, and notes when each is there. */
  private static void read(LedgerEventStore store, Queue<Long> arrivals) {
    try (var stream = store.openStream(null)) {
      while (true) {
        stream.nextAvailable();
        arrivals.add(System.nanoTime());
      }
    } catch (InterruptedException e) {
      // The run is over.
    }
  }
}
