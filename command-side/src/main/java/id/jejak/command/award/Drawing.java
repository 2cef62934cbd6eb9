package id.jejak.command.award;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.Nomination;
import id.jejak.kernel.award.YearOfReports;
import id.jejak.kernel.ledger.Ledger;
import java.util.Set;

/** Draws a category's nomination from the ledger. */
record Drawing(Terms terms, Ledger ledger) {

  /** The last position before the cut-off: what came later was not there for the draw. */
  long position() {
    return ledger.positionAt(terms.edition().cutOff().minusMillis(1));
  }

  /** Draws it from the ledger up to a position; all that is pending stands in the result. */
  Nomination at(long position, String salt) {
    return Nomination.draw(
        terms.policy(),
        terms.category(),
        YearOfReports.read(ledger, terms.edition().fiscalYear(), position),
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
