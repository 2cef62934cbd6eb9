package id.jejak.infra.app;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.jejak.infra.app.Caller.Answer;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.AwardPolicy.Weight;
import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The year 2025 of some provinces, played over HTTP by the people concerned. */
final class ProvinceYear {
  static final List<String> PROVINCES = List.of("32", "33", "35", "64", "73");
  private static final List<String> OPENED = List.of("04", "07", "10");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(value -> value.withValueInclusion(Include.NON_NULL))
          .build();

  private final Jejak jejak;
  private final Map<String, String> accounts = new HashMap<>();

  ProvinceYear(Jejak jejak) {
    this.jejak = jejak;
    jejak.clock.moveTo("2025-01-02T02:00:00Z");
    done(jejak.admin().post("/api/policies/scoring", json(ScoringPolicy.permendagri59())));
    done(jejak.admin().post("/api/policies/award", json(AwardPolicy.spmAwards())));
    account("pemeriksa", "Vera Verifikator", Map.of("role", "VERIFIER"));
    account("inspektur", "Ida Inspektur", Map.of("role", "INSPECTOR"));
    for (String province : PROVINCES)
      account(
          "tim-" + province,
          "Tim Provinsi " + province,
          Map.of("role", "REGION", "region", province));
  }

  /** Opens the window of a quarter and hands every province's whole report in. */
  void file(int quarter) {
    String opens = quarter == 4 ? "2026-01-02" : "2025-" + OPENED.get(quarter - 1) + "-02";
    jejak.clock.moveTo(opens + "T02:00:00Z");
    var window = Map.of("opensOn", opens, "closesOn", opens.substring(0, 8) + "25");
    done(jejak.admin().post("/api/windows/2025-Q" + quarter, json(window)));
    for (String province : PROVINCES) fill(quarter, province);
  }

  /** Has one more province hand its report of an open quarter in. */
  void fileAlso(int quarter, String province) {
    account(
        "tim-" + province,
        "Tim Provinsi " + province,
        Map.of("role", "REGION", "region", province));
    fill(quarter, province);
  }

  /** All four quarters, each report approved before the next quarter. */
  void fileAndApproveAll() {
    for (int quarter = 1; quarter <= 4; quarter++) {
      file(quarter);
      for (String province : PROVINCES) approve(quarter, province);
    }
  }

  /** Approves a province's report. */
  void approve(int quarter, String province) {
    Caller verifier = jejak.as("pemeriksa");
    done(verifier.post(path(quarter, province) + "/verification", ""));
    done(verifier.post(path(quarter, province) + "/approval", "{\"revision\": 1}"));
  }

  private void fill(int quarter, String province) {
    Caller team = jejak.as("tim-" + province);
    String path = path(quarter, province);
    int share = 99 - 3 * PROVINCES.indexOf(province);
    parts(quarter, share).forEach((part, body) -> done(team.put(path + "/" + part, body)));
    done(team.post(path + "/submission", ""));
  }

  /** The five parts of a province's whole report, by name. */
  static Map<String, String> parts(int quarter, int share) {
    return Map.of(
        "achievements", json(achievements(quarter, share)),
        "budget", json(budget(share)),
        "problems", json(problems()),
        "stages", json(stages()),
        "plan", "{\"decree\": \"SK/1/2025\", \"meetings\": []}");
  }

  static String path(int quarter, String province) {
    return "/api/reports/2025-Q" + quarter + "/" + province;
  }

  private static List<Map<String, Object>> achievements(int quarter, int share) {
    return Catalogue.current().services(Level.PROVINCE).stream()
        .map(service -> achievement(service, quarter, share))
        .toList();
  }

  static Map<String, Object> achievement(Service service, int quarter, int share) {
    return Map.of(
        "service",
        service.code(),
        "target",
        "95",
        "targetSource",
        "RKPD 2025",
        "required",
        4_000,
        "served",
        10 * quarter * share,
        "items",
        service.items().stream()
            .map(item -> Map.of("item", item.code(), "required", 400, "fulfilled", quarter * share))
            .toList());
  }

