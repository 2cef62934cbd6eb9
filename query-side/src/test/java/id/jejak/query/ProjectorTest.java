package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProjectorTest {
  private static final Story STORY = new Story().aYear();
  private static final List<Recorded<DomainEvent>> ALL = ViewStore.all(STORY.ledger);
  private static final String CARD = "2023-Q4/" + Story.JABAR;

  @Test
  void what_was_seen_moves_on_with_events_that_change_nothing_too() {
    try (var store = new ViewStore().fed(STORY.ledger, 40)) {
      assertThat(store.views.seen()).isEqualTo(STORY.ledger.head());
    }
  }

  @Test
  void nothing_was_seen_in_the_beginning() {
    try (var store = new ViewStore()) {
      assertThat(store.views.seen()).isEqualTo(-1);
      assertThat(store.views.get(Projections.CARDS, CARD)).isEmpty();
    }
  }

  @Test
  void readers_see_the_old_views_until_the_rebuilt_ones_have_seen_as_much() throws Exception {
    try (var store = new ViewStore().fed(STORY.ledger, 40)) {
      var before = store.views.get(Projections.CARDS, CARD);
      var done = new AtomicBoolean();
      var wrong = new ArrayList<Object>();
      var reader =
          new Thread(
              () -> {
                while (!done.get()) {
                  var seen = store.views.get(Projections.CARDS, CARD);
                  if (!seen.equals(before)) wrong.add(seen);
                  if (store.views.seen() != STORY.ledger.head()) wrong.add(store.views.seen());
                }
              });
      reader.start();
      for (int round = 0; round < 3; round++) {
        store.projectors.forEach(Projector::reset);
        store.fed(STORY.ledger, 25);
      }
      done.set(true);
      reader.join();
      assertThat(wrong).isEmpty();
      assertThat(store.views.get(Projections.CARDS, CARD)).isEqualTo(before);
    }
  }

  @Test
  void a_rebuilding_that_is_not_done_leaves_the_live_views_alone() {
    try (var store = new ViewStore().fed(STORY.ledger, 40)) {
      store.projectors.forEach(Projector::reset);
      store.fold(ALL.subList(0, 10));
      assertThat(store.views.get(Projections.CARDS, CARD)).isPresent();
      assertThat(store.views.seen()).isEqualTo(STORY.ledger.head());
    }
  }

  @Test
  void a_first_fold_of_everything_makes_the_same_views_and_happens_once() {
    try (var store = new ViewStore();
        var other = new ViewStore().fed(STORY.ledger, 40)) {
      for (Projector<?> projector : store.projectors) {
        var first = projector.firstFold().orElseThrow();
        first.add(ALL.subList(0, 10));
        first.add(ALL.subList(10, ALL.size()));
        first.end(STORY.ledger.head());
        assertThat(projector.firstFold()).isEmpty();
      }
      for (Projection<?> projection : Projections.ALL)
        assertThat(store.views.all(projection)).isEqualTo(other.views.all(projection));
      assertThat(store.views.seen()).isEqualTo(STORY.ledger.head());
    }
  }

  @Test
  void an_older_writer_never_undoes_a_newer_one() {
    try (var store = new ViewStore().fed(STORY.ledger, 40)) {
      var newest = store.views.get(Projections.CARDS, CARD).orElseThrow();
      var old = AsOf.view(Projections.CARDS, CARD, STORY.ledger, STORY.ledger.head() - 12);
      store.views.write(
          Views.collection(Projections.CARDS, 0),
          Map.of(CARD, new Views.Stored<>(old.orElseThrow(), 3)),
          Set.of());
      assertThat(store.views.get(Projections.CARDS, CARD)).contains(newest);
    }
  }
}
