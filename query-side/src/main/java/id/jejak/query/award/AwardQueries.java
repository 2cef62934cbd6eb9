package id.jejak.query.award;

import id.jejak.kernel.account.Actor;
import id.jejak.query.Moment;
import id.jejak.query.Page;
import id.jejak.query.Sight;
import id.jejak.query.Slice;
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

  AwardQueries(Awards awards) {
    this.awards = awards;
  }

  /** An edition with its categories. */
  record EditionAnswer(int edition, List<AwardAnswer> categories) {}

  @GetMapping
  Page<Integer> editions(Slice slice) {
    return slice.of(
        awards.boards().stream().map(board -> board.edition().edition()).distinct().toList());
  }

  @GetMapping("/{edition}")
  EditionAnswer edition(@PathVariable int edition, @Nullable Actor actor) {
    return new EditionAnswer(edition, awards.edition(edition, Sight.of(actor)));
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
