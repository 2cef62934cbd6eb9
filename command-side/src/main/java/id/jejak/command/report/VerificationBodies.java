package id.jejak.command.report;

import id.jejak.command.Body;
import id.jejak.command.Member;
import id.jejak.command.report.ReportCommand.Remark;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.NihilDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of a verifier's commands. */
final class VerificationBodies {
  private VerificationBodies() {}

  /** To whom a claim goes, and why. */
  public record Reassignment(@Member @Nullable String to, @Member @Nullable String reason) {}

  /** Fields whose cells were checked. */
  public record Checks(
      @Member(required = false, oneOf = Field.class) @Nullable List<String> fields) {}

  /** What is to be mended until when. */
  public record Return(
      @Nullable List<FoundWrong> findings,
      @Nullable List<NihilDecided> nihil,
      @Member @Nullable String dueOn) {}

  /** What is wrong with one cell. */
  public record FoundWrong(@Member @Nullable String cell, @Member @Nullable String text) {
    Remark read() {
      return new Remark(orEmpty(cell), orEmpty(text).strip());
    }
  }

  /**
   * Whether a "does not apply" is accepted.
   *
   * @param cell the service's or item's code, or the address of its nihil cell
   */
  public record NihilDecided(
      @Member @Nullable String cell, @Member @Nullable Boolean accepted, @Nullable String reason) {
    NihilDecision read(String at, Body reading) {
      if (accepted == null) reading.violate(at + "/accepted", ValueRefusal.BLANK);
      return new NihilDecision(
          subject(orEmpty(cell)),
          Boolean.TRUE.equals(accepted),
          reason == null || reason.isBlank() ? null : reason.strip());
    }

    private static String subject(String cell) {
      String[] steps = cell.split("/");
      return steps.length < 3 ? cell : steps[steps.length - 2];
    }
  }

  /** How an answered finding is settled. */
  public record SettlementChosen(@Member(oneOf = Settlement.class) @Nullable String settlement) {}

  /** The approval of a revision. */
  public record Approval(
      @Member @Nullable Integer revision,
      @Nullable String note,
      @Nullable List<NihilDecided> nihil) {}

  /** One of several approvals. */
  public record ApprovalOf(
      @Member @Nullable String period,
      @Member @Nullable String region,
      @Member @Nullable Integer revision,
      @Nullable String note,
      @Nullable List<NihilDecided> nihil) {}

  /** Why an approval was wrong. */
  public record Reopening(@Member @Nullable String reason) {}

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
