package id.jejak.command;

import static id.jejak.command.Refused.assertRefused;
import static id.jejak.command.Refused.assertViolations;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.catalogue.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BodyTest {
  private final Body body = new Body();

  @Test
  void everything_wrong_is_said_at_once() {
    body.required("/day", "20-01-2025", Body::day);
    body.required("/until", "tomorrow", Body::instant);
    body.required("/reason", " ", Reason::new);
    body.required("/kind", "VILLAGE", text -> Body.choice(Field.class, text));
    assertViolations(
        body::check,
        "/day not-a-day",
        "/until not-an-instant",
        "/reason blank",
        "/kind not-a-choice");
    assertRefused(CommandRefusal.INVALID_FIELDS, body::check);
  }

  @Test
  void elements_have_pointers_of_their_own_and_none_is_null() {
    body.each(
        "/days", Arrays.asList(" ", null, "x"), (at, day) -> body.required(at, day, Body::day));
    assertViolations(body::check, "/days/0 blank", "/days/1 blank", "/days/2 not-a-day");
    assertThat(new Body().each("", null, (at, each) -> each)).isEmpty();
    assertThat(new Body().each("", List.of(7), (at, each) -> at + each)).containsExactly("/07");
  }

  @Test
  void a_year_that_no_calendar_shows_is_a_slip_of_the_hand() {
    body.required("/day", "+999999999-12-31", Body::day);
    body.required("/old", "0001-01-01", Body::day);
    body.required("/until", "+999999999-12-31T23:59:59Z", Body::instant);
    assertViolations(body::check, "/day not-a-day", "/old not-a-day", "/until not-an-instant");
  }

  @Test
  void texts_have_a_limit_and_no_control_characters() {
    assertThat(Text.of("  dua\nbaris ", 20)).isEqualTo("dua\nbaris");
    assertRefused(ValueRefusal.TOO_LONG, () -> Text.of("x".repeat(21), 20));
    assertRefused(ValueRefusal.BLANK, () -> Text.of("\n", 20));
    assertRefused(ValueRefusal.NOT_PLAIN_TEXT, () -> Text.of("a\u0007b", 20));
    assertRefused(ValueRefusal.NOT_PLAIN_TEXT, () -> Text.of("a\ud800b", 20));
    assertRefused(ValueRefusal.TOO_LONG, () -> new Reason("x".repeat(1_001)));
  }
}
