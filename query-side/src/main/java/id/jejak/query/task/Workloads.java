package id.jejak.query.task;

import id.jejak.query.Sight;
import id.jejak.query.report.Progress.State;
import id.jejak.query.report.ReportLine;
import id.jejak.query.report.WindowLines;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How verification is shared: to a verifier his own part, to those who oversee it each one's. */
@Component
class Workloads {
  private final Clock clock;

  Workloads(Clock clock) {
    this.clock = clock;
  }

  /**
   * What someone sees of it.
   *
   * @param period the one whose decisions count: the latest of which anything was submitted
   * @param own his own part; absent if he is no verifier
   * @param each everybody's; none where it is not his to see
   */
  record Shares(@Nullable String period, @Nullable Workload own, List<Workload> each) {
    static final Shares NONE = new Shares(null, null, List.of());
  }

  Shares of(Sight sight, List<WindowLines> windows) {
    boolean oversees = sight.inspector() || sight.administrator();
    var actor = sight.actor();
    if (actor == null || !(oversees || sight.verifier())) return Shares.NONE;
    var held = new ArrayList<ReportLine>();
    List<ReportLine> current = List.of();
    for (WindowLines window : windows) {
      List<ReportLine> lines = window.lines();
      lines.stream()
          .filter(line -> line.progress().state() == State.IN_VERIFICATION)
          .forEach(held::add);
      if (lines.stream().anyMatch(line -> line.progress().revision() > 0)) current = lines;
    }
    var each = Workload.each(held, current, clock.instant());
    String account = actor.account();
    return new Shares(
        current.isEmpty() ? null : current.getFirst().period(),
        sight.verifier() ? each.getOrDefault(account, Workload.none(account)) : null,
        oversees ? List.copyOf(each.values()) : List.of());
  }
}
