package id.jejak.infra.web;

import jakarta.servlet.http.HttpServletRequest;

/** Pages that renew a part of themselves: what they ask so, nobody has looked at or waited for. */
public final class ByItself {
  private static final String HEADER = "Jejak-By-Itself";

  private ByItself() {}

  /** Whether an open page asks, and not a person. */
  public static boolean asks(HttpServletRequest request) {
    return request.getHeader(HEADER) != null;
  }
}
