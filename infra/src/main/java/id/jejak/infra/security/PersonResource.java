package id.jejak.infra.security;

import id.jejak.infra.vault.AccountVault;
import id.jejak.infra.vault.BrowserSessions;
import id.jejak.infra.vault.Tokens;
import id.jejak.infra.web.Problem;
import id.jejak.kernel.account.Actor;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Erases the person behind a closed account; the ledger keeps the pseudonym, and every proof. */
@RestController
@RequestMapping("/api/accounts/{account}/person")
class PersonResource {
  private static final Logger LOG = LoggerFactory.getLogger(PersonResource.class);
  private final Accounts accounts;
  private final AccountVault people;
  private final Tokens tokens;
  private final BrowserSessions sessions;

  PersonResource(Accounts accounts, AccountVault people, Tokens tokens, BrowserSessions sessions) {
    this.accounts = accounts;
    this.people = people;
    this.tokens = tokens;
    this.sessions = sessions;
  }

  /** Done again, it does nothing: a repeat after a lost answer is no mistake. */
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void erase(@PathVariable String account, Actor by) {
    var standing =
        Optional.ofNullable(accounts.all().get(account))
            .orElseThrow(() -> Problem.of(404, "account-unknown"));
    if (!standing.closed()) throw Problem.of(409, "account-open");
    sessions.endAll(account);
    tokens.revokeAll(account);
    people.erase(account);
    LOG.info("the person behind {} was erased by {}", account, by.account());
  }
}
