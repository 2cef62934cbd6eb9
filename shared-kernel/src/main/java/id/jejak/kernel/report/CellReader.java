package id.jejak.kernel.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what stands at a cell's address out of a report's content, as text. */
final class CellReader {
  private CellReader() {}

  static Optional<String> read(ReportContent content, List<String> steps) {
    Object value =
        switch (steps.get(0)) {
          case "achievement" -> achievement(content.achievements().get(steps.get(1)), steps);
          case "budget" -> budget(content.budget().get(steps.get(1)), steps.get(2));
          case "problems" -> problems(content.problems().get(steps.get(1)));
          case "stages" -> stage(content.stages().get(steps.get(1)));
          case "plan" -> plan(content.plan(), steps.get(1));
          default -> null;
        };
    return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.isBlank());
  }

  private static @Nullable Object achievement(
      @Nullable ServiceFigures figures, List<String> steps) {
    if (figures == null) return null;
    if (steps.size() == 4) return item(figures, steps.get(2), steps.get(3));
    return switch (steps.get(2)) {
      case "target" -> figures.target();
      case "targetSource" -> figures.targetSource();
      case "required" -> figures.required();
      case "served" -> figures.served();
      case "lowerReason" -> figures.lowerReason();
      case "nihil" -> figures.nihil();
      default -> null;
    };
  }

  private static @Nullable Object item(ServiceFigures figures, String code, String cell) {
    for (ServiceFigures.ItemFigures item : figures.items()) {
      if (!item.item().equals(code)) continue;
      return switch (cell) {
        case "required" -> item.required();
        case "fulfilled" -> item.fulfilled();
        case "nihil" -> item.nihil();
        default -> null;
      };
    }
    return null;
  }

  private static @Nullable Object budget(@Nullable FieldBudget budget, String cell) {
    if (budget == null) return null;
    return switch (cell) {
      case "need" -> budget.need();
      case "allocation" -> budget.allocation();
      case "realisation" -> budget.realisation();
      case "lowerReason" -> budget.lowerReason();
      default -> null;
    };
  }

  private static @Nullable Object problems(@Nullable FieldProblem problem) {
    return problem == null ? null : problem.text();
  }

  private static @Nullable Object stage(@Nullable StageProgress stage) {
    return stage == null ? null : joined(stage.state(), stage.note(), hash(stage.document()));
  }

  private static @Nullable Object plan(@Nullable ActionPlan plan, String cell) {
    if (plan == null) return null;
    return switch (cell) {
      case "document" -> hash(plan.document());
      case "validity" ->
          plan.validFrom() == null || plan.validTo() == null
              ? null
              : plan.validFrom() + "/" + plan.validTo();
      case "fields" -> String.join(", ", plan.fields());
      case "decree" ->
          plan.decree() == null ? null : joined(plan.decree(), hash(plan.decreeDocument()));
      case "meetings" -> meetings(plan);
      default -> null;
    };
  }

  private static String meetings(ActionPlan plan) {
    var lines = new ArrayList<String>();
    lines.add(String.valueOf(plan.meetings().size()));
    plan.meetings().forEach(meeting -> lines.add(meeting.heldOn() + " " + meeting.topic()));
    return String.join("; ", lines);
  }

  private static @Nullable String hash(@Nullable Document document) {
    return document == null ? null : document.sha256();
  }

  private static String joined(@Nullable String... parts) {
    return String.join("; ", Stream.of(parts).filter(Objects::nonNull).toList());
  }
}
