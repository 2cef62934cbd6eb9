package id.jejak.query.award;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.TieKind;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.Criterion;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.query.Moment;
import id.jejak.query.Projections;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import id.jejak.query.Views;
import id.jejak.query.award.AwardBoard.Member;
import id.jejak.query.historic.Historic;
import id.jejak.query.historic.HistoricResult;
import id.jejak.query.open.PolicyView;
import id.jejak.query.page.Past;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The awards to look at, and the committee's forms. */
@Controller
@RequestMapping("/awards")
class AwardPages {
  private final Awards awards;
  private final Views views;
  private final Ledger ledger;
  private final Historic historic;
  private final Clock clock;

  AwardPages(Awards awards, Views views, Ledger ledger, Historic historic, Clock clock) {
    this.awards = awards;
    this.views = views;
    this.ledger = ledger;
    this.historic = historic;
    this.clock = clock;
  }

  /** An edition with its categories, beside what was published elsewhere of it. */
  record EditionRows(
      int key, int fiscalYear, List<AwardAnswer> categories, List<HistoricResult> historic) {}

  @GetMapping
  String list(
      @RequestParam @Nullable String asOf, Moment moment, @Nullable Actor reader, Model model) {
    model.addAttribute("asOf", Past.of(moment, asOf, ledger));
    model.addAttribute(
        "editions",
        awards.editions(moment, Sight.of(reader)).entrySet().stream()
            .map(
                edition ->
                    new EditionRows(
                        edition.getKey(),
                        // An edition judges the fiscal year before it.
                        edition.getKey() - 1,
                        edition.getValue(),
                        historic.edition(edition.getKey(), moment)))
            .toList());
    return "award/list";
  }

  @GetMapping("/{edition}/{category}")
  String category(
      @PathVariable int edition,
      @PathVariable String category,
      @RequestParam @Nullable String asOf,
      Moment moment,
      @Nullable Actor reader,
      Model model) {
    var sight = Sight.of(reader);
    var found = awards.seen(edition, category, moment);
    AwardBoard then = found.then();
    var seen = found.by(sight);
    model.addAttribute("award", found.to(sight));
    model.addAttribute(
        "historic",
        historic.edition(edition, moment).stream()
            .filter(result -> result.category().equals(category))
            .toList());
    model.addAttribute("criteria", Criterion.values());
    Tally tally =
        seen.seesResults() ? Tally.of(then, policy(then.edition().policy())).orElse(null) : null;
    model.addAttribute("tally", tally);
    model.addAttribute("lots", LotDraw.of(then, seen, tally));
    model.addAttribute("chairs", chairs(then, sight));
    model.addAttribute("records", records(seen));
    model.addAttribute("mayClose", AwardTasks.mayClose(then, clock.instant()));
    model.addAttribute("policy", policy(seen.board().edition().policy()));
    model.addAttribute("own", ownRegion(then, sight));
    model.addAttribute("ended", AwardTasks.ended(then));
    model.addAttribute("mayLookBack", seen.seesHistory());
    model.addAttribute("stages", Stage.of(then));
    model.addAttribute("receipt", seen.seat().flatMap(then::ballotOf).orElse(null));
    model.addAttribute("minutes", hasMinutes(seen));
    model.addAttribute("asOf", Past.of(moment, asOf, ledger));
    model.addAttribute("waits", moment.isNow() && seen.concerned());
    return "award/category";
  }

  /** Why a nominee is one, and what may be done: its team may withdraw, the chair may move. */
  @GetMapping("/{edition}/{category}/nominees/{region}")
  String nominee(
      @PathVariable int edition,
      @PathVariable String category,
      @PathVariable String region,
      @RequestParam @Nullable String asOf,
      Moment moment,
      @Nullable Actor reader,
      Model model) {
    var sight = Sight.of(reader);
    var found = awards.seen(edition, category, moment);
    AwardBoard board = found.then();
    AwardAnswer award = found.to(sight);
    model.addAttribute("asOf", Past.of(moment, asOf, ledger));
    model.addAttribute("award", award);
    model.addAttribute("nominee", nominee(award, region));
    model.addAttribute("dossier", Dossier.of(board, region).orElse(null));
    model.addAttribute("marks", JurorMarks.of(award, region));
    model.addAttribute("own", sight.ofRegion(region));
    model.addAttribute("chairs", chairs(board, sight));
    model.addAttribute("policy", policy(board.edition().policy()));
    return "award/nominee";
  }

