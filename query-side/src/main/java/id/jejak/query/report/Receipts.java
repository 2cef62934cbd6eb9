package id.jejak.query.report;

import id.jejak.kernel.ledger.CanonicalJson;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.PlainData;
import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.StageProgress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a region can show for having submitted: where it was recorded, and a digest of what. */
@Component
class Receipts {
  private final Ledger ledger;

  Receipts(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * The receipt of a submission.
   *
   * @param arrivedAt when it reached the system, which decides whether it was in time
   * @param digest SHA-256 of the submitted content in canonical JSON
   */
  record Receipt(
      long position,
      int revision,
      Instant arrivedAt,
      boolean onTime,
      String completeness,
      int emptyCells,
      String by,
      String digest) {}

  /** What was submitted, in the order of the codes. */
  private record Submitted(
      List<ServiceFigures> achievements,
      List<FieldBudget> budget,
      List<FieldProblem> problems,
      List<StageProgress> stages,
      @Nullable ActionPlan plan) {
    static Submitted of(ReportContent content) {
      return new Submitted(
          List.copyOf(content.achievements().values()),
          List.copyOf(content.budget().values()),
          List.copyOf(content.problems().values()),
          List.copyOf(content.stages().values()),
          content.plan());
    }
  }

  /** The receipt of the last submission, if there was one. */
  Optional<Receipt> last(ReportCard card) {
    if (card.progress().revision() == 0) return Optional.empty();
    var content = ReportContent.EMPTY;
    Receipt last = null;
    String stream = "report/" + card.period() + "/" + card.region();
    for (var recorded : ledger.stream(stream, card.history().getLast().position())) {
      content = content.on((ReportEvent) recorded.event());
      if (recorded.event() instanceof ReportSubmitted e)
        last =
            new Receipt(
                recorded.position(),
                e.revision(),
                e.arrivedAt(),
                e.onTime(),
                e.completeness().total().decimal(),
                e.emptyCells(),
                recorded.meta().actor(),
                digest(Submitted.of(content)));
    }
    return Optional.ofNullable(last);
  }

  private static String digest(Submitted content) {
    try {
      byte[] bytes = CanonicalJson.bytes(PlainData.of(content));
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
