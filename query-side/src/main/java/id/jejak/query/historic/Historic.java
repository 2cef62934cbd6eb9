package id.jejak.query.historic;

import id.jejak.kernel.historic.HistoricMatter;
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

  public List<HistoricResult> all() {
    return listed(views.all(Projections.HISTORIC).stream());
  }

  /** Of the standings of a period and a kind of region. */
  public List<HistoricResult> standings(String period, String kind) {
    return of("standings/" + period).stream()
        .filter(result -> result.category().equals(kind))
        .toList();
  }

  /** Of an edition's awards. */
  public List<HistoricResult> edition(int edition) {
    return of("award/" + edition);
  }

  /** The editions of which anything was published elsewhere. */
  public List<Integer> editions() {
    return all().stream()
        .filter(result -> !result.matter().equals(HistoricMatter.STANDINGS.name()))
        .map(result -> Integer.valueOf(result.period()))
        .distinct()
        .toList();
  }

  private List<HistoricResult> of(String id) {
    return listed(views.get(Projections.HISTORIC, id).stream());
  }

  private static List<HistoricResult> listed(Stream<HistoricView> views) {
    return views
        .flatMap(view -> view.results().stream())
        .map(HistoricResult::of)
        .sorted(HistoricResult.ORDER)
        .toList();
  }
}
