package id.jejak.query.live;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page that waits for news; a thread of its own, so that a slow one keeps no other up. */
final class Listener {
  static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final long AGAIN_AFTER_MILLIS = 2_000;

  private final String account;
  private final Subject subject;
  private final Presence presence;
  private final Hearing hearing;
  private final Pulse pulse;
  private final SseEmitter emitter;
  private final Semaphore news = new Semaphore(0);
  private volatile boolean open = true;

  Listener(String account, Subject subject, Presence presence, Hearing hearing, Pulse pulse) {
    this.account = account;
    this.subject = subject;
    this.presence = presence;
    this.hearing = hearing;
    this.pulse = pulse;
    this.emitter = new SseEmitter(LONGEST.plus(HEARTBEAT).plus(HEARTBEAT).toMillis());
    emitter.onCompletion(this::close);
    emitter.onTimeout(this::close);
    emitter.onError(failure -> close());
  }

  String account() {
    return account;
  }

  /** Begins to listen, with what was missed since the page was made. */
  SseEmitter from(long since) {
    pulse.add(this);
    Thread.ofVirtual().name("live").start(() -> run(since));
    return emitter;
  }

  boolean concerns(Recorded<DomainEvent> recorded) {
    return hearing.tells(subject, presence.now(), recorded);
  }

  void wake() {
    news.release();
  }

  void close() {
    open = false;
    wake();
  }

  private void run(long since) {
    try {
      emitter.send(SseEmitter.event().reconnectTime(AGAIN_AFTER_MILLIS).comment("open"));
      if (pulse.missed(since, this::concerns)) wake();
      long end = System.nanoTime() + LONGEST.toNanos();
      while (open && System.nanoTime() < end) next();
      emitter.complete();
    } catch (IOException | RuntimeException gone) {
      LOG.debug("Whoever listened has gone", gone);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pulse.remove(this);
    }
  }

  private void next() throws IOException, InterruptedException {
    boolean told = news.tryAcquire(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
    news.drainPermits();
    if (!open) return;
    if (!hearing.may(subject, presence.now())) open = false;
    else if (told) emitter.send(SseEmitter.event().name("changed").data(subject.about()));
    else emitter.send(SseEmitter.event().comment("still here"));
  }
}
