package id.jejak.infra.security;

import id.jejak.infra.vault.AccountVault;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Someone whose password or token was right; what he may do is looked up at each request. */
final class SignedIn extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1L;
  private final String account;

  private final @Nullable String passwordMark;

  private final @Nullable String token;

  private SignedIn(String account, @Nullable String passwordMark, @Nullable String token) {
    super(List.of());
    this.account = account;
    this.passwordMark = passwordMark;
    this.token = token;
    setAuthenticated(true);
  }

  /** By a token, which ends on its own. */
  static SignedIn byToken(String account, String token) {
    return new SignedIn(account, null, token);
  }

  /** By a password, for as long as the account's password has this mark. */
  static SignedIn byPassword(String account, String passwordMark) {
    return new SignedIn(account, passwordMark, null);
  }

  /** Whether the password it came by is still the account's, if it came by one. */
  boolean holds(AccountVault people) {
    return passwordMark == null
        || people.passwordMark(account).filter(passwordMark::equals).isPresent();
  }

  Optional<String> passwordMark() {
    return Optional.ofNullable(passwordMark);
  }

  /** The token it came by, if it came by one. */
  Optional<String> token() {
    return Optional.ofNullable(token);
  }

  String account() {
    return account;
  }

  @Override
  public Object getPrincipal() {
    return account;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedIn signedIn && signedIn.account.equals(account);
  }

  @Override
  public int hashCode() {
    return account.hashCode();
  }
}