  private static List<Map<String, Object>> budget(int share) {
    return Arrays.stream(Field.values())
        .map(
            field ->
                Map.<String, Object>of(
                    "field",
                    field.name(),
                    "need",
                    1_000_000_000L,
                    "allocation",
                    share * 10_000_000L,
                    "realisation",
                    share * 9_000_000L))
        .toList();
  }

  private static List<Map<String, String>> problems() {
    return Arrays.stream(Field.values())
        .map(field -> Map.of("field", field.name(), "text", "Tidak ada"))
        .toList();
  }

  private static List<Map<String, String>> stages() {
    return Stream.of("DATA_COLLECTION", "NEEDS_COMPUTATION", "PLANNING", "IMPLEMENTATION")
        .map(stage -> Map.of("stage", stage, "state", "DONE", "note", "Selesai"))
        .toList();
  }

  /** Opens the edition that judges the year, before the year's last window. */
  void openEdition() {
    for (int juror = 1; juror <= 5; juror++) committee("juri-" + juror, "Juri " + juror);
    for (int other = 1; other <= 2; other++) committee("pengganti-" + other, "Pengganti " + other);
    committee("ketua", "Kartika Ketua");
    committee("wakil", "Wati Wakil");
    var weights =
        List.of(
            new Weight("IP_SPM", "0.50"),
            new Weight("BUDGET", "0.10"),
            new Weight("STAGES", "0.10"),
            new Weight("TEAM", "0.10"),
            new Weight("ACTION_PLAN", "0.10"),
            new Weight("REPORTING", "0.10"));
    var category =
        Map.of(
            "code",
            "PROVINCE",
            "name",
            "Provinsi",
            "kinds",
            List.of("PROVINCE"),
            "weights",
            weights,
            "nominees",
            5,
            "winners",
            3);
    var edition =
        Map.of(
            "fiscalYear", 2025,
            "policy", AwardPolicy.spmAwards().name(),
            "categories", List.of(category),
            "cutOff", "2026-02-28T17:00:00Z",
            "closesAt", "2026-04-05T17:00:00Z",
            "jurors", Stream.of(1, 2, 3, 4, 5).map(n -> accounts.get("juri-" + n)).toList(),
            "alternates", Stream.of(1, 2).map(n -> accounts.get("pengganti-" + n)).toList(),
            "chair", accounts.get("ketua"),
            "deputy", accounts.get("wakil"));
    done(jejak.admin().post("/api/awards/2026", json(edition)));
  }

  private void committee(String userName, String name) {
    account(userName, name, Map.of("role", "COMMITTEE", "edition", "2026"));
  }

  private void account(String userName, String name, Map<String, String> role) {
    var body =
        Map.of(
            "userName",
            userName,
            "displayName",
            name,
            "password",
            Jejak.PASSWORD,
            "roles",
            List.of(role));
    Answer opened = done(jejak.admin().post("/api/accounts", json(body)));
    accounts.put(userName, opened.json().path("account").asString());
  }

  /** A whole ballot, as a juror of that number would mark. */
  static String ballot(int juror) {
    var nominees =
        PROVINCES.stream()
            .map(
                region ->
                    Map.of(
                        "region",
                        region,
                        "marks",
                        Stream.of("PRESENTATION", "INNOVATION", "SUSTAINABILITY")
                            .map(
                                mark ->
                                    Map.of(
                                        "on",
                                        mark,
                                        "points",
                                        95 - juror - 2 * PROVINCES.indexOf(region),
                                        "reason",
                                        "Bukti lapangan"))
                            .toList()))
            .toList();
    return json(Map.of("nominees", List.copyOf(nominees)));
  }

  static String json(Object value) {
    return JSON.writeValueAsString(value);
  }

  static Answer done(Answer answer) {
    if (answer.status() != 200) throw new AssertionError(answer);
    return answer;
  }
}
