package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.net.http.HttpRequest;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the OpenAPI document says of bodies and answers is what the running product does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiAnswersTest {
  private static final Set<String> ASKED =
      Set.of(
          "/api/regions?kind=PROVINCE",
          "/api/services?level=PROVINCE",
          "/api/windows",
          "/api/policies",
          "/api/tasks",
          "/api/accounts",
          "/api/session",
          "/api/awards",
          "/api/reports",
          "/api/standings/2033-Q1?kind=PROVINCE",
          "/api/standings/2033-Q1/unfiled",
          "/api/trends/34",
          "/api/windows/2033-Q1",
          "/api/reports/2033-Q1/34",
          "/api/reports/2033-Q1/34/history",
          "/api/ledger/entries?limit=20");
  private final Jejak jejak = Jejak.shared();
  private final ApiDocument document = new ApiDocument(jejak);

  @Test
  void what_a_body_is_said_to_need_is_what_an_empty_one_is_refused_for() {
    prepare();
    var differing = new TreeMap<String, String>();
    document
        .operations()
        .forEach(
            (call, operation) -> {
              JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
              // Several approvals at once are never refused as one.
              if (schema.isMissingNode() || call.endsWith("/approvals")) return;
              boolean many = schema.has("items");
              JsonNode one = document.resolved(many ? schema.path("items") : schema);
              String at = many ? "/0/" : "/";
              var needed = new TreeSet<String>();
              one.path("required").forEach(name -> needed.add(at + name.asString()));
              var refused = new TreeSet<String>();
              var answer = empty(call, operation, many ? "[{}]" : "{}");
              answer
                  .json()
                  .path("errors")
                  .forEach(error -> refused.add(error.path("pointer").asString()));
              // A missing member of a record that has no empty form is named alone.
              boolean first = answer.body().contains("\"missing-property\"");
              boolean same = first ? needed.containsAll(refused) : needed.equals(refused);
              if (!same) differing.put(call, needed + " but refused for " + answer);
            });
    assertThat(differing).isEmpty();
  }

  /** What somebody who may make a call is told of an empty body. */
  private Caller.Answer empty(String call, JsonNode operation, String body) {
    String who = operation.path("description").asString();
    String dryRun =
        operation.path("parameters").toString().contains("dryRun") ? "?dryRun=true" : "";
    String path =
        call.substring(call.indexOf(' ') + 1)
            .replace("{period}", "2033-Q1")
            .replace("{region}", "34")
            .replace("{edition}", "2033")
            .replace("{category}", "PROVINCE")
            .replaceAll("\\{[^/]+}", "x");
    return caller(who)
        .with("Content-Type", "application/json")
        .send(
            call.substring(0, call.indexOf(' ')),
            path + dryRun,
            HttpRequest.BodyPublishers.ofString(body));
  }

  private Caller caller(String who) {
    if (who.contains("REGION")) return account("o-yogya", "\"REGION\", \"region\": \"34\"");
    if (who.contains("VERIFIER")) return account("o-verifier", "\"VERIFIER\"");
    if (who.contains("COMMITTEE"))
      return account("o-juror", "\"COMMITTEE\", \"edition\": \"2033\"");
    return jejak.admin();
  }

  private Caller account(String userName, String role) {
    var caller = jejak.as(userName);
    return caller.get("/api/session").status() == 200
        ? caller
        : jejak.newAccount(userName, "{\"role\": " + role + "}");
  }

  @Test
  void what_the_running_product_answers_is_what_it_says() {
    prepare();
    var inspector = account("o-inspector", "\"INSPECTOR\"");
    for (String asked : ASKED) {
      var reader = asked.equals("/api/accounts") ? jejak.admin() : inspector;
      var answer = reader.get(asked);
      assertThat(answer.status()).as(asked + answer).isEqualTo(200);
      assertThat(schemaOf(asked).validate(answer.json())).as(asked).isEmpty();
    }
    var refused = inspector.get("/api/windows/2033-Q9");
    assertThat(document.schema("#/components/schemas/RefusalBody").validate(refused.json()))
        .isEmpty();
  }

  private void prepare() {
    String policy =
        new JsonMapper().writeValueAsString(id.jejak.kernel.scoring.ScoringPolicy.permendagri59());
    jejak.admin().post("/api/policies/scoring", policy);
    String opening = "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2024-12-20\"}";
    assertThat(jejak.admin().post("/api/windows/2033-Q1", opening).status()).isIn(200, 409);
    Caller team = account("o-yogya", "\"REGION\", \"region\": \"34\"");
    var entered =
        team.put(
            "/api/reports/2033-Q1/34/problems", "[{\"field\": \"HEALTH\", \"text\": \"tidak\"}]");
    assertThat(entered.status()).isEqualTo(200);
    assertThat(document.schema("#/components/schemas/CommandsReceipt").validate(entered.json()))
        .isEmpty();
    jejak.anyone().get("/api/windows?after=" + entered.json().path("position").asLong());
  }

  /** What the operation that answers a call says of its answer. */
  private Schema schemaOf(String asked) {
    String path = asked.replaceAll("\\?.*", "");
    String template = path.replace("2033-Q1", "{period}").replaceAll("/34(?=/|$)", "/{region}");
    JsonNode answer = document.operation("GET " + template).at("/responses/200/content");
    return document.schema(answer.path("application/json").path("schema").path("$ref").asString());
  }
}
