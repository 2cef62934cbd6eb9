package id.jejak.command.account;

import id.jejak.command.Command;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.TieKind;
import id.jejak.kernel.region.RegionCode;
import java.util.List;

/** What may be asked of an account. */
public sealed interface AccountCommand extends Command {
  /** The account's pseudonymous id. */
  String account();

  @Override
  default String stream() {
    return streamOf(account());
  }

  /** The stream of an account. */
  static String streamOf(String account) {
    return "account/" + account;
  }

  /** Open an account with its first roles. */
  record OpenAccount(String account, Person person, Secret password, List<Grant> roles, Actor by)
      implements AccountCommand {
    public OpenAccount {
      roles = List.copyOf(roles);
    }
  }

  /** Grant and revoke roles, at once. */
  record ChangeRoles(String account, List<Grant> grant, List<Grant> revoke, Actor by)
      implements AccountCommand {
    public ChangeRoles {
      grant = List.copyOf(grant);
      revoke = List.copyOf(revoke);
    }
  }

  /** Declare a verifier's own tie to a region. */
  record DeclareVerifierTie(String account, RegionCode region, TieKind tie, Actor by)
      implements AccountCommand {}

  /** Change one's own password. */
  record ChangePassword(String account, Secret current, Secret chosen, Actor by)
      implements AccountCommand {}

  /** Close the account for good. */
  record CloseAccount(String account, Actor by) implements AccountCommand {}
}
