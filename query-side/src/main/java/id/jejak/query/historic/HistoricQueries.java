package id.jejak.query.historic;

import id.jejak.kernel.historic.HistoricMatter;
import id.jejak.query.Moment;
import id.jejak.query.Page;
import id.jejak.query.Place;
import id.jejak.query.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was published elsewhere, for everybody. */
@RestController
class HistoricQueries {
  private final Historic historic;

  HistoricQueries(Historic historic) {
    this.historic = historic;
  }

  @GetMapping("/api/historic-results")
  Page<HistoricResult> results(
      @RequestParam @Nullable HistoricMatter matter,
      @RequestParam @Nullable String period,
      @RequestParam @Nullable String region,
      Slice slice,
      Moment moment) {
    if (region != null) Place.region(region);
    return slice.of(
        historic.all(moment).stream()
            .filter(result -> matter == null || result.matter().equals(matter.name()))
            .filter(result -> period == null || result.period().equals(period))
            .filter(result -> region == null || result.region().equals(region))
            .toList());
  }
}
