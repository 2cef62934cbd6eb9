package id.jejak.query.historic;

import id.jejak.kernel.historic.HistoricMatter;
import id.jejak.query.Moment;
import id.jejak.query.Projections;
import id.jejak.query.Views;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what was published elsewhere. */
@Component
public class Historic {
  private final Views views;

  public Historic(Views views) {
    this.views = views;
  }

  /** What had been recorded by a moment. */
  public List<HistoricResult> all(Moment moment) {
    return listed(views.all(Projections.HISTORIC).stream(), moment);
  }

  /** Of the standings of a period and a kind of region, as far as recorded by a moment. */
  public List<HistoricResult> standings(String period, String kind, Moment moment) {
    return of("standings/" + period, moment).stream()
        .filter(result -> result.category().equals(kind))
        .toList();
  }

  /** Of an edition's awards, as far as recorded by a moment. */
  public List<HistoricResult> edition(int edition, Moment moment) {
    return of("award/" + edition, moment);
  }

  /** The editions of which anything was published elsewhere. */
  public List<Integer> editions(Moment moment) {
    return all(moment).stream()
        .filter(result -> !result.matter().equals(HistoricMatter.STANDINGS.name()))
        .map(result -> Integer.valueOf(result.period()))
        .distinct()
        .toList();
  }

  private List<HistoricResult> of(String id, Moment moment) {
    return listed(views.get(Projections.HISTORIC, id).stream(), moment);
  }

  private static List<HistoricResult> listed(Stream<HistoricView> views, Moment moment) {
    return views
        .flatMap(view -> view.results().stream())
        .map(HistoricResult::of)
        .filter(result -> moment.knows(result.position()))
        .sorted(HistoricResult.ORDER)
        .toList();
  }
}
