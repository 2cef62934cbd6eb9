package id.jejak.infra.cli;

import id.jejak.infra.cli.base.CouldNotRun;
import id.jejak.infra.cli.base.Place;
import id.jejak.infra.ledger.StoreLedger;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.ReportId;
import id.jejak.query.Simulation;
import id.jejak.query.audit.AwardReplay;
import id.jejak.query.audit.Replay;
import id.jejak.query.audit.ReplayText;
import id.jejak.query.audit.ReportReplay;
import java.io.PrintStream;

/** Prints a replay from a ledger that is only read, also beside a server that writes it. */
record Replaying(Order.Replay order) {

  void print(Place place, PrintStream out) {
    String text = place.read(store -> text(place, StoreLedger.over(store)));
    out.print(text);
    out.flush();
  }

  private String text(Place place, Ledger ledger) {
    long head = ledger.head();
    long to = order.to().orElse(head);
    if (to > head)
      throw new CouldNotRun("cli.position-beyond", String.valueOf(to), String.valueOf(head));
    Replay replay = replay(place, ledger, to);
    if (replay.steps().isEmpty()) throw new CouldNotRun("cli.nothing-recorded", place, order.id());
    return ReplayText.of(replay, new Simulation(ledger).mark(), order.language());
  }

  private Replay replay(Place place, Ledger ledger, long to) {
    String[] id = order.id().split("/");
    try {
      return switch (order.subject()) {
        case REPORT -> ReportReplay.of(ledger, ReportId.of(id[0], id[1]), to);
        case AWARD -> AwardReplay.of(ledger, new AwardId(Integer.parseInt(id[0]), id[1]), to);
      };
    } catch (Rejected unknownRegion) {
      throw new CouldNotRun("cli.nothing-recorded", place, order.id());
    }
  }
}
