package id.jejak.infra.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class FiguresLawsTest {
  private static final long MOST_PEOPLE = 1_000_000_000_000L;
  private static final long MOST_RUPIAH = 1_000_000_000_000_000L;

  @Property(tries = 200)
  void nothing_is_served_fulfilled_or_spent_beyond_what_there_is(
      @ForAll long seed,
      @ForAll("governments") Government government,
      @ForAll @IntRange(min = 1, max = 4) int quarter) {
    var figures = new Figures(new Chance(seed), government);
    for (ServiceFigures service : figures.achievements(quarter)) {
      if (service.nihil() != null) continue;
      assertThat(figure(service.required())).isBetween(1L, MOST_PEOPLE);
      assertThat(figure(service.served())).isBetween(0L, figure(service.required()));
      for (ItemFigures item : service.items())
        assertThat(figure(item.fulfilled())).isBetween(0L, figure(item.required()));
    }
    for (FieldBudget budget : figures.budget(quarter)) {
      assertThat(figure(budget.need())).isBetween(1L, MOST_RUPIAH);
      assertThat(figure(budget.allocation())).isBetween(1L, figure(budget.need()));
      assertThat(figure(budget.realisation())).isBetween(0L, figure(budget.allocation()));
    }
  }

  @Property(tries = 200)
  void no_figure_falls_during_the_year(
      @ForAll long seed,
      @ForAll("governments") Government government,
      @ForAll @IntRange(min = 2, max = 4) int quarter) {
    var figures = new Figures(new Chance(seed), government);
    List<ServiceFigures> before = figures.achievements(quarter - 1);
    List<ServiceFigures> after = figures.achievements(quarter);
    for (int i = 0; i < after.size(); i++) {
      if (after.get(i).nihil() != null) continue;
      assertThat(figure(after.get(i).required()))
          .isGreaterThanOrEqualTo(figure(before.get(i).required()));
      assertThat(figure(after.get(i).served()))
          .isGreaterThanOrEqualTo(figure(before.get(i).served()));
    }
  }

  @Property(tries = 50)
  void a_slip_never_makes_a_figure_fall_below_the_quarter_before(@ForAll long seed) {
    for (Government government : Government.PROVINCES) checkSlips(government, new Chance(seed));
  }

  @Property(tries = 2)
  void nor_does_one_that_is_drawn(@ForAll long seed) {
    var chance = new Chance(seed);
    for (Government government : Government.nation(chance)) checkSlips(government, chance);
  }

  private static void checkSlips(Government government, Chance chance) {
    for (Quarter quarter : Quarter.OF_2023)
      if (quarter.number() > 1)
        Happening.to(government, quarter.period().toString(), chance)
            .ifPresent(happening -> checkSlip(happening, government, quarter, chance));
  }

  private static void checkSlip(
      Happening happening, Government government, Quarter quarter, Chance chance) {
    Report slipped = new Slip(happening).in(Report.of(chance, government, quarter));
    var figures = new Figures(chance, government);
    List<ServiceFigures> before = figures.achievements(quarter.number() - 1);
    for (int i = 0; i < slipped.achievements().size(); i++)
      if (before.get(i).nihil() == null)
        assertThat(figure(slipped.achievements().get(i).served()))
            .isGreaterThanOrEqualTo(figure(before.get(i).served()));
    List<FieldBudget> spent = figures.budget(quarter.number() - 1);
    for (int i = 0; i < slipped.budget().size(); i++)
      assertThat(figure(slipped.budget().get(i).realisation()))
          .isGreaterThanOrEqualTo(figure(spent.get(i).realisation()));
  }

  @Property(tries = 2)
  void a_verifier_accepts_only_what_was_said_not_to_apply(@ForAll long seed) {
    var chance = new Chance(seed);
    for (Government government : Government.nation(chance))
      for (Quarter quarter : Quarter.OF_2023) {
        var happening = Happening.to(government, quarter.period().toString(), chance);
        var filing = new Filing(chance, government, quarter, happening);
        filing
            .verification()
            .ifPresent(
                verification ->
                    assertThat(filing.handedIn().nihil())
                        .containsAll(verification.report().nihil()));
      }
  }

  @Property(tries = 20)
  void the_same_seed_tells_the_same_story(@ForAll long seed) {
    assertThat(Story.of(seed, Scope.PROVINCES).size())
        .isEqualTo(Story.of(seed, Scope.PROVINCES).size())
        .isGreaterThan(1_300);
    for (Government government : Government.PROVINCES)
      for (Quarter quarter : Quarter.OF_2023)
        assertThat(Report.of(new Chance(seed), government, quarter))
            .isEqualTo(Report.of(new Chance(seed), government, quarter));
  }

  @Provide
  Arbitrary<Government> governments() {
    return Arbitraries.of(Government.nation(new Chance(2023)));
  }

  private static long figure(@Nullable Long figure) {
    return Objects.requireNonNull(figure);
  }
}
