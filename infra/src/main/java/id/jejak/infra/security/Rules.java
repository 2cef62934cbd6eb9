package id.jejak.infra.security;

import static id.jejak.kernel.account.Role.ADMINISTRATOR;
import static id.jejak.kernel.account.Role.COMMITTEE;
import static id.jejak.kernel.account.Role.INSPECTOR;
import static id.jejak.kernel.account.Role.REGION;
import static id.jejak.kernel.account.Role.VERIFIER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import id.jejak.infra.security.Rule.AnyAccount;
import id.jejak.infra.security.Rule.Everybody;
import id.jejak.infra.security.Rule.Holders;
import id.jejak.infra.security.Rule.Who;
import id.jejak.kernel.account.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/** The table of who may call what; the first line that covers a call decides, none means no. */
final class Rules {
  private static final Who EVERYBODY = new Everybody();
  private static final Who ANY_ACCOUNT = new AnyAccount();
  private static final String REPORT = "/api/reports/{period}/{region}";
  private static final String CATEGORY = "/api/awards/{edition}/{category}";
  private static final String REPORT_PAGE = "/reports/{period}/{region}";
  private static final String CATEGORY_PAGE = "/awards/{edition}/{category}";
  private final List<Rule> table = new ArrayList<>();

  Rules() {
    open();
    accounts();
    administration();
    reports();
    awards();
    pages();
  }

  Optional<Who> who(String method, String path) {
    var at = PathContainer.parsePath(path);
    return table.stream().filter(rule -> rule.covers(method, at)).findFirst().map(Rule::who);
  }

  private void open() {
    may(EVERYBODY, GET, "/", "/error", "/sign-in");
    may(EVERYBODY, GET, "/openapi", "/openapi.json", "/openapi.json/swagger-config");
    may(EVERYBODY, GET, "/swagger-ui/**");
    may(EVERYBODY, GET, "/actuator/health/**", "/livez", "/readyz");
    may(EVERYBODY, GET, "/api/regions", "/api/services", "/api/windows/**", "/api/policies/**");
    may(ANY_ACCOUNT, GET, CATEGORY + "/history");
    may(EVERYBODY, GET, "/api/standings/**", "/api/trends/**", "/api/awards/**");
    may(EVERYBODY, GET, "/api/historic-results", "/trends/{region}");
    may(EVERYBODY, POST, "/api/session");
  }

  private void accounts() {
    may(ANY_ACCOUNT, GET, "/api/session", "/api/tasks", "/api/documents/{sha256}");
    may(ANY_ACCOUNT, DELETE, "/api/session", "/api/tokens", "/api/tokens/{token}");
    may(ANY_ACCOUNT, POST, "/api/tokens", "/api/documents");
    may(ANY_ACCOUNT, PUT, "/api/accounts/{account}/password");
    may(roles(VERIFIER), POST, "/api/accounts/{account}/ties");
    may(roles(ADMINISTRATOR), GET, "/api/accounts/**");
    may(roles(ADMINISTRATOR), POST, "/api/accounts/**");
    may(roles(ADMINISTRATOR), DELETE, "/api/accounts/{account}/person");
  }

  private void administration() {
    may(roles(ADMINISTRATOR), POST, "/api/windows/**", "/api/policies/**", "/api/standings/**");
    may(roles(ADMINISTRATOR), POST, "/api/historic-results");
    may(roles(INSPECTOR), GET, "/api/ledger/**");
    may(roles(ADMINISTRATOR), GET, "/api/health");
  }

  private void reports() {
    may(roles(REGION, VERIFIER, INSPECTOR, ADMINISTRATOR), GET, "/api/reports");
    may(roles(REGION, VERIFIER, INSPECTOR), GET, "/api/reports/**");
    for (String part : List.of("achievements", "budget", "problems", "stages", "plan")) {
      may(roles(REGION), PUT, REPORT + "/" + part);
    }
    may(roles(REGION), POST, REPORT + "/submission", REPORT + "/withdrawal");
    may(roles(REGION), PUT, REPORT + "/findings/{id}/answer");
    may(roles(VERIFIER), PUT, REPORT + "/findings/{id}/settlement");
    for (String deed : List.of("verification", "release", "checks", "return", "approval")) {
      may(roles(VERIFIER), POST, REPORT + "/" + deed);
    }
    may(roles(VERIFIER), POST, REPORT + "/reopening-request", "/api/reports/approvals");
    may(roles(ADMINISTRATOR), POST, REPORT + "/reassignment");
  }

  private void awards() {
    may(roles(ADMINISTRATOR), POST, "/api/awards/{edition}");
    may(roles(REGION), POST, CATEGORY + "/nominees/{region}/withdrawal");
    may(roles(COMMITTEE), POST, CATEGORY + "/**");
    may(roles(COMMITTEE), PUT, CATEGORY + "/ballot", CATEGORY + "/declining/vote");
    may(roles(COMMITTEE), PUT, CATEGORY + "/nominees/{region}/disqualification/vote");
  }

  private void pages() {
    may(EVERYBODY, GET, "/regions", "/standings", "/windows", "/method", "/awards", CATEGORY_PAGE);
    may(ANY_ACCOUNT, GET, "/tasks", "/live", CATEGORY_PAGE + "/history");
    for (String form : List.of("declaration", "recusal", "nomination", "ballot"))
      may(roles(COMMITTEE), GET, CATEGORY_PAGE + "/" + form);
    may(EVERYBODY, GET, CATEGORY_PAGE + "/nominees/{region}");
    may(roles(COMMITTEE, INSPECTOR), GET, CATEGORY_PAGE + "/minutes");
    may(roles(REGION, VERIFIER, INSPECTOR), GET, "/reports", REPORT_PAGE);
    may(roles(REGION, VERIFIER, INSPECTOR), GET, REPORT_PAGE + "/score", REPORT_PAGE + "/history");
    may(roles(VERIFIER), GET, "/reports/approvals");
    may(roles(VERIFIER), GET, REPORT_PAGE + "/return", REPORT_PAGE + "/approval");
    for (String part : List.of("achievements/{field}", "budget", "problems", "stages", "plan")) {
      may(roles(REGION), GET, REPORT_PAGE + "/" + part);
    }
    may(roles(REGION), GET, REPORT_PAGE + "/submission", REPORT_PAGE + "/receipt");
    may(roles(INSPECTOR), GET, "/ledger", "/ledger/{position}");
    may(roles(INSPECTOR), GET, "/regions/{region}/history", "/accounts/{account}/history");
  }

  private void may(Who who, HttpMethod method, String... paths) {
    for (String path : paths) table.add(Rule.of(method, path, who));
  }

  private static Who roles(Role... roles) {
    return new Holders(Set.of(roles));
  }
}
