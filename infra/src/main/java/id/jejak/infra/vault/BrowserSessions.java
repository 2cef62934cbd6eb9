package id.jejak.infra.vault;

import java.time.Instant;
import java.util.Optional;

/**
 * Who is signed in with a browser, by a hash of the session's id: a copy of the vault signs nobody
 * in. What a call wrote is durable when it returns, and every process that shares the vault sees it
 * from then on. The store judges no age: it keeps a session until it is told to drop it.
 */
public interface BrowserSessions {
  /**
   * A session somebody signed in to.
   *
   * @param passwordMark the mark of the password it was begun with
   * @param csrf what its changes must carry
   * @param seenAt when it was last used, to about a minute
   */
  record BrowserSession(
      String account, String passwordMark, String csrf, Instant begunAt, Instant seenAt) {
    @Override
    public String toString() {
      return "BrowserSession[" + account + "]";
    }
  }

  /** Keeps a new session under a hash that no other has. */
  void begin(String hash, BrowserSession session);

  Optional<BrowserSession> find(String hash);

  /** Notes when a session was used; one that has ended meanwhile stays ended. */
  void seen(String hash, Instant at);

  /** Ends one session, if there is one. */
  void end(String hash);

  /** Ends all of an account's sessions. */
  void endAll(String account);

  /** Forgets the sessions that were begun, or last seen, before an instant. */
  void drop(Instant begunBefore, Instant seenBefore);
}
