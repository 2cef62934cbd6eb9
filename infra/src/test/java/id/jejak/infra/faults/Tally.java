package id.jejak.infra.faults;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What senders were told. */
final class Tally {
  /** What an acknowledged command was said to have become. */
  record Receipt(long position, long version) {}

  /** By key; a key whose answers differ is {@link #wrong}. */
  final Map<String, Receipt> acknowledged = new ConcurrentHashMap<>();

  /** User names of accounts whose opening was acknowledged. */
  final Queue<String> accounts = new ConcurrentLinkedQueue<>();

  /** Answers that must not be. */
  final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  final AtomicInteger requests = new AtomicInteger();
  final AtomicInteger unanswered = new AtomicInteger();
  final AtomicInteger toldToComeBack = new AtomicInteger();
  final AtomicInteger answeredAgain = new AtomicInteger();
  final AtomicInteger reads = new AtomicInteger();
  final AtomicInteger readLater = new AtomicInteger();

  void acknowledge(String key, Receipt receipt) {
    var before = acknowledged.putIfAbsent(key, receipt);
    if (before == null) return;
    answeredAgain.incrementAndGet();
    if (!before.equals(receipt)) wrong.add(key + ": " + before + ", then " + receipt);
  }

  /** The last position that anybody was told. */
  long last() {
    return acknowledged.values().stream().mapToLong(Receipt::position).max().orElse(-1);
  }
}
