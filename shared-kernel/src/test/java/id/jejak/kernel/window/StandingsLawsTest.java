package id.jejak.kernel.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.scoring.Rational;
import id.jejak.kernel.window.Standings.Entry;
import id.jejak.kernel.window.Standings.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class StandingsLawsTest {
  @Property(tries = 150)
  void a_rank_is_one_more_than_the_number_that_is_better(@ForAll("entries") List<Entry> entries) {
    for (Row row : Standings.of(entries)) {
      Integer rank = row.rank();
      if (rank == null) continue;
      long better =
          entries.stream()
              .filter(Entry::ranked)
              .filter(entry -> better(entry.index(), row.index()))
              .count();
      assertThat(rank.longValue()).isEqualTo(better + 1);
    }
  }

  @Property(tries = 150)
  void every_region_has_one_row_and_of_counts_them_all(@ForAll("entries") List<Entry> entries) {
    List<Row> rows = Standings.of(entries);
    assertThat(rows)
        .extracting(Row::region)
        .containsExactlyInAnyOrderElementsOf(entries.stream().map(Entry::region).toList());
    assertThat(rows).allSatisfy(row -> assertThat(row.of()).isEqualTo(entries.size()));
  }

  @Property(tries = 150)
  void only_who_is_ranked_and_has_an_index_has_a_rank(@ForAll("entries") List<Entry> entries) {
    for (Row row : Standings.of(entries)) {
      Entry entry =
          entries.stream()
              .filter(each -> each.region().equals(row.region()))
              .findFirst()
              .orElseThrow();
      assertThat(row.rank() != null).isEqualTo(entry.ranked() && entry.index() != null);
    }
  }

  @Property(tries = 150)
  void the_order_of_the_input_is_irrelevant(
      @ForAll("entries") List<Entry> entries, @ForAll long seed) {
    var shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Standings.of(shuffled)).isEqualTo(Standings.of(entries));
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    Arbitrary<Rational> thirds = Arbitraries.longs().between(0, 6).map(n -> Rational.of(n, 3));
    return Combinators.combine(thirds.injectNull(0.2), Arbitraries.of(true, false))
        .as((index, ranked) -> new Entry("", index, ranked, index != null || ranked))
        .list()
        .ofMaxSize(15)
        .map(
            all -> {
              var entries = new ArrayList<Entry>();
              for (Entry each : all)
                entries.add(
                    new Entry(
                        String.valueOf(11 + entries.size()),
                        each.index(),
                        each.ranked(),
                        each.filed()));
              return entries;
            });
  }

  private static boolean better(@Nullable Rational a, @Nullable Rational b) {
    return a != null && b != null && a.compareTo(b) > 0;
  }
}
