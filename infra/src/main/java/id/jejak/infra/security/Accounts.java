package id.jejak.infra.security;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.account.AccountEvent;
import id.jejak.kernel.account.AccountEvent.AccountClosed;
import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.account.AccountEvent.RoleGranted;
import id.jejak.kernel.account.AccountEvent.RoleRevoked;
import id.jejak.kernel.account.AccountEvent.VerifierTieDeclared;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an account may do now, as its stream in the ledger tells. */
@Component
class Accounts {
  private static final String STREAMS = "account/";
  private final Ledger ledger;

  Accounts(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The actor an account is; empty if it was never opened or is closed. */
  Optional<Actor> actor(String account) {
    var standing = new Standing();
    ledger.stream(STREAMS + account, ledger.head()).forEach(standing::on);
    return standing.open
        ? Optional.of(new Actor(account, standing.grants, standing.ties))
        : Optional.empty();
  }

  /** Every account that was ever opened, by its id. */
  Map<String, Standing> all() {
    var all = new HashMap<String, Standing>();
    ledger.readStreams(
        STREAMS,
        ledger.head(),
        recorded ->
            all.computeIfAbsent(
                    recorded.stream().substring(STREAMS.length()), account -> new Standing())
                .on(recorded));
    return all;
  }

  /** What an account's stream adds up to. */
  static final class Standing {
    private final List<Grant> grants = new ArrayList<>();
    private final Set<String> ties = new HashSet<>();
    private boolean open;

    List<Grant> grants() {
      return List.copyOf(grants);
    }

    boolean closed() {
      return !open;
    }

    private void on(Recorded<DomainEvent> recorded) {
      if (!(recorded.event() instanceof AccountEvent event)) return;
      switch (event) {
        case AccountOpened opened -> open = true;
        case RoleGranted granted -> grants.add(granted.grant());
        case RoleRevoked revoked -> grants.remove(revoked.grant());
        case VerifierTieDeclared declared -> ties.add(declared.region());
        case AccountClosed closed -> open = false;
      }
    }
  }

  /** Whether nobody has an account yet. */
  boolean none() {
    var any = new boolean[1];
    ledger.readStreams(STREAMS, ledger.head(), recorded -> any[0] = true);
    return !any[0];
  }
}
