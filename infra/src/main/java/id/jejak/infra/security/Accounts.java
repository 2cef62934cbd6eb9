package id.jejak.infra.security;

import id.jejak.kernel.account.AccountEvent;
import id.jejak.kernel.account.AccountEvent.AccountClosed;
import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.account.AccountEvent.RoleGranted;
import id.jejak.kernel.account.AccountEvent.RoleRevoked;
import id.jejak.kernel.account.AccountEvent.VerifierTieDeclared;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.ledger.Ledger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an account may do now, as its stream in the ledger tells. */
@Component
class Accounts {
  private final Ledger ledger;

  Accounts(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The actor an account is; empty if it was never opened or is closed. */
  Optional<Actor> actor(String account) {
    var grants = new ArrayList<Grant>();
    var ties = new HashSet<String>();
    boolean open = false;
    for (var recorded : ledger.stream("account/" + account, ledger.head())) {
      if (!(recorded.event() instanceof AccountEvent event)) continue;
      switch (event) {
        case AccountOpened opened -> open = true;
        case RoleGranted granted -> grants.add(granted.grant());
        case RoleRevoked revoked -> grants.remove(revoked.grant());
        case VerifierTieDeclared declared -> ties.add(declared.region());
        case AccountClosed closed -> open = false;
      }
    }
    return open ? Optional.of(new Actor(account, grants, ties)) : Optional.empty();
  }

  /** Whether nobody has an account yet. */
  boolean none() {
    var any = new boolean[1];
    ledger.readStreams("account/", ledger.head(), recorded -> any[0] = true);
    return !any[0];
  }
}
