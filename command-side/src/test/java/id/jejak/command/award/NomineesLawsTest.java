package id.jejak.command.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.award.RankedRegion;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whichever nominees leave, in whatever order, before the first ballot. */
class NomineesLawsTest {
  private static final List<RankedRegion> RANKED =
      IntStream.range(11, 23)
          .mapToObj(
              code -> new RankedRegion(code - 10, String.valueOf(code), "0", List.of(), List.of()))
          .toList();
  private static final List<String> RANKING = RANKED.stream().map(RankedRegion::region).toList();

  @Property
  void replacement_keeps_the_order_of_rank(@ForAll("leavers") List<String> leavers) {
    var standing = after(leavers).standing();
    assertThat(standing).isEqualTo(RANKING.stream().filter(standing::contains).toList());
  }

  @Property
  void those_who_stand_are_the_best_who_did_not_leave(@ForAll("leavers") List<String> leavers) {
    var nominees = after(leavers);
    assertThat(nominees.standing())
        .isEqualTo(
            RANKING.stream().filter(region -> !nominees.left().contains(region)).limit(5).toList());
  }

  @Property
  void nobody_comes_back(@ForAll("leavers") List<String> leavers) {
    var nominees = after(leavers);
    assertThat(nominees.standing()).noneMatch(nominees.left()::contains);
  }

  @Provide
  Arbitrary<List<String>> leavers() {
    return Arbitraries.of(RANKING).list().ofMaxSize(15);
  }

  private static Nominees after(List<String> leavers) {
    var nominees = new Nominees(null, RANKING.subList(0, 5), Set.of());
    for (String leaver : leavers) {
      if (!nominees.standing().contains(leaver)) continue;
      nominees = nominees.without(leaver);
      nominees =
          nominees.next(RANKED).map(RankedRegion::region).map(nominees::with).orElse(nominees);
    }
    return nominees;
  }
}
