package id.jejak.query.report;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Item;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import id.jejak.kernel.report.Stage;
import id.jejak.kernel.report.StageProgress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report's content in the order of the form, beside what was last approved of it. */
record Sheet(List<FieldRows> fields, List<StageRow> stages) {

  /** A field's services, rupiah and problems. */
  record FieldRows(
      Field field,
      List<ServiceRow> services,
      @Nullable FieldBudget budget,
      @Nullable FieldBudget approvedBudget,
      @Nullable FieldProblem problem) {}

  /** A service's figures. */
  record ServiceRow(
      String code,
      @Nullable ServiceFigures now,
      @Nullable ServiceFigures approved,
      List<ItemRow> items) {
    public boolean overServed() {
      return now != null && Oddity.isOver(now.served(), now.required());
    }
  }

  /** A quality item's figures. */
  record ItemRow(Item item, @Nullable ItemFigures now, @Nullable ItemFigures approved) {
    public boolean overServed() {
      return now != null && Oddity.isOver(now.fulfilled(), now.required());
    }
  }

  /** How far a stage is. */
  record StageRow(Stage stage, @Nullable StageProgress now) {}

  static Sheet of(Level level, ReportContent now, @Nullable ReportContent approved) {
    ReportContent before = approved == null ? ReportContent.EMPTY : approved;
    return new Sheet(
        Arrays.stream(Field.values()).map(field -> rows(level, field, now, before)).toList(),
        Arrays.stream(Stage.values())
            .map(stage -> new StageRow(stage, now.stages().get(stage.name())))
            .toList());
  }

  private static FieldRows rows(Level level, Field field, ReportContent now, ReportContent before) {
    return new FieldRows(
        field,
        Catalogue.current().services(level).stream()
            .filter(service -> service.field() == field)
            .map(
                service ->
                    row(
                        service,
                        now.achievements().get(service.code()),
                        before.achievements().get(service.code())))
            .toList(),
        now.budget().get(field.name()),
        before.budget().get(field.name()),
        now.problems().get(field.name()));
  }

  private static ServiceRow row(
      Service service, @Nullable ServiceFigures now, @Nullable ServiceFigures before) {
    return new ServiceRow(
        service.code(),
        now,
        before,
        service.items().stream()
            .map(item -> new ItemRow(item, figures(item, now), figures(item, before)))
            .toList());
  }

  private static @Nullable ItemFigures figures(Item item, @Nullable ServiceFigures figures) {
    if (figures == null) return null;
    return figures.items().stream()
        .filter(each -> each.item().equals(item.code()))
        .findFirst()
        .orElse(null);
  }
}
