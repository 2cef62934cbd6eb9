package id.jejak.command.report;

import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.report.Given.figures;
import static id.jejak.command.report.Given.nihil;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImpossibleFiguresTest {
  private static final String ITEM = "K-EDU-1.KID21";

  @Test
  void more_served_than_required_is_possible() {
    assertThatNoException().isThrownBy(() -> check(figures("K-EDU-1", 100L, 130L)));
  }

  @Test
  void an_empty_cell_is_possible() {
    assertThatNoException().isThrownBy(() -> check(figures("K-EDU-1", 100L, null)));
    assertThatNoException().isThrownBy(() -> check(figures("K-EDU-1", null, null)));
  }

  @Test
  void figures_are_neither_negative_nor_above_a_million_million() {
    assertViolations(
        () -> check(figures("K-EDU-1", -1L, 0L), figures("K-EDU-2", 1_000_000_000_001L, 1L)),
        "/0/required negative",
        "/1/required above-limit");
    assertThatNoException().isThrownBy(() -> check(figures("K-EDU-1", 1_000_000_000_000L, 1L)));
  }

  @Test
  void nothing_is_served_or_fulfilled_where_nothing_is_required() {
    assertViolations(
        () -> check(figures("K-EDU-1", null, 5L)), "/0/served served-without-required");
    assertViolations(() -> check(figures("K-EDU-1", 0L, 5L)), "/0/served served-without-required");
    assertViolations(
        () -> check(item(new ItemFigures(ITEM, null, 3L, null))),
        "/0/items/0/fulfilled fulfilled-without-required");
  }

  @Test
  void what_does_not_apply_has_no_figures() {
    var both = new ServiceFigures("K-EDU-1", null, null, 10L, null, List.of(), "tidak ada", null);
    assertViolations(() -> check(both), "/0/nihil nihil-with-figures");
    assertViolations(
        () -> check(item(new ItemFigures(ITEM, 3L, null, "tidak ada"))),
        "/0/items/0/nihil nihil-with-figures");
    assertThatNoException().isThrownBy(() -> check(nihil("K-EDU-1")));
    var named = List.of(new ItemFigures(ITEM, null, null, null));
    var form = new ServiceFigures("K-EDU-1", null, null, null, null, named, "tidak ada", null);
    assertThatNoException().isThrownBy(() -> check(form));
  }

  @Test
  void services_and_items_are_those_of_the_level() {
    assertViolations(
        () -> check(figures("P-EDU-1", 1L, 1L), figures("X", 1L, 1L)),
        "/0/service unknown-service",
        "/1/service unknown-service");
    assertViolations(
        () -> check(item(new ItemFigures("K-EDU-2.KID21", 1L, 1L, null))),
        "/0/items/0/item unknown-item");
  }

  @Test
  void each_is_named_once() {
    assertViolations(
        () -> check(figures("K-EDU-1", 1L, 1L), figures("K-EDU-1", 2L, 1L)),
        "/1/service named-twice");
    assertViolations(
        () -> check(item(new ItemFigures(ITEM, 1L, 1L, null), new ItemFigures(ITEM, 1L, 0L, null))),
        "/0/items/1/item named-twice");
  }

  @Test
  void targets_are_percentages_and_texts_have_limits() {
    var odd =
        new ServiceFigures(
            "K-EDU-1", "100.5", "x".repeat(301), 1L, 1L, List.of(), null, "a\u0000b");
    assertViolations(
        () -> check(odd),
        "/0/target not-a-decimal",
        "/0/targetSource too-long",
        "/0/lowerReason not-plain-text");
  }

  @Test
  void something_must_be_said() {
    assertViolations(() -> AchievementRules.check(List.of(), Level.KABKOTA), " blank");
  }

  private static ServiceFigures item(ItemFigures... items) {
    return new ServiceFigures("K-EDU-1", null, null, 1L, 1L, List.of(items), null, null);
  }

  private static void check(ServiceFigures... services) {
    AchievementRules.check(List.of(services), Level.KABKOTA);
  }
}
