package id.jejak.query.award;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.query.Moment;
import id.jejak.query.Page;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import id.jejak.query.Slice;
import id.jejak.query.historic.Historic;
import id.jejak.query.historic.HistoricResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Awards over HTTP. */
@RestController
@RequestMapping("/api/awards")
class AwardQueries {
  private final Awards awards;
  private final Historic historic;

  AwardQueries(Awards awards, Historic historic) {
    this.awards = awards;
    this.historic = historic;
  }

  /**
   * An edition with its categories.
   *
   * @param historic what was published elsewhere of it: beside, never among the categories
   */
  record EditionAnswer(int edition, List<AwardAnswer> categories, List<HistoricResult> historic) {}

  @GetMapping
  Page<Integer> editions(Slice slice, Moment moment) {
    return slice.of(awards.editions(moment));
  }

  @GetMapping("/{edition}")
  EditionAnswer edition(@PathVariable int edition, Moment moment, @Nullable Actor actor) {
    var published = historic.edition(edition, moment);
    var categories = awards.edition(edition, moment, Sight.of(actor));
    if (categories.isEmpty() && published.isEmpty())
      throw Rejected.because(QueryRefusal.NO_SUCH_AWARD, edition);
    return new EditionAnswer(edition, categories, published);
  }

  @GetMapping("/{edition}/{category}")
  AwardAnswer award(
      @PathVariable int edition,
      @PathVariable String category,
      Moment moment,
      @Nullable Actor actor) {
    return awards.award(edition, category, moment, Sight.of(actor));
  }
}
