package id.jejak.query;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What costs much to make: a few at once, each once for all who ask for it meanwhile, and kept for
 * who asks later. Whoever waits holds one of the places that all requests share, so that few may
 * wait, and not for long; everybody else is told to come back.
 */
public final class Costly<K, V> {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private final Latest<K, V> made;
  private final Map<K, CompletableFuture<V>> making = new ConcurrentHashMap<>();
  private final Semaphore makers;
  private final Semaphore inside;
  private final Duration patience;

  /**
   * Nothing made yet.
   *
   * @param kept how many are kept
   * @param makers how many are made at once
   * @param waiting how many more may wait
   */
  public Costly(int kept, int makers, int waiting) {
    this(kept, makers, waiting, PATIENCE);
  }

  Costly(int kept, int makers, int waiting, Duration patience) {
    this.made = new Latest<>(kept);
    this.makers = new Semaphore(makers, true);
    this.inside = new Semaphore(makers + waiting);
    this.patience = patience;
  }

  /**
   * What is kept if it will do, else what is made.
   *
   * @param make from what is kept, if anything is
   */
  public V get(K key, Predicate<V> willDo, Function<Optional<V>, V> make) {
    Optional<V> kept = made.get(key).filter(willDo);
    if (kept.isPresent()) return kept.get();
    if (!inside.tryAcquire()) throw new Busy();
    try {
      return awaited(key, willDo, make);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    } finally {
      inside.release();
    }
  }

  private V awaited(K key, Predicate<V> willDo, Function<Optional<V>, V> make)
      throws InterruptedException {
    long until = System.nanoTime() + patience.toNanos();
    while (true) {
      var mine = new CompletableFuture<V>();
      var others = making.putIfAbsent(key, mine);
      if (others == null) return made(key, willDo, make, mine, until);
      V theirs = theirs(others, until);
      if (willDo.test(theirs)) return theirs;
    }
  }

  private V made(
      K key,
      Predicate<V> willDo,
      Function<Optional<V>, V> make,
      CompletableFuture<V> mine,
      long until)
      throws InterruptedException {
    try {
      if (!makers.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS)) throw new Busy();
      try {
        // Somebody may have made it since it was looked for.
        Optional<V> before = made.get(key);
        V value = before.filter(willDo).orElseGet(() -> make.apply(before));
        made.put(key, value);
        mine.complete(value);
        return value;
      } finally {
        makers.release();
      }
    } finally {
      making.remove(key, mine);
      // Whatever it failed by is told to who asked; who shared it may ask again.
      mine.completeExceptionally(new Busy());
    }
  }

  private static <V> V theirs(CompletableFuture<V> others, long until) throws InterruptedException {
    try {
      return others.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new Busy();
    }
  }
}
