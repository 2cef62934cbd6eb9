package id.jejak.kernel.scoring;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Item;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import id.jejak.kernel.scoring.ReportScore.FieldScore;
import id.jejak.kernel.scoring.ReportScore.ItemScore;
import id.jejak.kernel.scoring.ReportScore.ServiceScore;
import id.jejak.kernel.scoring.ScoringPolicy.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Computes a report's score (DOMAIN 4) on exact rationals.
 *
 * <ul>
 *   <li>A missing figure counts as 0, and so does one over a required of 0: that nobody is owed the
 *       service is said by a nihil that a verifier accepts, never by a figure.
 *   <li>An accepted nihil leaves its service or item out of the mean above it. Where every item of
 *       a service is left out, its recipients alone make its index.
 * </ul>
 */
public final class Scoring {
  private final ScoringPolicy policy;
  private final ReportContent content;
  private final Set<String> acceptedNihil;

  private Scoring(ScoringPolicy policy, ReportContent content, Set<String> acceptedNihil) {
    this.policy = policy;
    this.content = content;
    this.acceptedNihil = acceptedNihil;
  }

  /**
   * Scores a report's content.
   *
   * @param acceptedNihil codes of the services and items whose nihil was accepted
   */
  public static ReportScore score(
      ScoringPolicy policy, Level level, ReportContent content, Set<String> acceptedNihil) {
    return new Scoring(policy, content, acceptedNihil).score(level);
  }

  private ReportScore score(Level level) {
    List<Scored> services =
        Catalogue.current().services(level).stream().map(this::service).toList();
    var fields = new ArrayList<FieldScore>();
    var indices = new ArrayList<Rational>();
    int applicable = 0;
    for (Field field : Field.values()) {
      List<Rational> applying =
          services.stream()
              .filter(scored -> scored.service.field() == field)
              .map(Scored::index)
              .filter(Objects::nonNull)
              .toList();
      applicable += applying.size();
      if (applying.isEmpty()) {
        fields.add(new FieldScore(field.name(), 0, null));
      } else {
        Rational index = Rational.mean(applying);
        indices.add(index);
        fields.add(new FieldScore(field.name(), applying.size(), ExactFigure.of(index)));
      }
    }
    List<ServiceScore> scores = services.stream().map(Scored::score).toList();
    if (indices.isEmpty()) return new ReportScore(scores, fields, null, null, false);
    Rational index = Rational.mean(indices);
    boolean ranked =
        indices.size() >= policy.minimumFields()
            && Rational.of(applicable, services.size())
                .atLeast(Rational.parse(policy.minimumServiceShare()));
    return new ReportScore(scores, fields, ExactFigure.of(index), band(policy, index), ranked);
  }

  /** The label of the band an exact index falls into. */
  public static String band(ScoringPolicy policy, Rational index) {
    return policy.bands().stream()
        .filter(band -> index.atLeast(Rational.parse(band.from())))
        .map(Band::label)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no band of " + policy.name() + " is open"));
  }

  /** A service with its exact index, null where it does not apply. */
  private record Scored(Service service, ServiceScore score, @Nullable Rational index) {}

  private Scored service(Service service) {
    String code = service.code();
    if (acceptedNihil.contains(code))
      return new Scored(
          service, new ServiceScore(code, false, null, null, null, false, List.of()), null);
    ServiceFigures figures = content.achievements().get(code);
    Long required = figures == null ? null : figures.required();
    Long served = figures == null ? null : figures.served();
    Rational recipients = percentage(served, required);
    var percentages = new ArrayList<Rational>();
    var items = new ArrayList<ItemScore>();
    for (Item item : service.items()) {
      if (acceptedNihil.contains(item.code())) {
        items.add(new ItemScore(item.code(), null));
      } else {
        Rational percentage = percentage(figures, item);
        percentages.add(percentage);
        items.add(new ItemScore(item.code(), percentage.toDecimal20()));
      }
    }
    Rational quality = percentages.isEmpty() ? null : Rational.mean(percentages);
    Rational index =
        quality == null
            ? recipients
            : recipients
                .times(Rational.parse(policy.recipientsWeight()))
                .plus(quality.times(Rational.parse(policy.qualityWeight())));
    boolean overServed = served != null && required != null && served > required;
    return new Scored(
        service,
        new ServiceScore(
            code,
            true,
            recipients.toDecimal20(),
            quality == null ? null : quality.toDecimal20(),
            index.toDecimal20(),
            overServed,
            items),
        index);
  }

  private static Rational percentage(@Nullable ServiceFigures figures, Item item) {
    if (figures == null) return Rational.ZERO;
    for (ItemFigures entered : figures.items())
      if (entered.item().equals(item.code()))
        return percentage(entered.fulfilled(), entered.required());
    return Rational.ZERO;
  }

  private static Rational percentage(@Nullable Long part, @Nullable Long whole) {
    if (part == null || whole == null || whole == 0) return Rational.ZERO;
    return Rational.of(part, whole).times(Rational.HUNDRED).min(Rational.HUNDRED);
  }
}
