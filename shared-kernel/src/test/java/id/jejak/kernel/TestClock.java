package id.jejak.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public class TestClock extends Clock {
  private volatile Instant now;

  public TestClock(Instant now) {
    this.now = now;
  }

  public TestClock(String now) {
    this(Instant.parse(now));
  }

  public void pass(Duration duration) {
    now = now.plus(duration);
  }

  public void moveTo(Instant instant) {
    now = instant;
  }

  public void moveTo(String instant) {
    moveTo(Instant.parse(instant));
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
