package id.jejak.command.window;

import static id.jejak.command.People.ADMINISTRATOR;
import static id.jejak.command.Refused.assertRefused;
import static id.jejak.command.Refused.assertViolations;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.Reason;
import id.jejak.command.Sent;
import id.jejak.command.window.WindowCommand.CloseWindow;
import id.jejak.command.window.WindowCommand.GrantException;
import id.jejak.command.window.WindowCommand.MoveDeadline;
import id.jejak.command.window.WindowCommand.OpenWindow;
import id.jejak.command.window.WindowCommand.ReopenWindow;
import id.jejak.command.window.WindowResource.Deadline;
import id.jejak.command.window.WindowResource.Extension;
import id.jejak.command.window.WindowResource.Opening;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.report.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WindowResourceTest {
  private static final Period Q4 = Period.of("2024-Q4");
  private static final LocalDate LAST = LocalDate.parse("2025-01-20");

  private final Sent sent = new Sent();
  private final WindowResource resource = new WindowResource(sent);

  @Test
  void a_window_is_opened_with_the_current_policy_unless_another_is_named() {
    resource.open("2024-Q4", new Opening("2025-01-01", "2025-01-20", null, null), ADMINISTRATOR);
    resource.open("2024-Q4", new Opening("2025-01-01", "2025-01-20", "x/2", null), ADMINISTRATOR);
    var first = LocalDate.parse("2025-01-01");
    assertThat(sent.commands)
        .containsExactly(
            new OpenWindow(Q4, first, LAST, "permendagri-59-2021/1", Set.of(), ADMINISTRATOR),
            new OpenWindow(Q4, first, LAST, "x/2", Set.of(), ADMINISTRATOR));
  }

  @Test
  void deadline_exception_closing_and_reopening_are_taken() {
    resource.moveDeadline("2024-Q4", new Deadline("2025-01-20", "Banjir"), ADMINISTRATOR);
    resource.except(
        "2024-Q4", new Extension("32.04", "2025-01-25T17:00:00Z", "Banjir"), ADMINISTRATOR);
    resource.close("2024-Q4", ADMINISTRATOR);
    resource.reopen("2024-Q4", new Deadline("2025-01-20", "Banjir"), ADMINISTRATOR);
    var reason = new Reason("Banjir");
    assertThat(sent.commands)
        .containsExactly(
            new MoveDeadline(Q4, LAST, reason, ADMINISTRATOR),
            new GrantException(
                Q4,
                new RegionCode("32.04"),
                Instant.parse("2025-01-25T17:00:00Z"),
                reason,
                ADMINISTRATOR),
            new CloseWindow(Q4, ADMINISTRATOR),
            new ReopenWindow(Q4, LAST, reason, ADMINISTRATOR));
  }

  @Test
  void what_is_wrong_is_said_at_its_pointer() {
    assertViolations(
        () -> resource.except("2024-Q4", new Extension("3204", "besok", " "), ADMINISTRATOR),
        "/region not-a-region-code",
        "/until not-an-instant",
        "/reason blank");
    assertRefused(ValueRefusal.NOT_A_PERIOD, () -> resource.close("2024", ADMINISTRATOR));
  }
}
