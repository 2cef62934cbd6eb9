package id.jejak.command.report;

import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.ClaimLapsed;
import id.jejak.kernel.report.ReportEvent.ClaimReassigned;
import id.jejak.kernel.report.ReportEvent.ClaimReleased;
import id.jejak.kernel.report.ReportEvent.FieldsChecked;
import id.jejak.kernel.report.ReportEvent.ReportApproved;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportEvent.VerificationClaimed;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has the report in hand and what was checked of its present revision.
 *
 * @param checked fields whose cells some verifier checked
 * @param approvedBy the verifier of the last approval
 */
record Verification(@Nullable Claim claim, Set<Field> checked, @Nullable String approvedBy) {
  static final Verification NONE = new Verification(null, Set.of(), null);

  Verification {
    checked = Set.copyOf(checked);
  }

  /** A verifier's hold on a report, and the instant at which it ends. */
  record Claim(String verifier, Instant until) {
    boolean isLapsed(Instant now) {
      return !now.isBefore(until);
    }
  }

  Verification on(ReportEvent event) {
    return switch (event) {
      case ReportSubmitted e -> new Verification(null, Set.of(), approvedBy);
      case VerificationClaimed e -> claimedBy(new Claim(e.verifier(), e.until()));
      case ClaimReassigned e -> claimedBy(new Claim(e.to(), e.until()));
      case ClaimReleased e -> claimedBy(null);
      case ClaimLapsed e -> claimedBy(null);
      case ReportReturned e -> claimedBy(null);
      case FieldsChecked e -> new Verification(claim, with(e), approvedBy);
      case ReportApproved e -> new Verification(null, checked, e.verifier());
      default -> this;
    };
  }

  private Verification claimedBy(@Nullable Claim next) {
    return new Verification(next, checked, approvedBy);
  }

  private Set<Field> with(FieldsChecked event) {
    Set<Field> more = EnumSet.noneOf(Field.class);
    more.addAll(checked);
    event.fields().forEach(field -> more.add(Field.of(field)));
    return more;
  }
}
