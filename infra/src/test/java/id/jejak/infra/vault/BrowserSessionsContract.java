package id.jejak.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.vault.BrowserSessions.BrowserSession;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What every store of browser sessions holds to. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class BrowserSessionsContract {
  private static final Instant NOON = Instant.parse("2024-03-01T12:00:00.123Z");

  abstract BrowserSessions sessions() throws Exception;

  private static BrowserSession of(String account, Instant begunAt, Instant seenAt) {
    return new BrowserSession(account, "mark", "csrf", begunAt, seenAt);
  }

  @Test
  void a_session_is_kept_as_it_was_begun_until_it_is_ended() throws Exception {
    var session = of("a1", NOON, NOON);
    sessions().begin("h1", session);
    assertThat(sessions().find("h1")).contains(session);
    assertThat(sessions().find("h2")).isEmpty();
    sessions().end("h1");
    sessions().end("h1");
    assertThat(sessions().find("h1")).isEmpty();
  }

  @Test
  void using_a_session_moves_only_when_it_was_seen_and_never_back() throws Exception {
    sessions().begin("h1", of("a1", NOON, NOON));
    sessions().seen("h1", NOON.plusSeconds(90));
    sessions().seen("h1", NOON.plusSeconds(60));
    assertThat(sessions().find("h1")).contains(of("a1", NOON, NOON.plusSeconds(90)));
  }

  @Test
  void what_was_ended_is_not_brought_back_by_being_used() throws Exception {
    sessions().begin("h1", of("a1", NOON, NOON));
    sessions().end("h1");
    sessions().seen("h1", NOON.plusSeconds(90));
    assertThat(sessions().find("h1")).isEmpty();
  }

  @Test
  void all_of_an_account_s_sessions_end_together() throws Exception {
    sessions().begin("h1", of("a1", NOON, NOON));
    sessions().begin("h2", of("a1", NOON, NOON));
    sessions().begin("h3", of("a2", NOON, NOON));
    sessions().endAll("a1");
    assertThat(sessions().find("h1")).isEmpty();
    assertThat(sessions().find("h2")).isEmpty();
    assertThat(sessions().find("h3")).isPresent();
  }

  @Test
  void what_is_too_old_or_was_not_used_for_long_is_dropped() throws Exception {
    sessions().begin("old", of("a1", NOON, NOON.plusSeconds(90)));
    sessions().begin("idle", of("a1", NOON.plusSeconds(50), NOON.plusSeconds(50)));
    sessions().begin("used", of("a1", NOON.plusSeconds(50), NOON.plusSeconds(90)));
    sessions().drop(NOON.plusSeconds(1), NOON.plusSeconds(60));
    assertThat(sessions().find("old")).isEmpty();
    assertThat(sessions().find("idle")).isEmpty();
    assertThat(sessions().find("used")).isPresent();
  }
}
