package id.jejak.kernel.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import id.jejak.kernel.scoring.ReportScore.ServiceScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

class ScoringLawsTest {
  private static final ScoringPolicy POLICY = ScoringPolicy.permendagri59();
  private static final List<Service> SERVICES = Catalogue.current().services(Level.PROVINCE);

  @Property(tries = 100)
  void every_figure_lies_between_0_and_100(@ForAll("reports") List<ServiceFigures> report) {
    ReportScore score = score(report, Set.of());
    assertThat(index(score)).isBetween(Rational.ZERO, Rational.HUNDRED);
    for (ServiceScore service : score.services())
      assertThat(new BigDecimal(String.valueOf(service.index())))
          .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
  }

  @Property(tries = 100)
  void the_order_of_the_input_is_irrelevant(
      @ForAll("reports") List<ServiceFigures> report, @ForAll long seed) {
    var shuffled = new ArrayList<ServiceFigures>();
    for (ServiceFigures figures : report) {
      var items = new ArrayList<>(figures.items());
      Collections.shuffle(items, new Random(seed));
      shuffled.add(with(figures, figures.required(), figures.served(), items));
    }
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(score(shuffled, Set.of())).isEqualTo(score(report, Set.of()));
  }

  @Property(tries = 100)
  void serving_more_never_lowers_an_index(
      @ForAll("reports") List<ServiceFigures> report,
      @ForAll("places") int place,
      @ForAll @LongRange(min = 1, max = 500) long more) {
    ServiceFigures before = report.get(place);
    Long served = before.served();
    var after =
        with(before, before.required(), (served == null ? 0 : served) + more, before.items());
    assertThat(index(score(replaced(report, place, after), Set.of())))
        .isGreaterThanOrEqualTo(index(score(report, Set.of())));
  }

  @Property(tries = 100)
  void fulfilling_more_never_lowers_an_index(
      @ForAll("reports") List<ServiceFigures> report,
      @ForAll("places") int place,
      @ForAll @LongRange(min = 1, max = 500) long more) {
    ServiceFigures before = report.get(place);
    List<ItemFigures> items =
        before.items().stream()
            .map(
                item -> {
                  Long fulfilled = item.fulfilled();
                  return new ItemFigures(
                      item.item(),
                      item.required(),
                      (fulfilled == null ? 0 : fulfilled) + more,
                      null);
                })
            .toList();
    var after = with(before, before.required(), before.served(), items);
    assertThat(index(score(replaced(report, place, after), Set.of())))
        .isGreaterThanOrEqualTo(index(score(report, Set.of())));
  }

  @Property(tries = 100)
  void owing_more_never_raises_an_index(
      @ForAll("reports") List<ServiceFigures> report,
      @ForAll("places") int place,
      @ForAll @LongRange(min = 1, max = 500) long more) {
    ServiceFigures before = report.get(place);
    Long required = before.required();
    if (required == null || required == 0) return;
    var after = with(before, required + more, before.served(), before.items());
    assertThat(index(score(replaced(report, place, after), Set.of())))
        .isLessThanOrEqualTo(index(score(report, Set.of())));
  }

  @Property(tries = 100)
  void serving_beyond_the_required_gains_nothing(
      @ForAll("reports") List<ServiceFigures> report,
      @ForAll("places") int place,
      @ForAll @LongRange(min = 1, max = 500) long required,
      @ForAll @LongRange(min = 1, max = 500) long beyond) {
    ServiceFigures figures = report.get(place);
    var exactly = with(figures, required, required, figures.items());
    var more = with(figures, required, required + beyond, figures.items());
    ReportScore capped = score(replaced(report, place, more), Set.of());
    assertThat(capped.index()).isEqualTo(score(replaced(report, place, exactly), Set.of()).index());
    assertThat(capped.services().get(place).overServed()).isTrue();
  }

  @Property(tries = 100)
  void a_nihil_never_lifts_the_index_above_the_best_service_that_applies(
      @ForAll("reports") List<ServiceFigures> report, @ForAll("nihil") Set<String> nihil) {
    ReportScore score = score(report, nihil);
    ExactFigure index = score.index();
    if (index == null) return;
    BigDecimal best =
        score.services().stream()
            .filter(ServiceScore::applicable)
            .map(service -> new BigDecimal(String.valueOf(service.index())))
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    assertThat(new BigDecimal(index.decimal())).isLessThanOrEqualTo(best);
  }

  @Provide
  Arbitrary<List<ServiceFigures>> reports() {
    return Combinators.combine(SERVICES.stream().map(this::figures).toList()).as(all -> all);
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, SERVICES.size() - 1);
  }

  @Provide
  Arbitrary<Set<String>> nihil() {
    return Arbitraries.of(SERVICES.stream().map(Service::code).collect(Collectors.toList())).set();
  }

  private Arbitrary<ServiceFigures> figures(Service service) {
    Arbitrary<Long> figure = Arbitraries.longs().between(0, 1000).injectNull(0.1);
    return figure
        .list()
        .ofSize(2 + 2 * service.items().size())
        .map(
            values -> {
              var items = new ArrayList<ItemFigures>();
              for (int i = 0; i < service.items().size(); i++)
                items.add(
                    new ItemFigures(
                        service.items().get(i).code(),
                        values.get(2 + 2 * i),
                        values.get(3 + 2 * i),
                        null));
              return new ServiceFigures(
                  service.code(), null, null, values.get(0), values.get(1), items, null, null);
            });
  }

  private static List<ServiceFigures> replaced(
      List<ServiceFigures> report, int place, ServiceFigures figures) {
    var replaced = new ArrayList<>(report);
    replaced.set(place, figures);
    return replaced;
  }

  private static ServiceFigures with(
      ServiceFigures figures,
      @Nullable Long required,
      @Nullable Long served,
      List<ItemFigures> items) {
    return new ServiceFigures(figures.service(), null, null, required, served, items, null, null);
  }

  private static ReportScore score(List<ServiceFigures> report, Set<String> nihil) {
    ReportContent content = ReportContent.EMPTY.on(new AchievementsEntered(report, null));
    return Scoring.score(POLICY, Level.PROVINCE, content, nihil);
  }

  private static Rational index(ReportScore score) {
    return Objects.requireNonNull(score.index()).rational();
  }
}
