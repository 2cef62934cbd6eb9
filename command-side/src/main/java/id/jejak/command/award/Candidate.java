package id.jejak.command.award;

import id.jejak.kernel.account.AccountEvent.AccountClosed;
import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.account.AccountEvent.RoleGranted;
import id.jejak.kernel.account.AccountEvent.RoleRevoked;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.ledger.Ledger;

/**
 * One who is named to the committee of an edition.
 *
 * @param open whether the account exists and is open
 * @param granted whether it holds the role for the edition
 */
record Candidate(boolean open, boolean granted) {

  static Candidate of(String account, int edition, Ledger ledger, long upTo) {
    boolean open = false;
    boolean granted = false;
    for (var recorded : ledger.stream("account/" + account, upTo))
      switch (recorded.event()) {
        case AccountOpened e -> open = true;
        case AccountClosed e -> open = false;
        case RoleGranted e -> granted |= isFor(edition, e.grant());
        case RoleRevoked e -> granted &= !isFor(edition, e.grant());
        default -> {}
      }
    return new Candidate(open, granted);
  }

  private static boolean isFor(int edition, Grant grant) {
    return grant.role().equals(Role.COMMITTEE.name())
        && String.valueOf(edition).equals(grant.edition());
  }
}
