package id.jejak.command.award;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.Nomination;
import id.jejak.kernel.award.YearOfReports;
import id.jejak.kernel.ledger.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Draws a category's nomination from the ledger. */
record Drawing(Terms terms, Ledger ledger) {
  /** Longer than a command waits for the ledger's writer. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * The last position before the cut-off: what came later was not there for the draw. Refused while
   * something stamped before it could still be on its way: until a later commit is there, or the
   * writer would have given up.
   */
  long position(Instant now) {
    Instant cutOff = terms.edition().cutOff();
    long head = ledger.head();
    long position = ledger.positionAt(cutOff.minusMillis(1));
    if (head <= position && now.isBefore(cutOff.plus(PATIENCE)))
      throw Rejected.because(AwardRefusal.CUT_OFF_JUST_PASSED, cutOff);
    return position;
  }

  /** Draws it from the ledger up to a position; all that is pending stands in the result. */
  Nomination at(long position, String salt) {
    return Nomination.draw(
        terms.policy(),
        terms.category(),
        YearOfReports.read(
            ledger, terms.edition().fiscalYear(), position, terms.category()::admits),
        salt,
        Set.of());
  }

  /** Draws a recorded nomination again; refused unless the same ranking comes out. */
  Nomination again(RegionsNominated recorded) {
    Nomination drawn = at(recorded.lookedUpTo(), recorded.salt());
    if (!drawn.digest().equals(recorded.rankingDigest()))
      throw Rejected.because(AwardRefusal.NOT_REPRODUCED, recorded.lookedUpTo());
    return drawn;
  }
}