  /** What was decided and how, to be printed and signed. */
  @GetMapping("/{edition}/{category}/minutes")
  String minutes(
      @PathVariable int edition, @PathVariable String category, Actor reader, Model model) {
    var seen = awards.sight(edition, category, Sight.of(reader));
    Sight.require(hasMinutes(seen));
    AwardBoard board = seen.board();
    model.addAttribute("award", AwardAnswers.of(board, seen));
    model.addAttribute("criteria", Criterion.values());
    model.addAttribute("tally", Tally.of(board, policy(board.edition().policy())).orElse(null));
    model.addAttribute("ended", AwardTasks.ended(board));
    return "award/minutes";
  }

  private static boolean hasMinutes(AwardSight sight) {
    return sight.board().closedAt() != null && sight.seesResults();
  }

  private static AwardAnswer.NomineeLine nominee(AwardAnswer award, String region) {
    return Optional.ofNullable(award.nominees()).stream()
        .flatMap(List::stream)
        .filter(nominee -> nominee.region().equals(region))
        .findFirst()
        .orElseThrow(() -> Rejected.because(QueryRefusal.NO_SUCH_AWARD, region));
  }

  @GetMapping("/{edition}/{category}/recusal")
  String recusal(
      @PathVariable int edition, @PathVariable String category, Actor reader, Model model) {
    model.addAttribute("award", own(edition, category, reader));
    return "award/recusal";
  }

  @GetMapping("/{edition}/{category}/nomination")
  String nomination(
      @PathVariable int edition, @PathVariable String category, Actor reader, Model model) {
    model.addAttribute("award", own(edition, category, reader));
    model.addAttribute("regions", RegionRegister.current().reporting());
    return "award/nomination";
  }

  @GetMapping("/{edition}/{category}/declaration")
  String declaration(
      @PathVariable int edition, @PathVariable String category, Actor reader, Model model) {
    model.addAttribute("award", own(edition, category, reader));
    model.addAttribute("regions", RegionRegister.current().all());
    model.addAttribute("tieKinds", TieKind.values());
    return "award/declaration";
  }

  @GetMapping("/{edition}/{category}/ballot")
  String ballot(
      @PathVariable int edition, @PathVariable String category, Actor reader, Model model) {
    AwardAnswer award = own(edition, category, reader);
    // Nothing of a category is shown to a member who has not declared his ties.
    if (award.nominees() == null) return "redirect:/awards/{edition}/{category}/declaration";
    model.addAttribute("award", award);
    model.addAttribute(
        "standing", award.nominees().stream().filter(nominee -> nominee.left() == null).toList());
    model.addAttribute("policy", policy(award.policy()));
    model.addAttribute("criteria", Criterion.values());
    return "award/ballot";
  }

  /** A category for a member of its committee. */
  private AwardAnswer own(int edition, String category, Actor reader) {
    AwardAnswer award = awards.award(edition, category, Moment.NOW, Sight.of(reader));
    Sight.require(award.yours() != null);
    return award;
  }

  /** The nominee whose team looks, if one does. */
  private static @Nullable String ownRegion(AwardBoard board, Sight sight) {
    return board.nominees().stream()
        .map(AwardBoard.Nominee::region)
        .filter(sight::ofRegion)
        .findFirst()
        .orElse(null);
  }

  private static boolean chairs(AwardBoard board, Sight sight) {
    return board.committee().chairing().map(Member::account).filter(sight::is).isPresent();
  }

  /** Whether he makes the outcome known: the chair, or anybody who may act where there is none. */
  private static boolean records(AwardSight sight) {
    return sight
        .seat()
        .filter(member -> sight.insider() && AwardTasks.acts(sight.board(), member))
        .isPresent();
  }

  private AwardPolicy policy(String name) {
    return views
        .get(Projections.POLICIES, name)
        .map(PolicyView::award)
        .orElseThrow(() -> Rejected.because(QueryRefusal.NO_SUCH_AWARD, name));
  }
}
