package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static id.jejak.infra.app.ProvinceYear.json;

import java.util.List;
import java.util.Map;

/** A year with a report in every state, played until its nominees are drawn. */
final class FullYear {
  static final String DRAFT = "/reports/2025-Q4/12";
  static final String WAITING = "/reports/2025-Q4/13";
  static final String RETURNED = "/reports/2025-Q4/14";
  static final String AWARD = "/awards/2026/PROVINCE";

  private FullYear() {}

  static void play(Jejak jejak, ProvinceYear year) {
    year.openEdition();
    year.fileAndApproveAll();
    for (String late : List.of("12", "13", "14")) year.fileAlso(4, late);
    done(jejak.as("tim-12").post("/api" + DRAFT + "/withdrawal", ""));
    for (String report : List.of(WAITING, RETURNED))
      done(jejak.as("pemeriksa").post("/api" + report + "/verification", ""));
    var finding = Map.of("cell", "budget/HEALTH/need", "text", "Tidak sama dengan RKPD");
    var back = Map.of("findings", List.of(finding), "dueOn", "2026-01-30");
    done(jejak.as("pemeriksa").post("/api" + RETURNED + "/return", json(back)));
    jejak.clock.moveTo("2026-03-02T02:00:00Z");
    for (String member : List.of("ketua", "wakil", "juri-1", "juri-2", "juri-3", "juri-4"))
      done(jejak.as(member).post("/api" + AWARD + "/declarations", "{\"ties\": []}"));
    done(jejak.as("ketua").post("/api" + AWARD + "/nomination", "{}"));
  }

  /** Closes the marking, once four of five jurors have marked. */
  static void close(Jejak jejak) {
    jejak.clock.moveTo("2026-03-10T02:00:00Z");
    for (int juror = 1; juror <= 4; juror++)
      done(jejak.as("juri-" + juror).put("/api" + AWARD + "/ballot", ProvinceYear.ballot(juror)));
    jejak.clock.moveTo("2026-04-07T03:00:00Z");
    done(jejak.as("ketua").post("/api" + AWARD + "/closing", ""));
  }

  static void decide(Jejak jejak) {
    var decree = Map.of("decree", "SK-1", "decreedOn", "2026-04-07");
    done(jejak.as("ketua").post("/api" + AWARD + "/decision", json(decree)));
  }

  static void announce(Jejak jejak) {
    jejak.clock.moveTo("2026-05-20T02:00:00Z");
    done(jejak.as("ketua").post("/api" + AWARD + "/announcement", ""));
  }
}
