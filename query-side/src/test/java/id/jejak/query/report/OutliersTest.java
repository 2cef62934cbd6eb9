package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.ReportContent;
import id.jejak.query.SampleReport;
import id.jejak.query.report.Comparison.Flag;
import id.jejak.query.report.Oddity.Compared;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What stands out: to a verifier beside last quarter, and to a region while it types. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutliersTest {
  private static final String SERVED = "achievement/P-EDU-1/served";

  private static List<Flag> flags(long served, long lastQuarter) {
    return Comparison.of(Level.PROVINCE, content(served), null, content(lastQuarter))
        .groups()
        .stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.cell().equals(SERVED))
        .findFirst()
        .orElseThrow()
        .flags();
  }

  private static ReportContent content(long served) {
    return ReportContent.EMPTY.on(SampleReport.figures(served));
  }

  @Test
  void a_verifier_sees_more_served_than_required() {
    assertThat(flags(100, 90)).isEmpty();
    assertThat(flags(101, 90)).containsExactly(Flag.OVER);
  }

  @Test
  void a_verifier_sees_a_cumulative_figure_fall_or_more_than_double() {
    assertThat(flags(40, 41)).containsExactly(Flag.FALLS);
    assertThat(flags(80, 40)).isEmpty();
    assertThat(flags(81, 40)).containsExactly(Flag.JUMPS);
  }

  @Test
  void only_what_stands_out_is_listed_first() {
    var none = Comparison.of(Level.PROVINCE, content(90), null, content(90));
    assertThat(none.flagged()).isEmpty();
    var all = Comparison.of(Level.PROVINCE, content(101), null, content(101));
    assertThat(all.flagged()).isNotEmpty().allMatch(row -> row.flags().equals(List.of(Flag.OVER)));
  }

  @Test
  void a_region_is_warned_of_the_same_kinds() {
    assertThat(Oddity.of(now(100), now(101))).containsExactly(Oddity.OVER);
    assertThat(Oddity.of(now(100), new Compared(40L, 41L, null))).containsExactly(Oddity.FALLS);
    assertThat(Oddity.of(new Compared(151L, 100L, null), now(1))).containsExactly(Oddity.JUMPS);
    assertThat(Oddity.of(new Compared(150L, 100L, null), now(1))).isEmpty();
    assertThat(Oddity.of(now(100), new Compared(49L, null, 100L))).containsExactly(Oddity.JUMPS);
    assertThat(Oddity.of(new Compared(null, 9L, 9L), new Compared(null, 9L, 9L))).isEmpty();
  }

  private static Compared now(long figure) {
    return new Compared(figure, null, null);
  }
}
