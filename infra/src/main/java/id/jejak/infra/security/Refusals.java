package id.jejak.infra.security;

import id.jejak.infra.web.Problem;

/** What the door says. */
final class Refusals {
  private Refusals() {}

  static Problem notSignedIn() {
    return Problem.of(401, "not-signed-in")
        .with("WWW-Authenticate", "Bearer, Basic realm=\"Jejak\", charset=\"UTF-8\"");
  }

  static Problem badCredentials() {
    return Problem.of(401, "bad-credentials")
        .with("WWW-Authenticate", "Bearer, Basic realm=\"Jejak\", charset=\"UTF-8\"");
  }

  static Problem noRight() {
    return Problem.of(403, "no-right");
  }

  static Problem crossSite() {
    return Problem.of(403, "cross-site");
  }

  static Problem tooManyFailures(long seconds) {
    return Problem.of(429, "too-many-failures", seconds)
        .with("Retry-After", Long.toString(seconds));
  }

  static Problem busy() {
    return Problem.of(503, "busy").with("Retry-After", "1");
  }
}
