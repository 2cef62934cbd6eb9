package id.jejak.query.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.account.Role;
import id.jejak.kernel.award.AwardEvent.AwardRevoked;
import id.jejak.kernel.award.AwardEvent.DecisionDeclined;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.MotionFailed;
import id.jejak.kernel.award.AwardEvent.MotionPut;
import id.jejak.kernel.award.AwardEvent.NomineeDisqualified;
import id.jejak.kernel.award.AwardEvent.VoteCast;
import id.jejak.query.AsOf;
import id.jejak.query.Projections;
import id.jejak.query.Sight;
import id.jejak.query.Story;
import id.jejak.query.award.AwardAnswer.BallotLine;
import id.jejak.query.award.AwardAnswer.MotionLine;
import id.jejak.query.award.AwardAnswer.NomineeLine;
import id.jejak.query.award.AwardAnswer.ResultLine;
import id.jejak.query.award.AwardAnswer.Seat;
import id.jejak.query.award.AwardAnswer.VoteLine;
import id.jejak.query.award.AwardBoard.State;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AwardAnswersTest {
  private static final String STREAM = "award/2024/PROVINCE";
  private static final Sight PUBLIC = Sight.of(null);
  private static final Sight INSPECTOR = Sight.of(Story.actor("eye", Role.INSPECTOR, ""));

  private static Sight member(String account) {
    return Sight.of(Story.actor(account, Role.COMMITTEE, "2024"));
  }

  private static AwardAnswer seen(Story story, Sight sight) {
    var board =
        AsOf.view(Projections.AWARDS, "2024/PROVINCE", story.ledger, story.ledger.head())
            .orElseThrow();
    return AwardAnswers.of(board, new AwardSight(sight, board));
  }

  private static Story nominated() {
    return new Story().aYear().anEdition().nominated();
  }

  @Test
  void the_public_sees_that_there_are_nominees_but_not_which() {
    AwardAnswer answer = seen(nominated(), PUBLIC);
    assertThat(answer.state()).isEqualTo(State.NOMINATED);
    assertThat(answer.nominees()).isNull();
    assertThat(answer.committee()).extracting(Seat::account).containsOnlyNulls();
  }

  @Test
  void a_member_sees_nothing_before_he_has_declared_his_ties() {
    AwardAnswer before = seen(nominated(), member("juror-1"));
    assertThat(before.nominees()).isNull();
    assertThat(before.yours()).satisfies(yours -> assertThat(yours.declared()).isFalse());
    AwardAnswer after = seen(nominated().declared("juror-1"), member("juror-1"));
    assertThat(after.nominees())
        .extracting(NomineeLine::name)
        .containsExactly("Jawa Barat", "Jawa Tengah", "Jawa Timur");
    assertThat(after.yours()).satisfies(yours -> assertThat(yours.mayMark()).isTrue());
  }

  @Test
  void a_recused_member_sees_what_everybody_sees() {
    Story story = nominated().declared("juror-1");
    story.by("juror-1", STREAM, new MemberRecused("juror-1", false, "teman", story.now()));
    story.by("chair", STREAM, new DecisionDeclined("tidak sepakat", List.of(), story.now()));
    AwardAnswer answer = seen(story, member("juror-1"));
    AwardAnswer everybodys = seen(story, PUBLIC);
    assertThat(answer.nominees()).isNull();
    assertThat(answer.committee()).isEqualTo(everybodys.committee());
    assertThat(answer.cast()).isNull();
    assertThat(answer.endedBecause()).isNull();
    assertThat(seen(story, INSPECTOR).endedBecause()).isEqualTo("tidak sepakat");
  }

  @Test
  void who_sits_on_the_committee_is_told_to_those_in_it_and_to_who_appointed_them() {
    Story story = nominated().declared("juror-2");
    Sight administrator = Sight.of(Story.actor("admin", Role.ADMINISTRATOR, ""));
    for (Sight outside : List.of(PUBLIC, member("juror-3")))
      assertThat(seen(story, outside).committee()).extracting(Seat::account).containsOnlyNulls();
    for (Sight inside : List.of(INSPECTOR, administrator, member("juror-2")))
      assertThat(seen(story, inside).committee()).extracting(Seat::account).contains("juror-1");
  }

  @Test
  void who_declared_or_was_recused_or_voted_is_told_to_those_who_see_the_nominees() {
    Story story = nominated().declared("juror-2").voted("juror-2");
    story.by("juror-1", STREAM, new MemberRecused("juror-1", true, "hubungan", story.now()));
    for (Sight outside : List.of(PUBLIC, member("juror-1"), member("juror-3")))
      assertThat(seen(story, outside).committee())
          .allSatisfy(
              seat ->
                  assertThat(Arrays.asList(seat.declared(), seat.recused(), seat.voted()))
                      .containsOnlyNulls());
    for (Sight inside : List.of(INSPECTOR, member("juror-2")))
      assertThat(seen(story, inside).committee())
          .filteredOn(seat -> Boolean.TRUE.equals(seat.recused()))
          .extracting(Seat::account)
          .containsExactly("juror-1");
  }

  @Test
  void motions_and_votes_are_for_the_committee_and_inspectors() {
    Story story = nominated().declared("juror-1").declared("juror-2").declared("chair");
    story.by("chair", STREAM, new MotionPut(Story.JATIM, "FALSE_FIGURES", null, story.now()));
    story.by("juror-1", STREAM, new VoteCast(Story.JATIM, "juror-1", false, story.now()));
    story.by("juror-1", STREAM, new VoteCast(Story.JATIM, "juror-1", true, story.now()));
    assertThat(seen(story, PUBLIC).motions()).isNull();
    assertThat(seen(story, member("juror-3")).motions()).isNull();
    assertThat(seen(story, INSPECTOR).motions())
        .singleElement()
        .satisfies(
            motion -> {
              assertThat(motion.votes()).containsExactly(new VoteLine(1, true));
              assertThat(motion.mayVote()).isFalse();
            });
    assertThat(motion(story, "juror-1").yours()).isTrue();
    assertThat(motion(story, "juror-2").yours()).isNull();
    assertThat(motion(story, "juror-2").mayVote()).isTrue();
    assertThat(motion(story, "chair").mayVote()).isFalse();
  }

  @Test
  void a_motion_tells_how_it_ended() {
    Story story = nominated().declared("juror-1");
    story.by(
        "chair",
        STREAM,
        new MotionPut(Story.JATIM, "FALSE_FIGURES", null, story.now()),
        new MotionFailed(Story.JATIM, "VOTES", List.of(), 5, story.now()),
        new MotionPut(Story.JATIM, "FALSE_FIGURES", null, story.now()),
        new NomineeDisqualified(Story.JATIM, "FALSE_FIGURES", List.of(), story.now()));
    assertThat(seen(story, INSPECTOR).motions())
        .extracting(MotionLine::state)
        .containsExactly("FAILED", "CARRIED");
  }

  private static MotionLine motion(Story story, String member) {
    var motions = seen(story, member(member)).motions();
    assertThat(motions).hasSize(1);
    return Objects.requireNonNull(motions).getFirst();
  }

  @Test
  void a_region_sees_whether_it_is_nominated_itself() {
    Sight jateng = Sight.of(Story.actor("team", Role.REGION, Story.JATENG));
    assertThat(seen(nominated(), jateng).nominees())
        .extracting(NomineeLine::region)
        .containsExactly(Story.JATENG);
  }

  @Test
  void that_a_juror_voted_is_known_and_how_is_sealed_from_everybody() {
    Story story = nominated().declared("juror-1").declared("juror-2").voted("juror-1");
    assertThat(seen(story, member("juror-2")).cast()).isEqualTo(1);
    assertThat(seen(story, member("juror-2")).ballots()).isNull();
    assertThat(seen(story, INSPECTOR).ballots())
        .singleElement()
        .satisfies(ballot -> assertThat(ballot.nominees()).isNull());
  }

  @Test
  void winners_are_the_committees_and_inspectors_until_they_are_announced() {
    Story story = nominated().marked().decided();
    assertThat(seen(story, PUBLIC).winners()).isNull();
    assertThat(seen(story, member("chair")).winners()).isNull();
    assertThat(seen(story, member("juror-1")).winners()).hasSize(3);
    assertThat(seen(story, INSPECTOR).winners()).hasSize(3);
    assertThat(seen(story.announced(), PUBLIC).winners())
        .extracting(ResultLine::region)
        .startsWith(Story.JABAR);
  }

  @Test
  void after_the_announcement_ballots_are_public_under_jurors_numbers() {
    AwardAnswer answer = seen(nominated().marked().decided().announced(), PUBLIC);
    assertThat(answer.ballots()).extracting(BallotLine::juror).containsExactly(1, 2, 3, 4, 5);
    assertThat(answer.ballots()).allSatisfy(line -> assertThat(line.nominees()).hasSize(3));
  }

  @Test
  void a_revocation_leaves_the_rank_vacant() {
    Story story = nominated().marked().decided().announced();
    story.by("chair", STREAM, new AwardRevoked(Story.JABAR, 1, "palsu", story.now()));
    AwardAnswer answer = seen(story, PUBLIC);
    assertThat(answer.winners()).extracting(ResultLine::rank).containsExactly(2, 3);
    assertThat(answer.vacant()).singleElement().satisfies(v -> assertThat(v.rank()).isEqualTo(1));
  }

  @Test
  void the_ceremony_is_for_everybody_to_see() {
    Story story = nominated().marked().decided().announced();
    assertThat(seen(story, PUBLIC).ceremony()).isNull();
    AwardAnswer.Ceremony ceremony =
        Objects.requireNonNull(seen(story.presented(), PUBLIC).ceremony());
    assertThat(ceremony.by()).isEqualTo("Menteri");
    assertThat(ceremony.handovers())
        .containsExactly(
            new AwardAnswer.Handover(1, Story.JABAR, "Jawa Barat", "Gubernur", "Trofi", "P-1"));
  }

  @Test
  void a_declined_decision_has_no_winners() {
    Story story = nominated().marked().decided();
    story.by("chair", STREAM, new DecisionDeclined("tidak sepakat", List.of(), story.now()));
    assertThat(seen(story, INSPECTOR).winners()).isNull();
    assertThat(seen(story, INSPECTOR).state()).isEqualTo(State.DECLINED);
  }
}
