package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.award.AwardEvent.AlternateSeated;
import id.jejak.kernel.award.AwardEvent.AwardNotGiven;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.TiesDeclared;
import id.jejak.kernel.award.AwardPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AwardsTest {
  private static final String CATEGORY = "/api/awards/2024/PROVINCE";
  private static final String NO_TIES = "{\"ties\": []}";

  /** Whatever comes first on a category's stream, its later commands find it. */
  @Test
  void a_committee_declares_steps_back_and_draws_over_the_real_ledger(@TempDir Path data) {
    try (var jejak = Jejak.start(data)) {
      List<String> accounts = members(jejak);
      var policy = new JsonMapper().writeValueAsString(AwardPolicy.spmAwards());
      assertDone(jejak.admin().post("/api/policies/award", policy));
      assertDone(jejak.admin().post("/api/awards/2024?dryRun=true", edition(accounts)));
      assertDone(jejak.admin().post("/api/awards/2024", edition(accounts)));

      var unbegun = jejak.admin().get(CATEGORY + "?after=" + jejak.head());
      assertThat(unbegun.json().has("version")).isFalse();
      assertThat(unbegun.header("ETag")).isEmpty();

      for (int member = 0; member < 9; member++)
        assertDone(member(jejak, member).post(CATEGORY + "/declarations", NO_TIES));
      var again = member(jejak, 0).post(CATEGORY + "/declarations", NO_TIES);
      assertThat(again.code()).isEqualTo("declared-already");
      var recusal = "{\"reason\": \"sakit\"}";
      assertDone(member(jejak, 0).post(CATEGORY + "/recusals", recusal));

      var early = member(jejak, 7).post(CATEGORY + "/nomination", "{}");
      assertThat(early.code()).isEqualTo("before-cut-off");
      jejak.clock.pass(Duration.ofDays(3));
      assertDone(member(jejak, 7).post(CATEGORY + "/nomination", "{}"));

      assertThat(
              jejak.recorded().stream()
                  .filter(recorded -> recorded.stream().equals("award/2024/PROVINCE"))
                  .skip(8)
                  .map(recorded -> (Object) recorded.event().getClass()))
          .containsExactly(
              TiesDeclared.class, MemberRecused.class, AlternateSeated.class, AwardNotGiven.class);
    }
  }

  private static void assertDone(Caller.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  /** Five jurors, two alternates, the chair and the deputy. */
  private static List<String> members(Jejak jejak) {
    return IntStream.range(0, 9)
        .mapToObj(
            number ->
                jejak
                    .admin()
                    .post(
                        "/api/accounts",
                        """
                        {"userName": "member-%d", "displayName": "Uji", "password": "%s",
                         "roles": [{"role": "COMMITTEE", "edition": "2024"}]}
                        """
                            .formatted(number, Jejak.PASSWORD)))
        .map(answer -> answer.json().path("account").asString())
        .toList();
  }

  private static Caller member(Jejak jejak, int number) {
    return jejak.as("member-" + number);
  }

  private static String edition(List<String> accounts) {
    return """
        {"fiscalYear": 2023, "policy": "spm-awards/1",
         "categories": [{"code": "PROVINCE", "name": "Provinsi", "kinds": ["PROVINCE"],
           "weights": [{"of": "IP_SPM", "weight": "1"}], "nominees": 5, "winners": 3}],
         "cutOff": "2024-11-24T00:00:00Z", "closesAt": "2024-12-20T00:00:00Z",
         "jurors": %s, "alternates": %s, "chair": "%s", "deputy": "%s"}
        """
        .formatted(
            quoted(accounts.subList(0, 5)),
            quoted(accounts.subList(5, 7)),
            accounts.get(7),
            accounts.get(8));
  }

  private static String quoted(List<String> texts) {
    return texts.stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
  }
}
