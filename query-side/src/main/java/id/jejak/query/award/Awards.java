package id.jejak.query.award;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Moment;
import id.jejak.query.Projections;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import id.jejak.query.Views;
import id.jejak.query.historic.Historic;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds awards, as far as the one who asks may see them. */
@Component
public class Awards {
  private final Views views;
  private final Ledger ledger;
  private final Historic historic;

  public Awards(Views views, Ledger ledger, Historic historic) {
    this.views = views;
    this.ledger = ledger;
    this.historic = historic;
  }

  /** Everything that is recorded of a category. */
  public AwardBoard board(int edition, String category, Moment moment) {
    String id = new AwardId(edition, category).toString();
    return moment
        .view(Projections.AWARDS, id, views, ledger)
        .orElseThrow(() -> Rejected.because(QueryRefusal.NO_SUCH_AWARD, id));
  }

  /**
   * A category for someone: rights are those of now, so what was announced since is seen, and who
   * has declared since sees what was there before.
   */
  public AwardAnswer award(int edition, String category, Moment moment, Sight sight) {
    return award(edition, category, board(edition, category, moment), sight);
  }

  /** Refused unless he may see every event of a category, with accounts and opened ballots. */
  public void requireHistory(int edition, String category, Sight sight) {
    var seen = new AwardSight(sight, board(edition, category, Moment.NOW));
    Sight.require(seen.seesHistory());
  }

  /** Whether someone sits on a category's committee or reads all about it. */
  public boolean concern(int edition, String category, Sight sight) {
    var seen = new AwardSight(sight, board(edition, category, Moment.NOW));
    return sight.inspector() || seen.seat().isPresent();
  }

  /** All categories of all editions, the latest edition first. */
  public List<AwardBoard> boards() {
    return boards(Moment.NOW);
  }

  private List<AwardBoard> boards(Moment moment) {
    return views.all(Projections.AWARDS).stream()
        .flatMap(board -> moment.isNow() ? Stream.of(board) : then(board, moment).stream())
        .sorted(
            Comparator.comparing((AwardBoard board) -> -board.edition().edition())
                .thenComparing(board -> board.edition().category()))
        .toList();
  }

  private Optional<AwardBoard> then(AwardBoard board, Moment moment) {
    String id = new AwardId(board.edition().edition(), board.edition().category()).toString();
    return moment.view(Projections.AWARDS, id, views, ledger);
  }

  /** The editions of which anything was known, also only from elsewhere, the latest first. */
  public List<Integer> editions(Moment moment) {
    return Stream.concat(
            boards(moment).stream().map(board -> board.edition().edition()),
            historic.editions(moment).stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** An edition's categories; none where it is known only from elsewhere, or not at all. */
  public List<AwardAnswer> edition(int edition, Moment moment, Sight sight) {
    return boards(moment).stream()
        .filter(board -> board.edition().edition() == edition)
        .map(board -> award(edition, board.edition().category(), board, sight))
        .toList();
  }

  private AwardAnswer award(int edition, String category, AwardBoard then, Sight sight) {
    return AwardAnswers.of(then, new AwardSight(sight, board(edition, category, Moment.NOW)));
  }
}
