package id.jejak.infra.web;

import java.time.Duration;

/**
 * How long a body may be, and how long it may take to come.
 *
 * @param tooLarge the code of what is said of a longer one
 */
public record Bound(int most, Duration patience, String tooLarge) {
  Bound(int most, Duration patience) {
    this(most, patience, "body-too-large");
  }

  Problem exceeded() {
    return Problem.of(413, tooLarge, most / 1_000_000);
  }

  static Problem tooSlow() {
    return Problem.of(408, "body-too-slow").with("Connection", "close");
  }
}
