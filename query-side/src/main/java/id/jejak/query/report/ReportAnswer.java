package id.jejak.query.report;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Item;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.region.Region;
import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.Cell;
import id.jejak.kernel.report.CompletenessRule;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import id.jejak.kernel.report.StageProgress;
import id.jejak.query.Place;
import id.jejak.query.Versioned;
import id.jejak.query.report.Progress.State;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is answered and shown: all services of its level in the order of the form, codes
 * beside names.
 *
 * @param emptyCells required cells that count as empty
 */
public record ReportAnswer(
    String period,
    String region,
    String name,
    String kind,
    Long version,
    State state,
    Progress progress,
    List<ServiceLine> achievements,
    Collection<FieldBudget> budget,
    Collection<FieldProblem> problems,
    Collection<StageProgress> stages,
    @Nullable ActionPlan plan,
    List<Nihil.NihilClaim> nihil,
    List<Findings.FindingLine> findings,
    List<String> checked,
    List<String> emptyCells,
    ReportCard.@Nullable Approval approval,
    @Nullable ScoreSummary provisional,
    @Nullable ScoreSummary result,
    List<ReportCard.HistoryLine> history)
    implements Versioned {

  /** One service with what was entered for it, if anything was. */
  public record ServiceLine(
      String service,
      String name,
      String field,
      @Nullable ServiceFigures figures,
      List<ItemLine> items) {}

  /** One quality item with what was entered for it, if anything was. */
  public record ItemLine(
      String item, String name, String component, @Nullable ItemFigures figures) {}

  static ReportAnswer of(ReportCard card) {
    Region region = Place.region(card.region());
    Level level = Level.of(region.kind());
    var content = card.content();
    return new ReportAnswer(
        card.period(),
        card.region(),
        region.name(),
        region.kind().name(),
        card.version(),
        card.progress().state(),
        card.progress(),
        Catalogue.current().services(level).stream()
            .map(service -> line(service, content.achievements().get(service.code())))
            .toList(),
        content.budget().values(),
        content.problems().values(),
        content.stages().values(),
        content.plan(),
        card.nihil().claims(),
        card.findings(),
        card.checked(),
        CompletenessRule.empty(level, content, card.nihil().accepted()).stream()
            .map(Cell::address)
            .toList(),
        card.approval(),
        ScoreSummary.of(card.provisional()),
        ScoreSummary.of(card.result()),
        card.history());
  }

  private static ServiceLine line(Service service, @Nullable ServiceFigures figures) {
    return new ServiceLine(
        service.code(),
        service.nameId(),
        service.field().name(),
        figures,
        service.items().stream().map(item -> line(item, figures)).toList());
  }

  private static ItemLine line(Item item, @Nullable ServiceFigures figures) {
    ItemFigures entered =
        figures == null
            ? null
            : figures.items().stream()
                .filter(each -> each.item().equals(item.code()))
                .findFirst()
                .orElse(null);
    return new ItemLine(item.code(), item.name(), item.component().name(), entered);
  }
}
