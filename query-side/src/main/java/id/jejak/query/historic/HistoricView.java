package id.jejak.query.historic;

import id.jejak.kernel.historic.HistoricEvent;
import id.jejak.kernel.historic.HistoricEvent.HistoricResultRecorded;
import java.util.ArrayList;
import java.util.List;

/**
 * What was published elsewhere of one period; each source's last word.
 *
 * @param id {@code standings/2023-Q3} or {@code award/2024}
 */
public record HistoricView(String id, List<Kept> results) {
  public HistoricView {
    results = List.copyOf(results);
  }

  /** A published result and where it is recorded. */
  public record Kept(long position, HistoricResultRecorded result) {
    private boolean isCorrectedBy(HistoricResultRecorded later) {
      return result.matter().equals(later.matter())
          && result.category().equals(later.category())
          && result.region().equals(later.region())
          && result.source().equals(later.source());
    }
  }

  HistoricView on(long position, HistoricEvent event) {
    return switch (event) {
      case HistoricResultRecorded e -> {
        var kept = new ArrayList<>(results);
        kept.removeIf(each -> each.isCorrectedBy(e));
        kept.add(new Kept(position, e));
        yield new HistoricView(id, kept);
      }
    };
  }
}
