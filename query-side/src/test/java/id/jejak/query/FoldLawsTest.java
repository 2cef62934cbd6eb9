package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.historic.HistoricEvent.HistoricResultRecorded;
import id.jejak.kernel.ledger.Recorded;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What holds of every projection, over a whole year and its awards. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FoldLawsTest {
  private static final Story STORY =
      Story.toTheAnnouncement()
          .by(
              "admin",
              "historic/standings/2021",
              new HistoricResultRecorded(
                  "STANDINGS",
                  "2021",
                  "PROVINCE",
                  "35",
                  1,
                  null,
                  "99.36",
                  null,
                  "PRESS",
                  "koran A",
                  null,
                  Instant.EPOCH));
  private static final List<Recorded<DomainEvent>> ALL = ViewStore.all(STORY.ledger);

  @Property(tries = 8)
  void folding_in_batches_of_any_size_gives_the_same_views(
      @ForAll @IntRange(min = 1, max = 200) int batch) {
    try (var once = new ViewStore().fed(STORY.ledger, ALL.size());
        var batched = new ViewStore().fed(STORY.ledger, batch)) {
      for (Projection<?> projection : Projections.ALL)
        assertThat(batched.views.all(projection)).isEqualTo(once.views.all(projection));
    }
  }

  @Test
  void the_live_views_are_the_as_of_views_of_the_head() {
    try (var store = new ViewStore().fed(STORY.ledger, 50)) {
      for (Projection<?> projection : Projections.ALL) {
        assertThat(ids(projection)).isNotEmpty();
        for (String id : ids(projection)) assertLive(projection, id, store.views);
      }
    }
  }

  private static <V extends Record> void assertLive(
      Projection<V> projection, String id, Views views) {
    assertThat(views.get(projection, id))
        .as(projection.name() + " " + id)
        .isPresent()
        .isEqualTo(AsOf.view(projection, id, STORY.ledger, STORY.ledger.head()));
  }

  @Property(tries = 30)
  void an_as_of_view_is_the_fold_of_all_events_up_to_the_commits_end(
      @ForAll @IntRange(min = 0, max = 120) int position) {
    long end = STORY.ledger.commitEnd(position);
    var prefix = ALL.stream().filter(recorded -> recorded.position() <= end).toList();
    for (Projection<?> projection : Projections.ALL)
      for (String id : ids(projection))
        assertThat(AsOf.view(projection, id, STORY.ledger, position))
            .isEqualTo(AsOf.fold(projection, id, prefix));
  }

  @Test
  void what_is_told_twice_changes_nothing() {
    try (var once = new ViewStore().fed(STORY.ledger, 10);
        var twice = new ViewStore().fed(STORY.ledger, 10).fed(STORY.ledger, 7)) {
      for (Projection<?> projection : Projections.ALL)
        assertThat(twice.views.all(projection)).isEqualTo(once.views.all(projection));
    }
  }

  private static Set<String> ids(Projection<?> projection) {
    var ids = new LinkedHashSet<String>();
    ALL.forEach(recorded -> ids.addAll(projection.touched(recorded)));
    return ids;
  }
}
