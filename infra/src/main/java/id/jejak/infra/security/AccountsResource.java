package id.jejak.infra.security;

import id.jejak.infra.security.Accounts.Standing;
import id.jejak.infra.vault.AccountRecord;
import id.jejak.infra.vault.AccountVault;
import id.jejak.infra.web.Problem;
import id.jejak.kernel.account.Grant;
import id.jejak.query.Page;
import id.jejak.query.Slice;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who has an account, for administrators: the names from the vault, the rights from the ledger. */
@RestController
@RequestMapping("/api/accounts")
class AccountsResource {
  private final Accounts accounts;
  private final AccountVault people;

  AccountsResource(Accounts accounts, AccountVault people) {
    this.accounts = accounts;
    this.people = people;
  }

  /** An account and who stands behind it; nobody once the person was erased. */
  record Listed(
      String account,
      @Nullable String userName,
      @Nullable String displayName,
      List<Grant> roles,
      boolean closed) {
    Listed {
      roles = List.copyOf(roles);
    }
  }

  @GetMapping
  ResponseEntity<Page<Listed>> list(Slice slice) {
    var page = slice.of(listed().toList());
    var answer = ResponseEntity.ok();
    if (page.next() != null) {
      var next = ServletUriComponentsBuilder.fromCurrentRequest();
      next.scheme(null).host(null).port(null).replaceQueryParam("cursor", page.next());
      answer.header("Link", "<" + next.build() + ">; rel=\"next\"");
    }
    return answer.body(page);
  }

  @GetMapping("/{account}")
  Listed one(@PathVariable String account) {
    return listed()
        .filter(one -> one.account().equals(account))
        .findFirst()
        .orElseThrow(() -> Problem.of(404, "account-unknown"));
  }

  private Stream<Listed> listed() {
    var known = people.all().stream().collect(Collectors.toMap(AccountRecord::account, one -> one));
    return new TreeMap<>(accounts.all())
        .entrySet().stream()
            .map(one -> listed(one.getKey(), known.get(one.getKey()), one.getValue()));
  }

  private static Listed listed(String account, @Nullable AccountRecord person, Standing standing) {
    return new Listed(
        account,
        person == null ? null : person.userName(),
        person == null ? null : person.displayName(),
        standing.grants(),
        standing.closed());
  }
}
