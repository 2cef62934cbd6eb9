package id.jejak.command.award;

import id.jejak.command.Body;
import id.jejak.command.award.AwardCommand.DeclareTies;
import id.jejak.command.award.AwardCommand.RecuseOneself;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.account.TieKind;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.Tie;
import id.jejak.kernel.award.AwardEvent.TiesDeclared;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionRegister;
import java.util.HashSet;
import java.util.List;

/** Declarations and recusals; nobody lifts a recusal. */
final class CommitteeDecision {
  private static final int MANY = 100;

  private CommitteeDecision() {}

  static void declare(DeclareTies command, Sitting sitting) {
    String member = sitting.bench().member(command.by());
    if (sitting.selection().phase() == Phase.OVER)
      throw Rejected.because(AwardRefusal.SELECTION_IS_OVER);
    if (sitting.selection().committee().hasDeclared(member))
      throw Rejected.because(AwardRefusal.DECLARED_ALREADY);
    check(command.ties());
    sitting.happens(new TiesDeclared(member, command.ties(), sitting.now()));
    sitting.settle();
  }

  static void recuse(RecuseOneself command, Sitting sitting) {
    String member = sitting.bench().member(command.by());
    EditionOpened edition = sitting.terms().edition();
    Phase phase = sitting.selection().phase();
    boolean chairs =
        member.equals(edition.chair())
            || member.equals(edition.deputy())
            || sitting.selection().committee().hasChaired(member);
    if (phase == Phase.OVER) throw Rejected.because(AwardRefusal.SELECTION_IS_OVER);
    // A juror who stepped back now would take an opened ballot out of the count.
    if (!chairs && phase.compareTo(Phase.NOMINATED) > 0)
      throw Rejected.because(AwardRefusal.MARKING_IS_CLOSED);
    if (sitting.selection().committee().isRecused(member))
      throw Rejected.because(AwardRefusal.RECUSED_ALREADY);
    sitting.happens(new MemberRecused(member, false, command.reason().text(), sitting.now()));
    sitting.settle();
  }

  private static void check(List<Tie> ties) {
    var body = new Body();
    var named = new HashSet<Tie>();
    if (ties.size() > MANY) body.violate("/ties", AwardRefusal.TOO_MANY, MANY);
    for (int i = 0; i < ties.size(); i++) {
      Tie tie = ties.get(i);
      String at = "/ties/" + i;
      body.required(
          at + "/region", tie.region(), code -> RegionRegister.current().get(new RegionCode(code)));
      body.required(at + "/kind", tie.kind(), kind -> Body.choice(TieKind.class, kind));
      if (!named.add(tie)) body.violate(at, ValueRefusal.NAMED_TWICE, tie.region());
    }
    body.check();
  }
}
