package id.jejak.infra.cli.demo;

import id.jejak.infra.cli.demo.Happening.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A verifier's work on one government's report.
 *
 * @param path the report's address
 * @param verifier who takes it first
 * @param second who takes it over, where somebody does
 */
record Verification(
    Report report, Optional<Happening> happening, String path, String verifier, String second) {
  private static final String REFUSED = "Laporan bencana provinsi menyebut korban";

  /** The first look: an approval, or a return. */
  Lane first(LocalDate dueOn) {
    if (happening.isEmpty()) return claim(verifier).then(approve(verifier, 1, report.nihil()));
    Happening what = happening.get();
    return switch (what.what()) {
      case RETURNED, OVERDUE, NIHIL_REFUSED -> claim(verifier).then(giveBack(what, dueOn));
      case RELEASED ->
          claim(verifier)
              .post(verifier, path + "/release")
              .then(claim(second))
              .then(approve(second, 1, report.nihil()));
      case REASSIGNED ->
          claim(verifier)
              .and(Cast.ADMINISTRATOR, "POST", path + "/reassignment", this::toSecond)
              .then(approve(second, 1, report.nihil()));
      // A submission that was taken back was a revision, too.
      case WITHDRAWN -> claim(verifier).then(approve(verifier, 2, report.nihil()));
      case EXCEPTED, UNFINISHED, NOT_FILED ->
          claim(verifier).then(approve(verifier, 1, report.nihil()));
    };
  }

  /** The look at the revision: the finding is settled and the report approved. */
  Lane again() {
    return claim(verifier)
        .put(verifier, path + "/findings/1.1/settlement", Map.of("settlement", "accepted"))
        .then(approve(verifier, 2, List.of()));
  }

  private Lane claim(String who) {
    return Lane.EMPTY.post(who, path + "/verification");
  }

  private Lane giveBack(Happening what, LocalDate dueOn) {
    boolean refused = what.what() == Kind.NIHIL_REFUSED;
    String cell = refused ? nihil(what.subject()) : what.subject();
    var decisions = new ArrayList<>(accepted(report.nihil()));
    if (refused) decisions.add(refused(what.subject()));
    return Lane.EMPTY.post(
        verifier,
        path + "/return",
        Map.of(
            "findings",
            List.of(Map.of("cell", cell, "text", "Tidak sesuai dengan dokumen sumber")),
            "nihil",
            decisions,
            "dueOn",
            dueOn.toString()));
  }

  private Lane approve(String who, int revision, List<String> nihil) {
    var body = new TreeMap<String, Object>();
    body.put("revision", revision);
    body.put("note", "Sesuai dengan dokumen sumber");
    body.put("nihil", accepted(nihil));
    return Lane.EMPTY.post(who, path + "/approval", body);
  }

  private Map<String, String> toSecond(Scene scene) {
    return Map.of("to", scene.account(second), "reason", "Verifikator pertama bertugas luar");
  }

  private static List<Map<String, Object>> accepted(List<String> services) {
    return services.stream()
        .map(service -> Map.<String, Object>of("cell", nihil(service), "accepted", true))
        .toList();
  }

  private static Map<String, Object> refused(String service) {
    return Map.of("cell", nihil(service), "accepted", false, "reason", REFUSED);
  }

  private static String nihil(String service) {
    return "achievement/" + service + "/nihil";
  }
}
