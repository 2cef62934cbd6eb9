package id.jejak.command.report;

import id.jejak.command.Body;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.ActionPlan.Meeting;
import id.jejak.kernel.report.Document;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import id.jejak.kernel.report.StageProgress;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of a report's parts. Figures are {@code Object}s so that the JSON reader hands them on
 * as they were written: a fraction or a quoted number is refused, not rounded or unquoted.
 */
final class PartBodies {
  private PartBodies() {}

  /** A service's figures, or why it does not apply. */
  public record Achievement(
      @Nullable String service,
      @Nullable String target,
      @Nullable String targetSource,
      @Nullable Object required,
      @Nullable Object served,
      @Nullable List<ItemOfQuality> items,
      @Nullable String nihil,
      @Nullable String lowerReason) {
    ServiceFigures read(String at, Body reading) {
      return new ServiceFigures(
          text(service),
          blankAsAbsent(target),
          blankAsAbsent(targetSource),
          reading.whole(at + "/required", required),
          reading.whole(at + "/served", served),
          reading.each(at + "/items", items, (pointer, item) -> item.read(pointer, reading)),
          blankAsAbsent(nihil),
          blankAsAbsent(lowerReason));
    }
  }

  /** A quality item's figures, or why it does not apply. */
  public record ItemOfQuality(
      @Nullable String item,
      @Nullable Object required,
      @Nullable Object fulfilled,
      @Nullable String nihil) {
    ItemFigures read(String at, Body reading) {
      return new ItemFigures(
          text(item),
          reading.whole(at + "/required", required),
          reading.whole(at + "/fulfilled", fulfilled),
          blankAsAbsent(nihil));
    }
  }

  /** A field's rupiah. */
  public record Budget(
      @Nullable String field,
      @Nullable Object need,
      @Nullable Object allocation,
      @Nullable Object realisation) {
    FieldBudget read(String at, Body reading) {
      return new FieldBudget(
          text(field),
          reading.whole(at + "/need", need),
          reading.whole(at + "/allocation", allocation),
          reading.whole(at + "/realisation", realisation));
    }
  }

  /** A field's problems. */
  public record Problem(@Nullable String field, @Nullable String text) {
    FieldProblem read() {
      return new FieldProblem(PartBodies.text(field), PartBodies.text(text).strip());
    }
  }

  /** How far one of the four stages is. */
  public record StageOfWork(
      @Nullable String stage,
      @Nullable String state,
      @Nullable String note,
      @Nullable DocumentNamed document) {
    StageProgress read(String at, Body reading) {
      return new StageProgress(
          text(stage),
          text(state),
          blankAsAbsent(note),
          document == null ? null : document.read(at + "/document", reading));
    }
  }

  /** The action plan, the decree and the quarter's meetings. */
  public record Plan(
      @Nullable DocumentNamed document,
      @Nullable List<String> fields,
      @Nullable String validFrom,
      @Nullable String validTo,
      @Nullable String decree,
      @Nullable DocumentNamed decreeDocument,
      @Nullable List<MeetingHeld> meetings) {
    ActionPlan read(Body reading) {
      return new ActionPlan(
          document == null ? null : document.read("/document", reading),
          reading.each("/fields", fields, (at, field) -> field),
          reading.optional("/validFrom", validFrom, Body::day),
          reading.optional("/validTo", validTo, Body::day),
          blankAsAbsent(decree),
          decreeDocument == null ? null : decreeDocument.read("/decreeDocument", reading),
          reading.each("/meetings", meetings, (at, meeting) -> meeting.read(at, reading)));
    }
  }

  /** A meeting of the team. */
  public record MeetingHeld(@Nullable String heldOn, @Nullable String topic) {
    Meeting read(String at, Body reading) {
      LocalDate day = reading.optional(at + "/heldOn", heldOn, Body::day);
      if (heldOn == null || heldOn.isBlank()) reading.violate(at + "/heldOn", ValueRefusal.BLANK);
      return new Meeting(Objects.requireNonNullElse(day, LocalDate.EPOCH), text(topic).strip());
    }
  }

  /** A document that was handed in before, by its hash. */
  public record DocumentNamed(
      @Nullable String sha256, @Nullable Object size, @Nullable String mediaType) {
    Document read(String at, Body reading) {
      Long bytes = reading.whole(at + "/size", size);
      return new Document(text(sha256), bytes == null ? 0 : bytes, text(mediaType));
    }
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String blankAsAbsent(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
