package id.jejak.command.report;

import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.Period;
import java.time.LocalDate;

/** What an action plan, a decree and a quarter's meetings may say. */
final class PlanRules {
  private static final int MOST_MEETINGS = 40;

  private PlanRules() {}

  static void check(ActionPlan plan, Period period) {
    var rules = new PartRules();
    rules.document("/document", plan.document());
    rules.document("/decreeDocument", plan.decreeDocument());
    rules.text("/decree", plan.decree(), PartRules.SHORT);
    for (int i = 0; i < plan.fields().size(); i++)
      rules.field("/fields/" + i, plan.fields().get(i));
    LocalDate from = plan.validFrom();
    LocalDate to = plan.validTo();
    if (from != null && to != null && to.isBefore(from))
      rules.violate("/validTo", ReportRefusal.VALIDITY_REVERSED);
    if (plan.meetings().size() > MOST_MEETINGS)
      rules.violate("/meetings", ReportRefusal.TOO_MUCH_AT_ONCE);
    for (int i = 0; i < plan.meetings().size(); i++) {
      var meeting = plan.meetings().get(i);
      rules.text("/meetings/" + i + "/topic", meeting.topic(), PartRules.SHORT);
      if (!isWithin(meeting.heldOn(), period))
        rules.violate("/meetings/" + i + "/heldOn", ReportRefusal.MEETING_OUTSIDE_QUARTER, period);
    }
    rules.check();
  }

  private static boolean isWithin(LocalDate day, Period period) {
    return day.getYear() == period.year() && (day.getMonthValue() + 2) / 3 == period.quarter();
  }
}
