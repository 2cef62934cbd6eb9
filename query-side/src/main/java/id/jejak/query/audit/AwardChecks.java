package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.audit.Replay.Check;
import java.util.List;

/** Draws a category's decisions again from the entries and compares them with the recorded ones. */
final class AwardChecks {
  private AwardChecks() {}

  static List<Check> of(Ledger ledger, AwardId id, List<Recorded<DomainEvent>> events) {
    var checks = new Checks(id.toString());
    var draw = new DrawChecks(ledger, id, checks);
    var ballots = new BallotChecks(id, draw, checks);
    for (Recorded<DomainEvent> recorded : events) {
      draw.on(recorded.position(), recorded.event());
      ballots.on(recorded.position(), recorded.event());
    }
    events.forEach(new ChairChecks(checks)::on);
    events.forEach(new MotionChecks(ledger, checks)::on);
    return checks.all();
  }
}
