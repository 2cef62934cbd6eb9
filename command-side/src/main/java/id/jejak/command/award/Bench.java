package id.jejak.command.award;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Role;

/** Who may do what in a category: seats stand in the edition, and recusals bind everybody. */
record Bench(Terms terms, Committee committee) {

  /** The account of one who has a part in the selection. */
  String member(Actor by) {
    String edition = String.valueOf(terms.edition().edition());
    boolean granted =
        by.grants(Role.COMMITTEE).stream().anyMatch(grant -> edition.equals(grant.edition()));
    if (!granted || !terms.members().contains(by.account()))
      throw Rejected.because(AwardRefusal.NOT_ON_THE_COMMITTEE, edition);
    return by.account();
  }

  /**
   * Refused unless it is the chair, the deputy of a recused one, or the alternate who took the
   * chair when both were.
   */
  void chairs(Actor by) {
    String member = member(by);
    String chair = terms.edition().chair();
    boolean deputy = member.equals(terms.edition().deputy());
    if (!member.equals(chair) && !deputy && !committee.hasChaired(member))
      throw Rejected.because(AwardRefusal.NOT_THE_CHAIR);
    if (deputy && !committee.isRecused(chair))
      throw Rejected.because(AwardRefusal.CHAIR_IS_NOT_RECUSED);
    mayAct(member);
  }

  /** Refused unless it is a member who may act: what is computed needs no chair. */
  void acts(Actor by) {
    mayAct(member(by));
  }

  /** Refused unless it is the chair, or any member who may act where nobody is left to chair. */
  void chairsIfAny(Actor by) {
    if (Seating.of(terms.edition(), committee).chair().isPresent()) chairs(by);
    else acts(by);
  }

  /** The account of one who holds a seat and may mark and vote. */
  String juror(Actor by) {
    String member = member(by);
    if (committee.isRecused(member)) throw Rejected.because(AwardRefusal.IS_RECUSED);
    if (!Seating.of(terms.edition(), committee).seated().contains(member))
      throw Rejected.because(AwardRefusal.NOT_SEATED);
    mayAct(member);
    return member;
  }

  private void mayAct(String member) {
    if (committee.isRecused(member)) throw Rejected.because(AwardRefusal.IS_RECUSED);
    if (!committee.hasDeclared(member)) throw Rejected.because(AwardRefusal.TIES_NOT_DECLARED);
  }
}
