package id.jejak.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.ReportEvent.ProblemsEntered;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PortionsTest {

  @Property(tries = 100)
  void nothing_is_lost_or_moved(@ForAll @Size(max = 60) List<@From("problems") FieldProblem> all) {
    assertThat(Portions.of(all).stream().flatMap(List::stream)).containsExactlyElementsOf(all);
  }

  @Property(tries = 100)
  void each_portion_fits_an_entry(
      @ForAll @Size(max = 60) List<@From("problems") FieldProblem> all) {
    assertThat(Portions.of(all))
        .allSatisfy(
            portion ->
                assertThat(Portions.size(new ProblemsEntered(portion, null)))
                    .isLessThan(Portions.LARGEST + 1_000));
  }

  @Provide
  Arbitrary<FieldProblem> problems() {
    return Arbitraries.strings()
        .withChars('a', '"', '\n', '\u20ac')
        .ofMaxLength(2_000)
        .map(text -> new FieldProblem("SOCIAL", text));
  }

  @Test
  void the_largest_service_that_can_be_entered_fits_one_event() {
    String text = "\u20ac".repeat(300);
    for (Level level : Level.values())
      for (var service : Catalogue.current().services(level)) {
        var items =
            service.items().stream()
                .map(item -> new ItemFigures(item.code(), null, null, text))
                .toList();
        var figures =
            new ServiceFigures(service.code(), "99.9999", text, 1L, 1L, items, null, text);
        assertThat(Portions.size(figures)).isLessThan(Portions.LARGEST);
      }
  }
}
