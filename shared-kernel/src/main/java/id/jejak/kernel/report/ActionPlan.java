package id.jejak.kernel.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fifth part: the action plan (rencana aksi), the team's decree and its meetings.
 *
 * @param fields the fields the plan covers
 * @param validFrom first day the plan is in force
 * @param validTo last day the plan is in force
 * @param decree number of the team's decree (SK Tim)
 * @param meetings the team's meetings of the quarter; an empty list says that there was none
 */
public record ActionPlan(
    @Nullable Document document,
    List<String> fields,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String decree,
    @Nullable Document decreeDocument,
    List<Meeting> meetings) {
  public ActionPlan {
    fields = List.copyOf(fields);
    meetings = List.copyOf(meetings);
  }

  /** A meeting of the team. */
  public record Meeting(LocalDate heldOn, String topic) {}
}
