package id.jejak.query.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.account.Role;
import id.jejak.query.CountedLedger;
import id.jejak.query.Moment;
import id.jejak.query.Projections;
import id.jejak.query.Sight;
import id.jejak.query.Story;
import id.jejak.query.ViewStore;
import id.jejak.query.historic.Historic;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AwardsTest {
  private static final Sight INSPECTOR = Sight.of(Story.actor("eye", Role.INSPECTOR, ""));

  @Test
  void all_editions_of_a_moment_are_told_by_looking_at_each_category_once() {
    Story story = Story.toTheAnnouncement();
    var counted = new CountedLedger(story.ledger);
    var moment = new Moment(story.ledger.head() - 1);
    try (var store = new ViewStore().fed(story.ledger, 100)) {
      var awards = new Awards(store.views, counted, new Historic(store.views));
      var editions = awards.editions(moment, INSPECTOR);
      assertThat(counted.reads()).isEqualTo(Projections.AWARDS.streams("2024/PROVINCE").size());
      assertThat(editions).containsOnlyKeys(2024);
      assertThat(editions.get(2024))
          .containsExactly(awards.award(2024, "PROVINCE", moment, INSPECTOR))
          .isEqualTo(awards.edition(2024, moment, INSPECTOR));
    }
  }
}
