package id.jejak.infra.security;

import id.jejak.kernel.account.Role;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may make a call, before the rules of the matter itself are asked. */
record Rule(HttpMethod method, PathPattern path, Who who) {

  static Rule of(HttpMethod method, String path, Who who) {
    return new Rule(method, PathPatternParser.defaultInstance.parse(path), who);
  }

  boolean covers(String called, PathContainer at) {
    boolean sameMethod =
        method.name().equals(called) || (method == HttpMethod.GET && called.equals("HEAD"));
    return sameMethod && path.matches(at);
  }

  /** Those who may. */
  sealed interface Who permits Everybody, AnyAccount, Holders {}

  /** The public. As things stood then is for those who signed in. */
  record Everybody() implements Who {}

  /** Whoever has an account. */
  record AnyAccount() implements Who {}

  /** Who holds one of some roles. */
  record Holders(Set<Role> roles) implements Who {
    Holders {
      roles = Set.copyOf(roles);
    }
  }
}
