package id.jejak.infra.axon;

import id.jejak.command.Command;
import id.jejak.command.Commands.Receipt;
import id.jejak.infra.ledger.LedgerRefused;
import id.jejak.infra.web.Problem;
import id.jejak.infra.web.Tried;
import id.jejak.kernel.Rejected;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Supplier;

/**
 * Watches commands: each is counted and timed by its kind and outcome, and is a span of the trace
 * that names its id and position. Who asked, and for what, is left to the ledger.
 */
final class CommandWatch {
  private static final String OUTCOME = "outcome";
  private final ObservationRegistry observations;

  CommandWatch(ObservationRegistry observations) {
    this.observations = observations;
  }

  /** Sends a command and notes what became of it. */
  Receipt watch(Command command, String cid, Supplier<Receipt> sending) {
    var observation =
        Observation.createNotStarted("jejak.commands", observations)
            .contextualName(command.getClass().getSimpleName())
            .lowCardinalityKeyValue("type", command.getClass().getSimpleName())
            .lowCardinalityKeyValue(OUTCOME, "done")
            .highCardinalityKeyValue("jejak.command", cid)
            .start();
    // Open while the command is sent, so that what happens below belongs to its span.
    var scope = observation.openScope();
    try {
      var receipt = sending.get();
      observation.highCardinalityKeyValue("jejak.position", Long.toString(receipt.position()));
      return receipt;
    } catch (RuntimeException e) {
      observation.lowCardinalityKeyValue(OUTCOME, outcome(e));
      throw e;
    } finally {
      scope.close();
      observation.stop();
    }
  }

  /** Says of the command being sent that it was answered from the ledger. */
  void repeated() {
    var observation = observations.getCurrentObservation();
    if (observation != null) observation.lowCardinalityKeyValue(OUTCOME, "repeated");
  }

  private static String outcome(RuntimeException why) {
    return switch (why) {
      case Tried tried -> "tried";
      case Rejected rejected -> "refused";
      case Problem problem -> "refused";
      case LedgerRefused refused -> refused.code().text();
      default -> "failed";
    };
  }
}
