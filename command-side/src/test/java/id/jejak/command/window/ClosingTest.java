package id.jejak.command.window;

import static id.jejak.command.People.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.window.WindowCommand.CloseWindow;
import id.jejak.command.window.WindowCommand.OpenWindow;
import id.jejak.kernel.report.Completeness;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportEvent.SubmissionWithdrawn;
import id.jejak.kernel.scoring.ExactFigure;
import id.jejak.kernel.window.WindowEvent.WindowClosed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClosingTest {
  private static final Period Q4 = Period.of("2024-Q4");
  private static final CloseWindow CLOSING = new CloseWindow(Q4, ADMINISTRATOR);
  private static final Instant SOME_TIME = Instant.parse("2025-01-10T02:00:00Z");

  @Test
  void a_window_closes_at_its_deadline_and_not_before() {
    opened().at("2025-01-20T16:59:59Z").refuses(WindowRefusal.DEADLINE_NOT_REACHED, CLOSING);
    opened().at("2025-01-20T17:00:00Z").when(CLOSING).expectSuccessfulHandlerExecution();
  }

  @Test
  void it_closes_once() {
    opened()
        .at("2025-01-20T17:00:00Z")
        .after(CLOSING)
        .refuses(WindowRefusal.ALREADY_CLOSED, CLOSING);
  }

  @Test
  void it_lists_who_did_not_file_as_of_a_position() {
    var scene = opened();
    scene.ledger.append("report/2024-Q4/32.04", submitted(1));
    scene.ledger.append("report/2024-Q4/32.05", submitted(1), withdrawn(1));
    scene.ledger.append("report/2024-Q4/32.06", submitted(1), submitted(2), withdrawn(2));
    scene.ledger.append("report/2024-Q3/32.07", submitted(1));
    var closed = (WindowClosed) scene.at("2025-01-20T17:00:00Z").decided(CLOSING);
    assertThat(closed.unfiled())
        .hasSize(544)
        .isSorted()
        .contains("32.05", "32.07")
        .doesNotContain("32.04", "32.06");
    assertThat(closed.lookedUpTo()).isEqualTo(scene.ledger.head() - 1);
  }

  private static WindowScene opened() {
    return new WindowScene()
        .after(
            new OpenWindow(
                Q4,
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2025-01-20"),
                "permendagri-59-2021/1",
                Set.of(),
                ADMINISTRATOR));
  }

  private static ReportSubmitted submitted(int revision) {
    var none = new ExactFigure("0/1", "0.00000000000000000000");
    var completeness = new Completeness(none, none, none, none, none, none);
    return new ReportSubmitted(revision, SOME_TIME, true, completeness, 0, 0);
  }

  private static SubmissionWithdrawn withdrawn(int revision) {
    return new SubmissionWithdrawn(revision, SOME_TIME, null);
  }
}
