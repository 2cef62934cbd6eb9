package id.jejak.query.award;

import id.jejak.kernel.account.Actor;
import id.jejak.query.Sight;
import id.jejak.query.award.AwardBoard.Member;
import id.jejak.query.award.AwardBoard.State;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a board someone sees.
 *
 * <ul>
 *   <li>Everybody: that there is the category and how far it is; all of it once it is announced,
 *       ballots under jurors' numbers.
 *   <li>The committee: nothing of a category's content before the member has declared his ties;
 *       then nominees and who voted, at the decision its results.
 *   <li>A recused member: what everybody sees.
 *   <li>An inspector: all but what is sealed. A region: whether it is nominated itself.
 * </ul>
 */
record AwardSight(Sight sight, AwardBoard board) {

  /** The seat of the one who looks. */
  Optional<Member> seat() {
    Actor actor = sight.actor();
    if (actor == null || !sight.onCommittee(board.edition().edition())) return Optional.empty();
    return board.committee().members().stream()
        .filter(member -> member.account().equals(actor.account()))
        .findFirst();
  }

  /** Whether he sits on its committee or reads all about it. */
  boolean concerned() {
    return sight.inspector() || seat().isPresent();
  }

  boolean announced() {
    return board.announcedAt() != null;
  }

  /** Whether he sits on it, has declared his ties and is not recused. */
  boolean insider() {
    return seat().filter(member -> member.declared() && member.recusal() == null).isPresent();
  }

  boolean seesNominees() {
    return announced() || sight.inspector() || insider();
  }

  boolean seesNominee(String region) {
    return seesNominees() || sight.ofRegion(region);
  }

  /**
   * Accounts of the committee are a matter of those who are in it, and of who appointed them; the
   * public, and whoever is recused or has not declared yet, knows numbers.
   */
  boolean seesAccounts() {
    return sight.inspector() || sight.administrator() || insider();
  }

  /** Opened ballots: after announcement everybody, before it inspectors only. */
  boolean seesBallots() {
    return announced() || sight.inspector();
  }

  boolean seesResults() {
    return announced() || sight.inspector() || insider();
  }

  /** Who moved for what, and how each juror voted: a failed motion would hurt in public. */
  boolean seesMotions() {
    return sight.inspector() || insider();
  }

  /** Whether the member may vote on motions. */
  boolean mayVote(@Nullable Member member) {
    return member != null && board.committee().marking().contains(member) && member.declared();
  }

  /** Every event as it is: names accounts, and opened ballots by account. */
  boolean seesHistory() {
    return sight.inspector() || (announced() && insider());
  }

  /** Why it ended without winners: a declined decision's reason tells of its content. */
  boolean seesEnd() {
    return sight.inspector() || insider() || announced();
  }

  /** Whether the member may mark now. */
  boolean mayMark(@Nullable Member member) {
    return mayVote(member) && (board.state() == State.NOMINATED || board.state() == State.MARKING);
  }
}
