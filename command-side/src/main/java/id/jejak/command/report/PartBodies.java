package id.jejak.command.report;

import id.jejak.command.Body;
import id.jejak.command.Member;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.ActionPlan.Meeting;
import id.jejak.kernel.report.Document;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import id.jejak.kernel.report.Stage;
import id.jejak.kernel.report.StageProgress;
import id.jejak.kernel.report.StageState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of a report's parts. That a figure is written as an integer is for the JSON reader to
 * see; whether it is possible is the decision's.
 */
final class PartBodies {
  private PartBodies() {}

  /** A service's figures, or why it does not apply. */
  public record Achievement(
      @Member @Nullable String service,
      @Nullable String target,
      @Nullable String targetSource,
      @Nullable Long required,
      @Nullable Long served,
      @Nullable List<ItemOfQuality> items,
      @Nullable String nihil,
      @Nullable String lowerReason) {
    ServiceFigures read(String at, Body reading) {
      return new ServiceFigures(
          text(service),
          blankAsAbsent(target),
          blankAsAbsent(targetSource),
          required,
          served,
          reading.each(at + "/items", items, (pointer, item) -> item.read()),
          blankAsAbsent(nihil),
          blankAsAbsent(lowerReason));
    }
  }

  /** A quality item's figures, or why it does not apply. */
  public record ItemOfQuality(
      @Member @Nullable String item,
      @Nullable Long required,
      @Nullable Long fulfilled,
      @Nullable String nihil) {
    ItemFigures read() {
      return new ItemFigures(text(item), required, fulfilled, blankAsAbsent(nihil));
    }
  }

  /** A field's rupiah, and why a figure is lower than last quarter's, if one is. */
  public record Budget(
      @Member(oneOf = Field.class) @Nullable String field,
      @Nullable Long need,
      @Nullable Long allocation,
      @Nullable Long realisation,
      @Nullable String lowerReason) {
    FieldBudget read() {
      return new FieldBudget(
          text(field), need, allocation, realisation, blankAsAbsent(lowerReason));
    }
  }

  /** A field's problems; no text empties the cell again. */
  public record Problem(
      @Member(oneOf = Field.class) @Nullable String field, @Nullable String text) {
    FieldProblem read() {
      return new FieldProblem(PartBodies.text(field), PartBodies.text(text).strip());
    }
  }

  /** How far one of the four stages is. */
  public record StageOfWork(
      @Member(oneOf = Stage.class) @Nullable String stage,
      @Member(oneOf = StageState.class) @Nullable String state,
      @Nullable String note,
      @Nullable DocumentNamed document) {
    StageProgress read() {
      return new StageProgress(
          text(stage), text(state), blankAsAbsent(note), document == null ? null : document.read());
    }
  }

  /** The action plan, the decree and the quarter's meetings. */
  public record Plan(
      @Nullable DocumentNamed document,
      @Member(required = false, oneOf = Field.class) @Nullable List<String> fields,
      @Nullable String validFrom,
      @Nullable String validTo,
      @Nullable String decree,
      @Nullable DocumentNamed decreeDocument,
      @Nullable List<MeetingHeld> meetings) {
    ActionPlan read(Body reading) {
      return new ActionPlan(
          document == null ? null : document.read(),
          reading.each("/fields", fields, (at, field) -> field),
          reading.optional("/validFrom", validFrom, Body::day),
          reading.optional("/validTo", validTo, Body::day),
          blankAsAbsent(decree),
          decreeDocument == null ? null : decreeDocument.read(),
          reading.each("/meetings", meetings, (at, meeting) -> meeting.read(at, reading)));
    }
  }

  /** A meeting of the team. */
  public record MeetingHeld(@Member @Nullable String heldOn, @Member @Nullable String topic) {
    Meeting read(String at, Body reading) {
      LocalDate day = reading.optional(at + "/heldOn", heldOn, Body::day);
      if (heldOn == null || heldOn.isBlank()) reading.violate(at + "/heldOn", ValueRefusal.BLANK);
      return new Meeting(Objects.requireNonNullElse(day, LocalDate.EPOCH), text(topic).strip());
    }
  }

  /** A document that was handed in before, by its hash. */
  public record DocumentNamed(
      @Member @Nullable String sha256,
      @Member @Nullable Long size,
      @Member @Nullable String mediaType) {
    Document read() {
      return new Document(text(sha256), size == null ? 0 : size, text(mediaType));
    }
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String blankAsAbsent(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
