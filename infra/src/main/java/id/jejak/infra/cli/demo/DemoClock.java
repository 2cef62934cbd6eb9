package id.jejak.infra.cli.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that the demonstration moves through the story and that never runs backwards; when the
 * story is over it tells the time like any other.
 */
final class DemoClock extends Clock {
  private final Clock real;
  private volatile Duration lead;

  DemoClock(Clock real) {
    this.real = real;
    this.lead = Duration.ZERO;
  }

  /** Stands at an instant; it may be any before the story begins. */
  void startAt(Instant instant) {
    lead = Duration.between(real.instant(), instant);
  }

  /** Moves on to an instant, if it is not there yet. */
  void moveTo(Instant instant) {
    if (instant.isAfter(instant())) startAt(instant);
  }

  /** From now on it tells the time. */
  void tellTheTime() {
    lead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return real.instant().plus(lead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the rules reckon in WIB by themselves");
  }
}
