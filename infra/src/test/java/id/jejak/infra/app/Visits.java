package id.jejak.infra.app;

import static id.jejak.infra.app.FullYear.AWARD;
import static id.jejak.infra.app.FullYear.DRAFT;
import static id.jejak.infra.app.FullYear.RETURNED;
import static id.jejak.infra.app.FullYear.WAITING;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where every kind of page is visited in a {@link FullYear}, and by whom. */
final class Visits {
  private static final String APPROVED = "/reports/2025-Q4/32";

  /** Where each page of the application is visited: its pattern, and addresses of it. */
  private static final Map<String, List<String>> ADDRESSES =
      Map.ofEntries(
          Map.entry("/", List.of("/")),
          Map.entry("/sign-in", List.of("/sign-in")),
          Map.entry("/tasks", List.of("/tasks")),
          Map.entry("/windows", List.of("/windows")),
          Map.entry("/method", List.of("/method")),
          Map.entry("/standings", List.of("/standings", "/standings?kind=KOTA&field=HEALTH")),
          Map.entry("/trends/{region}", List.of("/trends/32", "/trends/32?asOf=90")),
          Map.entry("/regions", List.of("/regions?name=sumba")),
          Map.entry("/regions/{region}/history", List.of("/regions/32/history")),
          Map.entry("/accounts/{account}/history", List.of("/accounts/{pemeriksa}/history")),
          Map.entry("/reports", List.of("/reports", "/reports?kind=KOTA")),
          Map.entry(
              "/reports/{period}/{region}",
              List.of(
                  DRAFT,
                  WAITING,
                  WAITING + "?only=true",
                  RETURNED,
                  APPROVED,
                  APPROVED + "?asOf=90")),
          Map.entry("/reports/{period}/{region}/score", List.of(APPROVED + "/score")),
          Map.entry("/reports/{period}/{region}/history", List.of(WAITING + "/history")),
          Map.entry("/reports/{period}/{region}/return", List.of(WAITING + "/return")),
          Map.entry("/reports/{period}/{region}/approval", List.of(WAITING + "/approval")),
          Map.entry(
              "/reports/{period}/{region}/achievements/{field}",
              List.of(DRAFT + "/achievements/HEALTH")),
          Map.entry("/reports/{period}/{region}/budget", List.of(DRAFT + "/budget")),
          Map.entry("/reports/{period}/{region}/problems", List.of(DRAFT + "/problems")),
          Map.entry("/reports/{period}/{region}/stages", List.of(DRAFT + "/stages")),
          Map.entry("/reports/{period}/{region}/plan", List.of(DRAFT + "/plan")),
          Map.entry("/reports/{period}/{region}/submission", List.of(DRAFT + "/submission")),
          Map.entry("/reports/{period}/{region}/receipt", List.of("/reports/2025-Q4/35/receipt")),
          Map.entry("/reports/approvals", List.of("/reports/approvals")),
          Map.entry("/awards", List.of("/awards")),
          Map.entry("/awards/{edition}/{category}", List.of(AWARD)),
          Map.entry("/awards/{edition}/{category}/history", List.of(AWARD + "/history")),
          Map.entry("/awards/{edition}/{category}/declaration", List.of(AWARD + "/declaration")),
          Map.entry("/awards/{edition}/{category}/recusal", List.of(AWARD + "/recusal")),
          Map.entry("/awards/{edition}/{category}/nomination", List.of(AWARD + "/nomination")),
          Map.entry("/awards/{edition}/{category}/ballot", List.of(AWARD + "/ballot")),
          Map.entry(
              "/awards/{edition}/{category}/nominees/{region}", List.of(AWARD + "/nominees/35")),
          Map.entry("/ledger", List.of("/ledger", "/ledger?from=10")),
          Map.entry("/ledger/{position}", List.of("/ledger/40")));

  /** Who looks: everybody, and one of each role; of the committee in each seat. */
  static final List<String> READERS =
      List.of(
          "",
          "tim-12",
          "tim-14",
          "tim-35",
          "pemeriksa",
          "inspektur",
          "admin",
          "ketua",
          "juri-1",
          "juri-5");

  private Visits() {}

  /** The addresses of each page by its pattern, with what only the running store knows. */
  static Map<String, List<String>> of(Jejak jejak) {
    String account = jejak.as("pemeriksa").get("/api/session").json().path("account").asString();
    var visits = new TreeMap<String, List<String>>();
    ADDRESSES.forEach(
        (pattern, addresses) ->
            visits.put(
                pattern,
                addresses.stream().map(one -> one.replace("{pemeriksa}", account)).toList()));
    return visits;
  }
}
