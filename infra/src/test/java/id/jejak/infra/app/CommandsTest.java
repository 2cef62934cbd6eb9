package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandsTest {
  private static final String INSPECTOR = "{\"role\": \"INSPECTOR\"}";
  private static final String VERIFIER = "{\"role\": \"VERIFIER\"}";
  private static final String GRANT = "{\"grant\": [%s]}";
  private final Jejak jejak = Jejak.shared();

  private static String account(String userName) {
    return """
        {"userName": "%s", "displayName": "Uji", "password": "%s", "roles": []}
        """
        .formatted(userName, Jejak.PASSWORD);
  }

  private String rolesOf(String userName) {
    var opened = jejak.admin().post("/api/accounts", account(userName));
    return "/api/accounts/" + opened.json().path("account").asString() + "/roles";
  }

  @Test
  void a_command_answers_with_position_and_version() {
    var answer = jejak.admin().post(rolesOf("answered"), GRANT.formatted(INSPECTOR));
    assertThat(answer.json().path("position").asLong()).isEqualTo(jejak.head());
    assertThat(answer.json().path("version").asLong()).isEqualTo(1);
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(answer.header("Jejak-Position")).isEqualTo(Long.toString(jejak.head()));
  }

  @Test
  void a_repeat_under_the_same_key_is_answered_as_the_first_time() {
    var once = jejak.admin().with("Idempotency-Key", "grant-1");
    String roles = rolesOf("repeated");
    var first = once.post(roles, GRANT.formatted(INSPECTOR));
    long head = jejak.head();
    assertThat(once.post(roles, GRANT.formatted(INSPECTOR)).body()).isEqualTo(first.body());
    assertThat(jejak.head()).isEqualTo(head);
    var other = once.post(roles, GRANT.formatted(VERIFIER));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("idempotency-key-reused");
  }

  @Test
  void a_repeat_that_overtakes_the_first_lets_both_be_answered_alike() {
    var once = jejak.admin().with("Idempotency-Key", "overtaken-1");
    assertThat(overtaken(once, rolesOf("overtaken"))).containsExactly(200, 200);
  }

  @Test
  void so_does_one_on_a_version_that_its_own_command_made_old() {
    var once = jejak.admin().with("Idempotency-Key", "overtaken-2").with("If-Match", "\"0\"");
    assertThat(overtaken(once, rolesOf("overtaken-too"))).containsExactly(200, 200);
  }

  /** Sends a command that is sent and carried out once more on its way to the bus. */
  private List<Integer> overtaken(Caller once, String roles) {
    var first = new AtomicBoolean(true);
    var answers = new CopyOnWriteArrayList<Caller.Answer>();
    var registered =
        jejak.onTheWay(
            () -> {
              if (first.getAndSet(false)) answers.add(once.post(roles, GRANT.formatted(INSPECTOR)));
            });
    try {
      answers.add(once.post(roles, GRANT.formatted(INSPECTOR)));
    } finally {
      registered.cancel();
    }
    assertThat(answers.getLast().body()).isEqualTo(answers.getFirst().body());
    return answers.stream().map(Caller.Answer::status).toList();
  }

  @Test
  void a_command_on_a_version_that_moved_on_is_refused_before_it_is_decided() {
    String roles = rolesOf("versioned");
    var stale = jejak.admin().with("If-Match", "\"7\"").post(roles, GRANT.formatted(INSPECTOR));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.code()).isEqualTo("version-changed");
    var seen = jejak.admin().with("If-Match", "\"0\"").post(roles, GRANT.formatted(INSPECTOR));
    assertThat(seen.status()).isEqualTo(200);
  }

  @Test
  void of_two_who_would_be_first_only_one_is() {
    String window = "/api/windows/2036-Q2";
    String opening = "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2024-12-20\"}";
    assertThat(jejak.admin().post(window, opening).status()).isEqualTo(200);
    var team = jejak.newAccount("first-jabar", "{\"role\": \"REGION\", \"region\": \"32\"}");
    String problems = "/api/reports/2036-Q2/32/problems";
    String none = "[{\"field\": \"HEALTH\", \"text\": \"tidak ada\"}]";
    var first = team.with("If-None-Match", "*");
    assertThat(first.put(problems, none).status()).isEqualTo(200);
    var second = first.put(problems, none);
    assertThat(second.status()).isEqualTo(412);
    assertThat(second.code()).isEqualTo("already-begun");
    assertThat(first.with("If-Match", "\"1\"").put(problems, none).code())
        .isEqualTo("malformed-if-none-match");
    assertThat(team.with("If-None-Match", "\"1\"").put(problems, none).code())
        .isEqualTo("malformed-if-none-match");
  }

  @Test
  void a_dry_run_says_what_would_happen_and_writes_nothing() {
    String roles = rolesOf("tried");
    long head = jejak.head();
    var tried = jejak.admin().post(roles + "?dryRun=true", GRANT.formatted(INSPECTOR));
    assertThat(tried.body())
        .isEqualTo("{\"dryRun\":true,\"events\":[\"RoleGranted\"],\"version\":1}");
    assertThat(jejak.head()).isEqualTo(head);
    assertThat(jejak.admin().post(roles, GRANT.formatted(INSPECTOR)).status()).isEqualTo(200);
  }

  @Test
  void a_misspelt_dry_run_never_becomes_the_deed() {
    String roles = rolesOf("misspelt");
    long head = jejak.head();
    var answer = jejak.admin().post(roles + "?dryrun=1", GRANT.formatted(INSPECTOR));
    assertThat(answer.code()).isEqualTo("malformed-dry-run");
    assertThat(jejak.head()).isEqualTo(head);
  }

  @Test
  void every_entry_says_who_acted_in_which_role_and_by_which_request() {
    String roles = rolesOf("recorded");
    jejak.admin().with("Idempotency-Key", "grant-2").post(roles, GRANT.formatted(INSPECTOR));
    var entries = jejak.recorded();
    var meta = entries.getLast().meta();
    assertThat(meta.role()).isEqualTo("ADMINISTRATOR");
    assertThat(meta.command()).isEqualTo(meta.actor() + ":grant-2");
    assertThat(meta.request()).hasSize(64);
    assertThat(meta.arrived()).isEqualTo(jejak.clock.instant());
  }

  @Test
  void acknowledged_commands_and_their_answers_are_there_after_a_restart(@TempDir Path data) {
    String roles;
    String first;
    long head;
    try (var before = Jejak.start(data)) {
      var opened = before.admin().post("/api/accounts", account("lasting"));
      roles = "/api/accounts/" + opened.json().path("account").asString() + "/roles";
      var grant =
          before.admin().with("Idempotency-Key", "k").post(roles, GRANT.formatted(INSPECTOR));
      assertThat(grant.status()).isEqualTo(200);
      first = grant.body();
      head = before.head();
    }
    try (var after = Jejak.start(data)) {
      assertThat(after.head()).isEqualTo(head);
      assertThat(after.as("lasting").get("/api/session").status()).isEqualTo(200);
      var repeat =
          after.admin().with("Idempotency-Key", "k").post(roles, GRANT.formatted(INSPECTOR));
      assertThat(repeat.body()).isEqualTo(first);
      assertThat(after.head()).isEqualTo(head);
    }
  }
}
