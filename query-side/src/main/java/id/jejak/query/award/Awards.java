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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    return seen(edition, category, moment).to(sight);
  }

  /** What someone may see of a category by the rights of now. */
  AwardSight sight(int edition, String category, Sight sight) {
    return new AwardSight(sight, board(edition, category, Moment.NOW));
  }

  /** Refused unless he may see every event of a category, with accounts and opened ballots. */
  public void requireHistory(int edition, String category, Sight sight) {
    Sight.require(sight(edition, category, sight).seesHistory());
  }

  /** Whether someone sits on a category's committee or reads all about it. */
  public boolean concern(int edition, String category, Sight sight) {
    return sight(edition, category, sight).concerned();
  }

  /** All categories of all editions, the latest edition first. */
  public List<AwardBoard> boards() {
    return seen(Moment.NOW, any -> true).map(Seen::now).toList();
  }

  /** The editions of which anything was known, also only from elsewhere, the latest first. */
  public List<Integer> editions(Moment moment) {
    return Stream.concat(
            seen(moment, any -> true).map(seen -> seen.then.edition().edition()),
            historic.editions(moment).stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** The same with their categories, each of which is looked at once. */
  public SortedMap<Integer, List<AwardAnswer>> editions(Moment moment, Sight sight) {
    var editions = new TreeMap<Integer, List<AwardAnswer>>(Comparator.reverseOrder());
    editions.putAll(
        seen(moment, any -> true)
            .collect(
                Collectors.groupingBy(
                    seen -> seen.then.edition().edition(),
                    Collectors.mapping(seen -> seen.to(sight), Collectors.toList()))));
    historic.editions(moment).forEach(edition -> editions.putIfAbsent(edition, List.of()));
    return editions;
  }

  /** An edition's categories; none where it is known only from elsewhere, or not at all. */
  public List<AwardAnswer> edition(int edition, Moment moment, Sight sight) {
    return seen(moment, board -> board.edition().edition() == edition)
        .map(seen -> seen.to(sight))
        .toList();
  }

  /** A category as it stood at a moment, and as it stands: rights are those of now. */
  record Seen(AwardBoard then, AwardBoard now) {
    AwardSight by(Sight sight) {
      return new AwardSight(sight, now);
    }

    AwardAnswer to(Sight sight) {
      return AwardAnswers.of(then, by(sight));
    }
  }

  Seen seen(int edition, String category, Moment moment) {
    AwardBoard now = board(edition, category, Moment.NOW);
    return new Seen(moment.isNow() ? now : board(edition, category, moment), now);
  }

  private Stream<Seen> seen(Moment moment, Predicate<AwardBoard> wanted) {
    return views.all(Projections.AWARDS).stream()
        .filter(wanted)
        .sorted(
            Comparator.comparing((AwardBoard board) -> -board.edition().edition())
                .thenComparing(board -> board.edition().category()))
        .flatMap(now -> then(now, moment).map(then -> new Seen(then, now)).stream());
  }

  private Optional<AwardBoard> then(AwardBoard now, Moment moment) {
    if (moment.isNow()) return Optional.of(now);
    String id = new AwardId(now.edition().edition(), now.edition().category()).toString();
    return moment.view(Projections.AWARDS, id, views, ledger);
  }
}
