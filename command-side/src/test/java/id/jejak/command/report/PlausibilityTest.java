package id.jejak.command.report;

import static id.jejak.command.report.Given.ARRIVED;
import static id.jejak.command.report.Given.Q3;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.TEAM;
import static id.jejak.command.report.Given.anOpenWindow;
import static id.jejak.command.report.Given.approval;
import static id.jejak.command.report.Given.claim;
import static id.jejak.command.report.Given.entering;
import static id.jejak.command.report.Given.figures;
import static id.jejak.command.report.Given.nihil;
import static id.jejak.command.report.Given.submission;

import id.jejak.command.report.ReportCommand.EnterAchievements;
import id.jejak.command.report.ReportCommand.EnterBudget;
import id.jejak.command.report.ReportCommand.SubmitReport;
import id.jejak.command.report.ReportCommand.WithdrawSubmission;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.NihilDecision;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlausibilityTest {
  private static final Instant IN_OCTOBER = Instant.parse("2024-10-07T03:00:00Z");
  private static final String ITEM = "K-EDU-1.KID21";

  @Test
  void a_figure_lower_than_last_quarters_needs_a_reason() {
    afterThirdQuarter(figures("K-EDU-1", 200L, 150L))
        .after(entering(Q4, figures("K-EDU-1", 200L, 149L)))
        .refuses(ReportRefusal.LOWER_WITHOUT_REASON, submission());
    var explained =
        new ServiceFigures(
            "K-EDU-1", null, null, 200L, 149L, List.of(), null, "data ganda dihapus");
    afterThirdQuarter(figures("K-EDU-1", 200L, 150L))
        .after(entering(Q4, explained))
        .when(submission())
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void so_does_an_items_figure() {
    afterThirdQuarter(item(new ItemFigures(ITEM, 10L, 8L, null)))
        .after(entering(Q4, item(new ItemFigures(ITEM, 10L, 7L, null))))
        .refuses(ReportRefusal.LOWER_WITHOUT_REASON, submission());
  }

  @Test
  void so_does_a_fields_rupiah() {
    afterThirdQuarter(new FieldBudget("SOCIAL", 9L, 8L, 7L, null))
        .after(budgeting(Q4, new FieldBudget("SOCIAL", 9L, 7L, 7L, null)))
        .refuses(ReportRefusal.LOWER_WITHOUT_REASON, submission());
    afterThirdQuarter(new FieldBudget("SOCIAL", 9L, 8L, 7L, null))
        .after(budgeting(Q4, new FieldBudget("SOCIAL", 9L, 7L, 7L, "pagu dipotong")))
        .when(submission())
        .expectSuccessfulHandlerExecution();
    afterThirdQuarter(new FieldBudget("SOCIAL", 9L, 8L, null, null))
        .after(budgeting(Q4, new FieldBudget("SOCIAL", 9L, 8L, 7L, null)))
        .when(submission())
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void equal_higher_and_empty_figures_need_none() {
    afterThirdQuarter(figures("K-EDU-1", 200L, 150L), figures("K-EDU-2", 50L, 40L))
        .after(entering(Q4, figures("K-EDU-1", 201L, 150L), figures("K-EDU-2", null, null)))
        .when(submission())
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void what_was_owed_earlier_in_the_year_does_apply() {
    afterThirdQuarter(figures("K-EDU-1", 200L, 150L))
        .after(entering(Q4, nihil("K-EDU-1")))
        .refuses(ReportRefusal.NIHIL_NOT_POSSIBLE, submission());
    afterThirdQuarter(item(new ItemFigures(ITEM, 10L, 8L, null)))
        .after(entering(Q4, item(new ItemFigures(ITEM, null, null, "tidak ada"))))
        .refuses(ReportRefusal.NIHIL_NOT_POSSIBLE, submission());
  }

  @Test
  void a_service_applies_where_one_of_its_items_was_owed() {
    var items = List.of(new ItemFigures(ITEM, 10L, 8L, null));
    afterThirdQuarter(new ServiceFigures("K-EDU-1", null, null, null, null, items, null, null))
        .after(entering(Q4, nihil("K-EDU-1")))
        .refuses(ReportRefusal.NIHIL_NOT_POSSIBLE, submission());
  }

  @Test
  void a_nihil_is_not_accepted_once_an_earlier_quarter_filed_later_owed_it() {
    var accepted = new NihilDecision("K-EDU-1", true, null);
    var refused = new NihilDecision("K-EDU-1", false, "Ada sasaran pada triwulan III");
    var scene = filedAfterwards(nihil("K-EDU-1"));
    scene.refuses(ReportRefusal.NIHIL_NOT_POSSIBLE, approval(1, accepted));
    scene.when(approval(1, refused)).expectSuccessfulHandlerExecution();
  }

  @Test
  void a_figure_below_an_earlier_quarter_filed_later_is_not_approved_without_a_reason() {
    filedAfterwards(figures("K-EDU-1", 200L, 149L))
        .refuses(ReportRefusal.LOWER_WITHOUT_REASON, approval(1));
    filedAfterwards(figures("K-EDU-1", 200L, 150L))
        .when(approval(1))
        .expectSuccessfulHandlerExecution();
  }

  /** The fourth quarter is in verification when the third is filed. */
  private static Scene filedAfterwards(ServiceFigures fourth) {
    return anOpenWindow()
        .after(entering(Q4, fourth), submission(), claim())
        .after(
            new EnterAchievements(Q3, List.of(figures("K-EDU-1", 200L, 150L)), IN_OCTOBER, TEAM),
            new SubmitReport(Q3, IN_OCTOBER, TEAM));
  }

  @Test
  void a_quarter_that_was_withdrawn_says_nothing() {
    afterThirdQuarter(figures("K-EDU-1", 200L, 150L))
        .after(new WithdrawSubmission(Q3, IN_OCTOBER, TEAM))
        .after(entering(Q4, nihil("K-EDU-1")))
        .when(submission())
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void what_was_only_drafted_earlier_says_nothing() {
    var draft = new EnterAchievements(Q3, List.of(figures("K-EDU-1", 9L, 9L)), IN_OCTOBER, TEAM);
    anOpenWindow()
        .after(draft, entering(Q4, nihil("K-EDU-1")))
        .when(submission())
        .expectSuccessfulHandlerExecution();
  }

  private static Scene afterThirdQuarter(ServiceFigures... services) {
    return anOpenWindow()
        .after(
            new EnterAchievements(Q3, List.of(services), IN_OCTOBER, TEAM),
            new SubmitReport(Q3, IN_OCTOBER, TEAM));
  }

  private static Scene afterThirdQuarter(FieldBudget budget) {
    return anOpenWindow()
        .after(
            new EnterBudget(Q3, List.of(budget), IN_OCTOBER, TEAM),
            new SubmitReport(Q3, IN_OCTOBER, TEAM));
  }

  private static EnterBudget budgeting(ReportId report, FieldBudget budget) {
    return new EnterBudget(report, List.of(budget), ARRIVED, TEAM);
  }

  private static ServiceFigures item(ItemFigures item) {
    return new ServiceFigures("K-EDU-1", null, null, 200L, 150L, List.of(item), null, null);
  }
}
