package id.jejak.command.report;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.AccountEvent;
import id.jejak.kernel.account.AccountEvent.AccountClosed;
import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.account.AccountEvent.RoleGranted;
import id.jejak.kernel.account.AccountEvent.RoleRevoked;
import id.jejak.kernel.account.AccountEvent.VerifierTieDeclared;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.ledger.Ledger;
import java.util.ArrayList;
import java.util.HashSet;

/** Finds a verifier who is not the one that acts, as the ledger knows his account. */
final class Verifiers {
  private Verifiers() {}

  /** The account with its grants and ties; refused where it is no open verifier's account. */
  static Actor find(String account, Ledger ledger, long upTo) {
    var grants = new ArrayList<Grant>();
    var ties = new HashSet<String>();
    for (var recorded : ledger.stream("account/" + account, upTo))
      switch ((AccountEvent) recorded.event()) {
        case AccountOpened e -> {}
        case RoleGranted e -> grants.add(e.grant());
        case RoleRevoked e -> grants.remove(e.grant());
        case VerifierTieDeclared e -> ties.add(e.region());
        case AccountClosed e -> grants.clear();
      }
    var actor = new Actor(account, grants, ties);
    if (!actor.has(Role.VERIFIER)) throw Rejected.because(ReportRefusal.NOT_A_VERIFIER, account);
    return actor;
  }
}
