package id.jejak.infra.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Someone whose password or token was right; what he may do is looked up at each request. */
final class SignedIn extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1L;
  private final String account;

  SignedIn(String account) {
    super(List.of());
    this.account = account;
    setAuthenticated(true);
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
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof SignedIn signedIn && signedIn.account.equals(account);
  }

  @Override
  public int hashCode() {
    return account.hashCode();
  }
}
