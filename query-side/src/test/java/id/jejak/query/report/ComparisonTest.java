package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent.BudgetEntered;
import id.jejak.kernel.report.Submitted;
import id.jejak.query.SampleReport;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a region is warned of and what its verifier sees marked. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComparisonTest {
  private static final ReportContent NOW = content(101, 50L, 60L);
  private static final Earlier.Reports BEFORE =
      new Earlier.Reports(new Submitted(Period.of("2023-Q3"), content(90, 40L, 30L)), null);

  private static ReportContent content(long served, long allocation, long realisation) {
    var budget = new FieldBudget("HEALTH", 100L, allocation, realisation, null);
    return ReportContent.EMPTY
        .on(SampleReport.figures(served))
        .on(new BudgetEntered(List.of(budget), null));
  }

  private static Comparison comparison() {
    return Comparison.of(Level.PROVINCE, NOW, null, BEFORE);
  }

  @Test
  void a_verifier_sees_marked_what_the_region_was_warned_of_and_nothing_else() {
    List<Compared> warned = Compared.odd(Level.PROVINCE, NOW, BEFORE);
    assertThat(comparison().odd().rows())
        .extracting(Comparison.Row::figure)
        .containsExactlyInAnyOrderElementsOf(warned);
    // Served above required in all 14 services; the budget's realisation above its allocation.
    assertThat(warned).filteredOn(one -> one.figure() == Figure.SERVED).hasSize(14);
    assertThat(warned)
        .filteredOn(one -> one.cell().equals("budget/HEALTH/realisation"))
        .extracting(Compared::oddities)
        .containsExactly(List.of(Oddity.OVER));
  }

  @Test
  void the_region_s_forms_show_it_line_by_line() {
    Stream<Oddity> ofServices =
        Arrays.stream(Field.values())
            .flatMap(field -> Grid.of(Level.PROVINCE, field, NOW, BEFORE).services().stream())
            .flatMap(row -> row.lines().stream())
            .flatMap(line -> line.oddities().stream());
    assertThat(ofServices).hasSize(14).containsOnly(Oddity.OVER);
    assertThat(BudgetLine.all(NOW, BEFORE))
        .filteredOn(line -> line.field() == Field.HEALTH)
        .extracting(BudgetLine::oddities)
        .containsExactly(List.of(Oddity.OVER));
  }

  @Test
  void only_what_stands_out_leaves_out_all_else_and_empty_fields() {
    Comparison whole = comparison();
    assertThat(whole.groups()).hasSize(Field.values().length);
    assertThat(whole.rows()).hasSizeGreaterThan(100);
    assertThat(whole.odd().rows()).hasSize(15);
    var nothing = Comparison.of(Level.PROVINCE, content(90, 40L, 30L), null, Earlier.Reports.NONE);
    assertThat(nothing.odd().groups()).isEmpty();
  }
}
