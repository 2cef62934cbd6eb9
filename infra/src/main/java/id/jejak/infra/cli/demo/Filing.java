package id.jejak.infra.cli.demo;

import id.jejak.infra.cli.demo.Happening.Kind;
import java.util.Map;
import java.util.Optional;

/**
 * A government's work on its report for a quarter.
 *
 * @param happening what befalls it, if it is out of the ordinary
 */
record Filing(
    Chance chance, Government government, Quarter quarter, Optional<Happening> happening) {

  String path() {
    return "/api/reports/" + quarter.period() + "/" + government.code();
  }

  boolean is(Kind kind) {
    return happening.filter(one -> one.what() == kind).isPresent();
  }

  boolean comesBack() {
    return happening.filter(one -> one.what().comesBack()).isPresent();
  }

  /** The report as it is meant to be. */
  Report report() {
    return Report.of(chance, government, quarter);
  }

  /** The report as it is first handed in. */
  Report handedIn() {
    return happening.map(one -> new Slip(one).in(report())).orElseGet(this::report);
  }

  /** Everything up to the submission. */
  Lane handIn() {
    Report first = handedIn();
    Lane lane = quarter.number() == 1 ? papers() : Lane.EMPTY;
    for (String part : Report.PARTS) lane = lane.put(team(), path() + "/" + part, first.part(part));
    if (is(Kind.NOT_FILED)) return lane;
    lane = lane.post(team(), path() + "/submission");
    return is(Kind.WITHDRAWN)
        ? lane.post(team(), path() + "/withdrawal").post(team(), path() + "/submission")
        : lane;
  }

  /** The answer to the finding, and the revision. */
  Lane revise() {
    String part = happening.map(one -> new Slip(one).part()).orElseThrow();
    return Lane.EMPTY
        .put(
            team(),
            path() + "/findings/1.1/answer",
            Map.of("text", "Sudah diperbaiki menurut dokumen sumber"))
        .put(team(), path() + "/" + part, report().part(part))
        .post(team(), path() + "/submission");
  }

  Optional<Verification> verification() {
    if (is(Kind.NOT_FILED)) return Optional.empty();
    int count = Cast.VERIFIERS.size();
    int one = (int) chance.between(0, count - 1L, path() + "/verifier");
    return Optional.of(
        new Verification(
            is(Kind.UNFINISHED) ? handedIn() : report(),
            happening,
            path(),
            Cast.VERIFIERS.get(one),
            Cast.VERIFIERS.get((one + 1) % count)));
  }

  /** The plan and the decree stay the same all year. */
  private Lane papers() {
    var papers = new Papers(chance, government);
    return Lane.EMPTY
        .post(team(), "/api/documents?name=rencana-aksi.pdf", papers.planPaper().bytes())
        .post(team(), "/api/documents?name=keputusan-tim.pdf", papers.decreePaper().bytes());
  }

  private String team() {
    return Cast.team(government.code());
  }
}
