package id.jejak.command;

import static id.jejak.command.Refused.assertRefused;
import static id.jejak.command.Refused.assertViolations;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.catalogue.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BodyTest {
  private final Body body = new Body();

  @Test
  void integers_are_taken_as_json_writes_them() {
    assertThat(body.whole("/a", 12)).isEqualTo(12L);
    assertThat(body.whole("/b", 3_000_000_000L)).isEqualTo(3_000_000_000L);
    assertThat(body.whole("/c", null)).isNull();
    body.check();
  }

  @Test
  void fractions_quotes_and_other_things_are_no_integers() {
    body.whole("/a", 1.0);
    body.whole("/b", "12");
    body.whole("/c", new BigDecimal("2.5"));
    body.whole("/d", true);
    assertViolations(
        body::check,
        "/a not-an-integer",
        "/b not-an-integer",
        "/c not-an-integer",
        "/d not-an-integer");
  }

  @Test
  void integers_that_json_cannot_keep_exactly_are_out_of_range() {
    body.whole("/a", BigInteger.TEN.pow(30));
    body.whole("/b", BigInteger.TEN.pow(30).negate());
    body.whole("/c", (1L << 53));
    assertViolations(body::check, "/a above-limit", "/b negative", "/c above-limit");
  }

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
    body.each("/items", Arrays.asList(1, null, "x"), body::whole);
    assertViolations(body::check, "/items/1 blank", "/items/2 not-an-integer");
    assertThat(new Body().each("", null, (at, each) -> each)).isEmpty();
    assertThat(new Body().each("", List.of(7), (at, each) -> at + each)).containsExactly("/07");
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
