package id.jejak.command.report;

import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.ClaimLapsed;
import id.jejak.kernel.report.ReportEvent.ClaimReleased;
import id.jejak.kernel.report.ReportEvent.ReportApproved;
import id.jejak.kernel.report.ReportEvent.ReportBegun;
import id.jejak.kernel.report.ReportEvent.ReportReopened;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportEvent.RevisionOverdue;
import id.jejak.kernel.report.ReportEvent.SubmissionWithdrawn;
import id.jejak.kernel.report.ReportEvent.VerificationClaimed;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a report has come.
 *
 * @param before what it was before its last submission, and is again if that is withdrawn
 * @param revision the last submitted one, 0 before the first
 * @param due until when a returned or reopened report is revised
 */
record Progress(Status status, Status before, int revision, @Nullable Due due) {
  static final Progress NONE = new Progress(Status.NOT_BEGUN, Status.NOT_BEGUN, 0, null);

  /** The date by which a revision is due, and whether its passing was recorded. */
  record Due(LocalDate on, Instant at, boolean overdue) {}

  Progress on(ReportEvent event) {
    return switch (event) {
      case ReportBegun e -> to(Status.DRAFT);
      case ReportSubmitted e -> new Progress(Status.SUBMITTED, status, e.revision(), due);
      case SubmissionWithdrawn e -> to(before);
      case VerificationClaimed e -> to(Status.IN_VERIFICATION);
      case ClaimReleased e -> to(Status.SUBMITTED);
      case ClaimLapsed e -> to(Status.SUBMITTED);
      case ReportReturned e -> due(Status.RETURNED, new Due(e.dueOn(), e.dueAt(), false));
      case ReportReopened e -> due(Status.REOPENED, new Due(e.dueOn(), e.dueAt(), false));
      case RevisionOverdue e -> due == null ? this : due(status, new Due(due.on(), due.at(), true));
      case ReportApproved e -> due(Status.APPROVED, null);
      default -> this;
    };
  }

  /** Whether a revision's due date has passed without anyone having recorded it. */
  boolean isOverdue(Instant now) {
    return status.isRevision() && due != null && !due.overdue() && !now.isBefore(due.at());
  }

  private Progress to(Status next) {
    return new Progress(next, before, revision, due);
  }

  private Progress due(Status next, @Nullable Due until) {
    return new Progress(next, before, revision, until);
  }
}
