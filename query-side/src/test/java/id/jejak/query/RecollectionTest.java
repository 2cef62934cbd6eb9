package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.report.ReportLine;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecollectionTest {
  private static final Story STORY = new Story().aYear();
  private static final List<Recorded<DomainEvent>> ALL = ViewStore.all(STORY.ledger);
  private static final List<String> IDS =
      List.of(
          "2023-Q1/" + Story.JATIM,
          "2023-Q1/" + Story.JABAR,
          "2023-Q1/11",
          "2023-Q4/" + Story.JABAR);

  @Test
  void who_has_read_before_sees_what_who_has_not_sees_after_every_event() {
    try (var store = new ViewStore()) {
      Views reader = store.another();
      for (Recorded<DomainEvent> recorded : ALL) {
        store.fold(List.of(recorded));
        for (Projection<?> projection : Projections.ALL) {
          assertThat(reader.get(projection, IDS)).isEqualTo(store.another().get(projection, IDS));
          assertThat(reader.all(projection)).isEqualTo(store.another().all(projection));
        }
      }
    }
  }

  @Test
  void what_was_rebuilt_is_read_anew() {
    try (var store = new ViewStore().fed(STORY.ledger, 40)) {
      Views reader = store.another();
      ReportLine before = line(reader);
      store.projectors.forEach(Projector::reset);
      store.fed(STORY.ledger, 25);
      assertThat(line(reader)).isEqualTo(before).isNotSameAs(before);
    }
  }

  @Test
  void what_did_not_change_is_the_very_view_that_was_read_before() {
    try (var store = new ViewStore()) {
      store.fold(ALL.subList(0, ALL.size() - 1));
      ReportLine before = line(store.views);
      assertThat(line(store.views)).isSameAs(before);
      store.fold(ALL.subList(ALL.size() - 1, ALL.size()));
      assertThat(line(store.views)).isSameAs(before);
      assertThat(store.views.all(Projections.LINES)).contains(before);
    }
  }

  private static ReportLine line(Views views) {
    return views.get(Projections.LINES, "2023-Q4/" + Story.JABAR).orElseThrow();
  }
}
