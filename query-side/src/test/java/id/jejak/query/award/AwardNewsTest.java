package id.jejak.query.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardEvent.BallotCast;
import id.jejak.kernel.award.AwardEvent.BallotOpened;
import id.jejak.kernel.award.AwardEvent.MarkingClosed;
import id.jejak.kernel.award.AwardEvent.MotionPut;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.AwardEvent.TiesDeclared;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.Sight;
import id.jejak.query.Story;
import id.jejak.query.ViewStore;
import id.jejak.query.historic.Historic;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Of what an open page of a category is told, and so at which moments its reader learns of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AwardNewsTest {
  private static final Sight CHAIR = member("chair");
  private static final Sight INSPECTOR = Sight.of(Story.actor("inspector", Role.INSPECTOR, ""));

  private static Sight member(String account) {
    return Sight.of(Story.actor(account, Role.COMMITTEE, "2024"));
  }

  private static Story marking() {
    return new Story().aYear().anEdition().nominated().declared("chair").declared("juror-1");
  }

  /** The events of a kind of which somebody is told. */
  private static List<Long> told(Story story, Class<? extends AwardEvent> kind, Sight sight) {
    try (var store = new ViewStore().fed(story.ledger, 100)) {
      var awards = new Awards(store.views, story.ledger, new Historic(store.views));
      var news = new AwardNews(awards, story.ledger);
      return ViewStore.all(story.ledger).stream()
          .filter(recorded -> kind.isInstance(recorded.event()))
          .filter(recorded -> news.tells(recorded, 2024, "PROVINCE", sight))
          .map(Recorded<DomainEvent>::position)
          .toList();
    }
  }

  @Test
  void that_a_juror_has_cast_is_told_once_to_those_who_see_it() {
    Story story = marking().voted("juror-1").voted("juror-1");
    assertThat(told(story, BallotCast.class, CHAIR)).hasSize(1);
    assertThat(told(story, BallotCast.class, INSPECTOR)).hasSize(1);
    assertThat(told(story, BallotCast.class, member("juror-2"))).isEmpty();
  }

  @Test
  void that_he_replaced_his_ballot_only_he_himself_is_told() {
    Story story = marking().voted("juror-1").voted("juror-1");
    assertThat(told(story, BallotCast.class, member("juror-1"))).hasSize(2);
  }

  @Test
  void who_has_not_declared_is_told_of_stages_and_of_nothing_else() {
    Story story = marking();
    story.by(
        "chair",
        "award/2024/PROVINCE",
        new MotionPut(Story.JATIM, "FALSE_FIGURES", null, story.now()));
    story.marked();
    Sight undeclared = member("deputy");
    assertThat(told(story, RegionsNominated.class, undeclared)).hasSize(1);
    assertThat(told(story, MarkingClosed.class, undeclared)).hasSize(1);
    assertThat(told(story, TiesDeclared.class, undeclared)).isEmpty();
    assertThat(told(story, MotionPut.class, undeclared)).isEmpty();
    assertThat(told(story, MotionPut.class, CHAIR)).hasSize(1);
    assertThat(told(story, BallotOpened.class, CHAIR)).isEmpty();
  }

  @Test
  void who_declares_is_told_of_his_own_declaration() {
    Story story = marking().declared("juror-2");
    assertThat(told(story, TiesDeclared.class, member("juror-2"))).hasSize(3);
    assertThat(told(story, TiesDeclared.class, member("juror-3"))).isEmpty();
  }
}
