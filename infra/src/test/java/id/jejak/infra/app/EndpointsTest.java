package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint there is; this table, written apart from the rules, says who may. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EndpointsTest {
  private static final Set<String> PUBLIC =
      Set.of(
          "GET /",
          "GET /sign-in",
          "GET /standings",
          "GET /windows",
          "GET /method",
          "GET /awards",
          "GET /regions",
          "GET /awards/{edition}/{category}",
          "GET /awards/{edition}/{category}/nominees/{region}",
          "POST /api/session",
          "GET /openapi",
          "GET /openapi.json",
          "GET /openapi.json/swagger-config",
          "GET /api/regions",
          "GET /api/services",
          "GET /api/windows",
          "GET /api/windows/{period}",
          "GET /api/policies",
          "GET /api/standings/{period}",
          "GET /api/standings/{period}/unfiled",
          "GET /api/trends/{region}",
          "GET /trends/{region}",
          "GET /api/historic-results",
          "GET /api/awards",
          "GET /api/awards/{edition}",
          "GET /api/awards/{edition}/{category}");

  /** For whoever has an account, whatever his roles. */
  private static final Set<String> ANY_ACCOUNT =
      Set.of(
          "GET /api/session",
          "DELETE /api/session",
          "POST /api/tokens",
          "DELETE /api/tokens",
          "DELETE /api/tokens/{token}",
          "GET /api/tasks",
          "GET /tasks",
          "GET /live",
          "GET /api/awards/{edition}/{category}/history",
          "GET /awards/{edition}/{category}/history",
          "POST /api/documents",
          "GET /api/documents/{sha256}",
          "PUT /api/accounts/{account}/password");

  private static final Map<String, String> ROLES =
      Map.of(
          "region32", "{\"role\": \"REGION\", \"region\": \"32\"}",
          "verifier", "{\"role\": \"VERIFIER\"}",
          "juror", "{\"role\": \"COMMITTEE\", \"edition\": \"2024\"}",
          "inspector", "{\"role\": \"INSPECTOR\"}",
          "nobody", "");

  private static final String NOMINEE = "nominees/{region}/";

  private final Jejak jejak = Jejak.shared();

  @Test
  void whoever_has_not_signed_in_gets_only_what_is_public() {
    var open = new TreeSet<String>();
    for (var endpoint : endpoints()) {
      if (call(jejak.anyone(), endpoint).status() != 401) open.add(endpoint);
    }
    open.remove("POST /api/session");
    assertThat(PUBLIC).containsAll(open);
  }

  @Test
  void an_account_without_roles_gets_nothing_that_needs_one() {
    var nobody = jejak.anyone().with("Authorization", token("nobody"));
    var open = new TreeSet<String>();
    for (var endpoint : endpoints()) {
      if (PUBLIC.contains(endpoint) || ANY_ACCOUNT.contains(endpoint)) continue;
      var answer = call(nobody, endpoint);
      if (answer.status() != 403 || !answer.code().equals("no-right")) {
        open.add(endpoint + " " + answer);
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void every_endpoint_that_needs_a_role_is_closed_to_some_other_role() {
    var closedTo = new TreeMap<String, List<String>>();
    for (String user : ROLES.keySet()) {
      var caller = jejak.anyone().with("Authorization", token(user));
      for (var endpoint : endpoints()) {
        if (PUBLIC.contains(endpoint) || ANY_ACCOUNT.contains(endpoint)) continue;
        if (call(caller, endpoint).status() == 403) {
          closedTo.computeIfAbsent(endpoint, key -> new ArrayList<>()).add(user);
        }
      }
    }
    var guarded = new TreeSet<>(endpoints());
    guarded.removeAll(PUBLIC);
    guarded.removeAll(ANY_ACCOUNT);
    assertThat(closedTo.keySet()).isEqualTo(guarded);
    assertThat(closedTo.get("POST /api/windows/{period}"))
        .contains("region32", "verifier", "juror", "inspector");
    assertThat(closedTo.get("GET /api/accounts"))
        .contains("region32", "verifier", "juror", "inspector");
    assertThat(closedTo.get("GET /api/accounts/{account}"))
        .contains("region32", "verifier", "juror", "inspector");
    assertThat(closedTo.get("DELETE /api/accounts/{account}/person"))
        .contains("region32", "verifier", "juror", "inspector");
    assertThat(closedTo.get("PUT /api/reports/{period}/{region}/budget"))
        .contains("verifier", "juror", "inspector")
        .doesNotContain("region32");
    assertThat(closedTo.get("POST /api/reports/{period}/{region}/approval"))
        .contains("region32", "juror", "inspector")
        .doesNotContain("verifier");
    for (String juror : List.of("ballot", "declining/vote", NOMINEE + "disqualification/vote"))
      assertThat(closedTo.get("PUT /api/awards/{edition}/{category}/" + juror))
          .contains("region32", "verifier", "inspector")
          .doesNotContain("juror");
  }

  @Test
  void as_things_stood_is_not_for_the_public() {
    assertThat(jejak.anyone().get("/api/awards/2024/PROVINCE?asOf=3").status()).isEqualTo(401);
  }

  @Test
  void where_nothing_is_the_answer_says_so() {
    assertThat(jejak.anyone().get("/api/nothing").status()).isEqualTo(404);
    assertThat(jejak.anyone().delete("/api/windows/2024-Q4").status()).isEqualTo(405);
  }

  private String token(String user) {
    var caller = jejak.as(user);
    if (caller.get("/api/session").status() == 401) caller = jejak.newAccount(user, role(user));
    return "Bearer " + caller.post("/api/tokens", "{}").json().path("token").asString();
  }

  private static String role(String user) {
    return ROLES.getOrDefault(user, "");
  }

  private Caller.Answer call(Caller caller, String endpoint) {
    String method = endpoint.substring(0, endpoint.indexOf(' '));
    String path = endpoint.substring(endpoint.indexOf(' ') + 1).replaceAll("\\{[^/]+}", "x");
    return caller
        .with("Content-Type", "application/json")
        .send(method, path, BodyPublishers.ofString("{}"));
  }

  private Set<String> endpoints() {
    var endpoints = new TreeSet<String>();
    jejak.context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(EndpointsTest::named)
        .filter(endpoint -> !endpoint.endsWith(" /error"))
        .forEach(endpoints::add);
    assertThat(endpoints).hasSizeGreaterThan(40);
    return endpoints;
  }

  private static Stream<String> named(RequestMappingInfo info) {
    var methods = info.getMethodsCondition().getMethods();
    var asked = methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
    return info.getPatternValues().stream()
        .flatMap(path -> asked.stream().map(method -> method + " " + path));
  }
}
