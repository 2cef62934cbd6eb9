package id.jejak.kernel.report;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.report.ActionPlan.Meeting;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Report contents in words, for tests. */
public final class Contents {
  private static final Document A_DOCUMENT = new Document("ab".repeat(32), 1024, "application/pdf");

  private Contents() {}

  public static Document aDocument() {
    return A_DOCUMENT;
  }

  /** Everything filled in; every service and item reached by so many of a hundred. */
  public static ReportContent complete(Level level, int percent) {
    ReportContent content =
        ReportContent.EMPTY
            .on(
                new ReportEvent.AchievementsEntered(
                    Catalogue.current().services(level).stream()
                        .map(service -> figures(service, percent))
                        .toList(),
                    null))
            .on(budget(100, 80, 60))
            .on(
                new ReportEvent.ProblemsEntered(
                    fields().map(field -> new FieldProblem(field, "tidak ada")).toList(), null))
            .on(stages(4));
    return content.on(new ReportEvent.PlanEntered(aPlan(), null));
  }

  public static ServiceFigures figures(Service service, long percent) {
    return new ServiceFigures(
        service.code(),
        "100",
        "RPJMD",
        100L,
        percent,
        service.items().stream()
            .map(item -> new ItemFigures(item.code(), 100L, percent, null))
            .toList(),
        null,
        null);
  }

  public static ReportEvent.BudgetEntered budget(long need, long allocation, long realisation) {
    return new ReportEvent.BudgetEntered(
        fields().map(field -> new FieldBudget(field, need, allocation, realisation, null)).toList(),
        null);
  }

  /** So many stages done, the others not begun. */
  public static ReportEvent.StagesEntered stages(int done) {
    return new ReportEvent.StagesEntered(
        Arrays.stream(Stage.values())
            .map(
                stage ->
                    new StageProgress(
                        stage.name(),
                        stage.ordinal() < done ? "DONE" : "NOT_BEGUN",
                        "catatan",
                        null))
            .toList(),
        null);
  }

  /** A plan for all fields, in force through 2020 to 2030, with a decree and one meeting. */
  public static ActionPlan aPlan() {
    return new ActionPlan(
        A_DOCUMENT,
        fields().toList(),
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2030, 12, 31),
        "SK 1",
        A_DOCUMENT,
        List.of(new Meeting(LocalDate.of(2024, 3, 1), "Rapat triwulan")));
  }

  private static Stream<String> fields() {
    return Arrays.stream(Field.values()).map(Field::name);
  }
}
