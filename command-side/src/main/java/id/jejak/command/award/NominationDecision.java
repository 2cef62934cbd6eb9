package id.jejak.command.award;

import id.jejak.command.Body;
import id.jejak.command.EntrySize;
import id.jejak.command.Text;
import id.jejak.command.award.AwardCommand.NominateRegions;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.award.AwardEvent.AwardNotGiven;
import id.jejak.kernel.award.AwardEvent.PassedOver;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.award.Lots;
import id.jejak.kernel.award.Nomination;
import java.util.ArrayList;
import java.util.List;

/** The nomination: drawn once, after the cut-off, from the ledger as it stood before it. */
final class NominationDecision {
  private static final int REASON = 300;

  private NominationDecision() {}

  static void nominate(NominateRegions command, Sitting sitting, EditionSalts salts) {
    EditionOpened edition = sitting.terms().edition();
    // The draw is computed, so no single member can hold it up; leaving a region out is not.
    if (command.passedOver().isEmpty()) sitting.bench().acts(command.by());
    else sitting.bench().chairs(command.by());
    sitting.mustBe(Phase.OPEN);
    if (sitting.now().isBefore(edition.cutOff()))
      throw Rejected.because(AwardRefusal.BEFORE_CUT_OFF, edition.cutOff());
    Drawing drawing = sitting.drawing();
    long position = drawing.position(sitting.now());
    String salt = salt(edition.saltCommitment(), salts);
    Nomination drawn = drawing.at(position, salt);
    List<PassedOver> passedOver = checked(command.passedOver(), drawn.pending());
    String policy = sitting.terms().policy().name();
    if (drawn.nominees().isEmpty()) {
      sitting.happens(
          new AwardNotGiven(
              edition.edition(),
              sitting.terms().category().code(),
              policy,
              position,
              drawn.eligible(),
              sitting.now()));
      return;
    }
    var nominated =
        new RegionsNominated(
            edition.edition(),
            sitting.terms().category().code(),
            policy,
            edition.adoptedAfterwards(),
            position,
            salt,
            drawn.eligible(),
            drawn.digest(),
            drawn.firstTen(),
            drawn.nominees(),
            drawn.ties(),
            passedOver,
            sitting.now());
    if (!EntrySize.fits(nominated)) throw Rejected.because(AwardRefusal.REASONS_TOO_LONG);
    sitting.happens(nominated);
    sitting.settle();
  }

  private static String salt(String commitment, EditionSalts salts) {
    return salts
        .reveal(commitment)
        .filter(salt -> Lots.commitment(salt).equals(commitment))
        .orElseThrow(() -> Rejected.because(AwardRefusal.SALT_MISSING));
  }

  /** The regions passed over, as they are recorded. */
  private static List<PassedOver> checked(List<PassedOver> passedOver, List<String> pending) {
    var body = new Body();
    var waiting = new ArrayList<>(pending);
    for (int i = 0; i < passedOver.size(); i++) {
      PassedOver one = passedOver.get(i);
      String at = "/passedOver/" + i;
      if (!pending.contains(one.region()))
        body.violate(at + "/region", AwardRefusal.NOT_PENDING, one.region());
      else if (!waiting.remove(one.region()))
        body.violate(at + "/region", ValueRefusal.NAMED_TWICE, one.region());
      body.required(at + "/reason", one.reason(), text -> Text.of(text, REASON));
    }
    body.check();
    if (!waiting.isEmpty())
      throw Rejected.because(AwardRefusal.REPORTS_PENDING, String.join(", ", waiting));
    return passedOver.stream()
        .map(one -> new PassedOver(one.region(), Text.of(one.reason(), REASON)))
        .toList();
  }
}
