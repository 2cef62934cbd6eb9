package id.jejak.query.live;

import id.jejak.kernel.account.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** News for open pages as server-sent events: that something changed, never what. */
@Controller
class LivePages {
  private static final int MOST = 500;
  private static final int MOST_OF_ONE = 8;
  private static final String RETRY_SECONDS = "30";

  private final Hearing hearing;
  private final Pulse pulse;

  LivePages(Hearing hearing, Pulse pulse) {
    this.hearing = hearing;
    this.pulse = pulse;
  }

  /**
   * Told until the page is closed, the session ends or some minutes have passed; then it asks
   * again.
   *
   * @param since the position the page was made at
   */
  @GetMapping("/live")
  ResponseEntity<SseEmitter> live(
      @RequestParam String about,
      @RequestParam(defaultValue = "-1") long since,
      Actor reader,
      Presence presence) {
    var subject = Subject.of(about);
    hearing.require(subject, Optional.of(reader));
    if (pulse.size() >= MOST)
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
          .build();
    List<Listener> own = pulse.of(reader.account());
    if (own.size() >= MOST_OF_ONE) own.getFirst().close();
    var listener = new Listener(reader.account(), subject, presence, hearing, pulse);
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_EVENT_STREAM)
        .cacheControl(CacheControl.noStore())
        .header("X-Accel-Buffering", "no")
        .body(listener.from(since));
  }

  /** Or the server would wait for open pages before it stops. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    pulse.close();
  }
}
