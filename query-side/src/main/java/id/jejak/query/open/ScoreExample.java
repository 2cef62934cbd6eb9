package id.jejak.query.open;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Item;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import id.jejak.kernel.scoring.Rational;
import id.jejak.kernel.scoring.ReportScore.ServiceScore;
import id.jejak.kernel.scoring.Scoring;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service's score by a policy, of figures that are easy to follow; in percent.
 *
 * @param recipients of whom so many are served
 * @param quality the mean of what is fulfilled
 */
record ScoreExample(
    String recipientsWeight,
    String qualityWeight,
    String recipients,
    String quality,
    String index) {
  private static final long SERVED = 90;
  private static final long FULFILLED = 70;

  /** What the policy makes of 90 of 100 recipients, and of 70 of 100 of each quality item. */
  static ScoreExample of(ScoringPolicy policy) {
    Service service = Catalogue.current().services(Level.PROVINCE).getFirst();
    List<ItemFigures> items =
        service.items().stream().map(Item::code).map(ScoreExample::fulfilled).toList();
    var figures = new ServiceFigures(service.code(), null, null, 100L, SERVED, items, null, null);
    var content =
        new ReportContent(Map.of(service.code(), figures), Map.of(), Map.of(), Map.of(), null);
    ServiceScore score =
        Scoring.score(policy, Level.PROVINCE, content, Set.of()).services().getFirst();
    return new ScoreExample(
        policy.recipientsWeight(),
        policy.qualityWeight(),
        shown(score.recipients(), 0),
        shown(score.quality(), 0),
        shown(score.index(), 2));
  }

  private static ItemFigures fulfilled(String item) {
    return new ItemFigures(item, 100L, FULFILLED, null);
  }

  private static String shown(@Nullable String figure, int decimals) {
    return Rational.parse(Objects.requireNonNull(figure)).shown(decimals);
  }
}
