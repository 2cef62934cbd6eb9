package id.jejak.command.award;

import static id.jejak.command.Refused.assertViolations;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.Command;
import id.jejak.command.Commands.Receipt;
import id.jejak.command.award.AwardBodies.Cast;
import id.jejak.command.award.AwardBodies.Decision;
import id.jejak.command.award.AwardBodies.Declaration;
import id.jejak.command.award.AwardBodies.Disqualification;
import id.jejak.command.award.AwardBodies.GivenMark;
import id.jejak.command.award.AwardBodies.JurorVote;
import id.jejak.command.award.AwardBodies.Marked;
import id.jejak.command.award.AwardBodies.Reasoned;
import id.jejak.command.award.AwardBodies.Revocation;
import id.jejak.command.award.AwardBodies.TieTo;
import id.jejak.command.award.AwardCommand.CastBallot;
import id.jejak.command.award.AwardCommand.DeclareTies;
import id.jejak.command.award.AwardCommand.NominateRegions;
import id.jejak.kernel.award.AwardEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SelectionResourceTest {
  private final List<Command> sent = new ArrayList<>();
  private final SelectionResource resource =
      new SelectionResource(
          command -> {
            sent.add(command);
            return new Receipt(7, 1);
          });

  @Test
  void a_nomination_needs_no_body() {
    assertThat(resource.nominate(2025, "PROVINCE", null, Panel.CHAIR)).isEqualTo(new Receipt(7, 1));
    assertThat(sent).containsExactly(new NominateRegions(Given.PROVINCE, List.of(), Panel.CHAIR));
  }

  @Test
  void what_is_missing_in_a_mark_is_named() {
    var marks =
        List.of(
            new GivenMark("PRESENTATION", 80, "baik"),
            new GivenMark("SUSTAINABILITY", null, null),
            new GivenMark(null, 80, " "));
    assertViolations(
        () -> cast(new Marked("32", marks), new Marked(null, null)),
        "/nominees/0/marks/1/points blank",
        "/nominees/0/marks/1/reason blank",
        "/nominees/0/marks/2/on blank",
        "/nominees/0/marks/2/reason blank",
        "/nominees/1/region blank",
        "/nominees/1/marks blank");
    assertThat(sent).isEmpty();
  }

  @Test
  void a_ballot_is_handed_on_as_it_was_given() {
    cast(new Marked("32", List.of(new GivenMark("PRESENTATION", 80, "baik"))));
    var ballot = ((CastBallot) sent.get(0)).ballot();
    assertThat(ballot.nominees().get(0).marks().get(0).points()).isEqualTo(80);
    assertThat(new Cast(List.of()).toString()).isEqualTo("***");
  }

  @Test
  void to_say_nothing_is_not_to_declare_that_there_are_no_ties() {
    assertViolations(() -> declare(new Declaration(null)), "/ties blank");
    assertViolations(
        () -> declare(new Declaration(List.of(new TieTo("32", null)))), "/ties/0/kind blank");
    declare(new Declaration(List.of()));
    assertThat(((DeclareTies) sent.get(0)).ties()).isEmpty();
  }

  @Test
  void what_needs_a_reason_gets_none_by_default() {
    assertViolations(
        () -> resource.recuse(2025, "PROVINCE", new Reasoned(null), Panel.juror(1)),
        "/reason blank");
    assertViolations(
        () -> resource.revoke(2025, "PROVINCE", new Revocation("Jabar", " "), Panel.CHAIR),
        "/region not-a-region-code",
        "/reason blank");
    assertViolations(
        () -> resource.decline(2025, "PROVINCE", new Reasoned(" "), Panel.CHAIR), "/reason blank");
    assertViolations(
        () -> resource.disqualify(2025, "PROVINCE", "64", new Disqualification(null), Panel.CHAIR),
        "/ground blank");
  }

  @Test
  void silence_is_no_vote() {
    assertViolations(() -> vote(new JurorVote(null)), "/inFavour blank");
    vote(new JurorVote(false));
    resource.voteOnDeclining(2025, "PROVINCE", new JurorVote(true), Panel.juror(1));
    assertThat(sent)
        .containsExactly(Given.vote(1, "64", false), Given.vote(1, AwardEvent.DECISION, true));
  }

  private void vote(JurorVote vote) {
    resource.voteOnDisqualification(2025, "PROVINCE", "64", vote, Panel.juror(1));
  }

  @Test
  void a_decree_has_a_number_and_a_day() {
    assertViolations(
        () -> resource.decide(2025, "PROVINCE", new Decision("", "10 Maret"), Panel.CHAIR),
        "/decree blank",
        "/decreedOn not-a-day");
  }

  private void cast(Marked... nominees) {
    resource.cast(2025, "PROVINCE", new Cast(List.of(nominees)), Panel.juror(1));
  }

  private void declare(Declaration declaration) {
    resource.declare(2025, "PROVINCE", declaration, Panel.juror(1));
  }
}
