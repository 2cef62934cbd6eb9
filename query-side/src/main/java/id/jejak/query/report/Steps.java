package id.jejak.query.report;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Item;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import id.jejak.kernel.scoring.ReportScore;
import id.jejak.kernel.scoring.ReportScore.FieldScore;
import id.jejak.kernel.scoring.ReportScore.ItemScore;
import id.jejak.kernel.scoring.ReportScore.ServiceScore;
import id.jejak.kernel.scoring.ScoringPolicy;
import id.jejak.query.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Explains a score step by step, from single figures up to the region's index. */
public final class Steps {
  private static final String LEFT_OUT = "—";
  private final ScoringPolicy policy;
  private final ReportContent content;
  private final List<Step> steps = new ArrayList<>();

  private Steps(ScoringPolicy policy, ReportContent content) {
    this.policy = policy;
    this.content = content;
  }

  /**
   * One step.
   *
   * @param of {@code ITEM}, {@code QUALITY}, {@code RECIPIENTS}, {@code SERVICE}, {@code FIELD} or
   *     {@code REGION}
   * @param arithmetic how it was computed, figures put in; "—" where it was left out
   * @param figure what came out, as people see it
   * @param exact what came out to 20 places
   */
  public record Step(
      String of,
      String code,
      String name,
      String arithmetic,
      @Nullable String figure,
      @Nullable String exact) {}

  /** The steps of a score over the content it was computed from. */
  public static List<Step> of(ScoringPolicy policy, ReportContent content, ReportScore score) {
    var steps = new Steps(policy, content);
    for (FieldScore field : score.fields()) {
      var indices = new ArrayList<@Nullable String>();
      for (ServiceScore service : score.services()) {
        if (!Catalogue.current().service(service.service()).field().name().equals(field.field()))
          continue;
        steps.service(service);
        indices.add(service.index());
      }
      String decimal = field.index() == null ? null : field.index().decimal();
      steps.add("FIELD", field.field(), "", mean(indices), decimal);
    }
    steps.add(
        "REGION",
        "IP-SPM",
        score.band() == null ? "" : score.band(),
        mean(
            score.fields().stream()
                .map(FieldScore::index)
                .map(index -> index == null ? null : index.decimal())
                .toList()),
        score.index() == null ? null : score.index().decimal());
    return List.copyOf(steps.steps);
  }

  private void service(ServiceScore score) {
    Service service = Catalogue.current().service(score.service());
    ServiceFigures figures = content.achievements().get(service.code());
    if (score.applicable()) {
      for (ItemScore item : score.items()) item(service, figures, item);
      add(
          "QUALITY",
          service.code(),
          "",
          mean(score.items().stream().map(ItemScore::percentage).toList()),
          score.quality());
      add(
          "RECIPIENTS",
          service.code(),
          service.recipientsId(),
          capped(
              figures == null ? null : figures.served(),
              figures == null ? null : figures.required()),
          score.recipients());
    }
    add("SERVICE", service.code(), service.nameId(), weighted(score), score.index());
  }

  private void item(Service service, @Nullable ServiceFigures figures, ItemScore score) {
    String name =
        service.items().stream()
            .filter(item -> item.code().equals(score.item()))
            .map(Item::name)
            .findFirst()
            .orElse("");
    ItemFigures entered =
        figures == null
            ? null
            : figures.items().stream()
                .filter(each -> each.item().equals(score.item()))
                .findFirst()
                .orElse(null);
    String arithmetic =
        score.percentage() == null
            ? LEFT_OUT
            : capped(
                entered == null ? null : entered.fulfilled(),
                entered == null ? null : entered.required());
    add("ITEM", score.item(), name, arithmetic, score.percentage());
  }

  private void add(String of, String code, String name, String arithmetic, @Nullable String exact) {
    steps.add(new Step(of, code, name, arithmetic, Shown.figure(exact), exact));
  }

  private String weighted(ServiceScore score) {
    if (!score.applicable()) return LEFT_OUT;
    if (score.quality() == null) return "R = " + Shown.figure(score.recipients());
    return policy.recipientsWeight()
        + " × "
        + Shown.figure(score.recipients())
        + " + "
        + policy.qualityWeight()
        + " × "
        + Shown.figure(score.quality());
  }

  private static String capped(@Nullable Long part, @Nullable Long whole) {
    if (part == null || whole == null || whole == 0) return "0";
    return "min(100; " + part + " / " + whole + " × 100)";
  }

  private static String mean(List<@Nullable String> decimals) {
    List<String> shown =
        decimals.stream().filter(Objects::nonNull).map(Shown::figure).map(String::valueOf).toList();
    if (shown.isEmpty()) return LEFT_OUT;
    return "(" + String.join(" + ", shown) + ") / " + shown.size();
  }
}
