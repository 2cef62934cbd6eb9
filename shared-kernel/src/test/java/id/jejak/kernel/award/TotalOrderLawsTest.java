package id.jejak.kernel.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.award.TotalOrder.Contender;
import id.jejak.kernel.scoring.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TotalOrderLawsTest {
  private static final String SEED = "5a".repeat(32);

  @Property(tries = 150)
  void everyone_gets_exactly_one_place(@ForAll("contenders") List<Contender> contenders) {
    assertThat(order(contenders).regions())
        .containsExactlyInAnyOrderElementsOf(contenders.stream().map(Contender::region).toList());
  }

  @Property(tries = 150)
  void the_order_of_the_input_is_irrelevant(
      @ForAll("contenders") List<Contender> contenders, @ForAll long seed) {
    var shuffled = new ArrayList<>(contenders);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(order(shuffled)).isEqualTo(order(contenders));
  }

  @Property(tries = 150)
  void nobody_stands_before_one_with_a_better_score_or_better_at_the_first_difference(
      @ForAll("contenders") List<Contender> contenders) {
    List<Contender> ordered =
        order(contenders).regions().stream().map(region -> of(region, contenders)).toList();
    for (int i = 1; i < ordered.size(); i++)
      assertThat(compare(ordered.get(i - 1), ordered.get(i))).isPositive();
  }

  @Property(tries = 150)
  void every_tie_is_told_and_nothing_else(@ForAll("contenders") List<Contender> contenders) {
    TotalOrder order = order(contenders);
    for (Contender a : contenders)
      for (Contender b : contenders)
        if (a != b)
          assertThat(
                  order.ties().stream()
                      .anyMatch(
                          tie ->
                              tie.regions().contains(a.region())
                                  && tie.regions().contains(b.region())))
              .isEqualTo(a.score().equals(b.score()));
  }

  @Property(tries = 150)
  void a_tie_lists_its_regions_in_the_order_they_got(
      @ForAll("contenders") List<Contender> contenders) {
    TotalOrder order = order(contenders);
    for (TieBreak tie : order.ties())
      assertThat(order.regions()).containsSubsequence(tie.regions());
  }

  @Provide
  Arbitrary<List<Contender>> contenders() {
    Arbitrary<Rational> few = Arbitraries.longs().between(0, 2).map(Rational::of);
    return few.list()
        .ofSize(3)
        .list()
        .ofMaxSize(12)
        .map(
            all -> {
              var contenders = new ArrayList<Contender>();
              for (List<Rational> each : all)
                contenders.add(
                    new Contender(
                        String.valueOf(11 + contenders.size()), each.get(0), each.subList(1, 3)));
              return contenders;
            });
  }

  private static TotalOrder order(List<Contender> contenders) {
    return TotalOrder.of(contenders, List.of("FIRST", "SECOND"), SEED, "PROVINCE");
  }

  private static Contender of(String region, List<Contender> contenders) {
    return contenders.stream()
        .filter(each -> each.region().equals(region))
        .findFirst()
        .orElseThrow();
  }

  private static int compare(Contender a, Contender b) {
    if (!a.score().equals(b.score())) return a.score().compareTo(b.score());
    for (int i = 0; i < a.tieBreakers().size(); i++)
      if (!a.tieBreakers().get(i).equals(b.tieBreakers().get(i)))
        return a.tieBreakers().get(i).compareTo(b.tieBreakers().get(i));
    return Lots.draw(SEED, "PROVINCE", b.region())
        .compareTo(Lots.draw(SEED, "PROVINCE", a.region()));
  }
}
