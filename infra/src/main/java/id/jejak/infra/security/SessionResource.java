package id.jejak.infra.security;

import id.jejak.infra.vault.AccountRecord;
import id.jejak.infra.vault.AccountVault;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out of a session, for pages and for programs that keep cookies. */
@RestController
@RequestMapping("/api/session")
class SessionResource {
  private final PasswordSignIn passwords;
  private final Accounts accounts;
  private final AccountVault people;
  private final SecurityContextRepository sessions;
  private final CsrfTokenRepository csrfTokens;

  SessionResource(
      PasswordSignIn passwords,
      Accounts accounts,
      AccountVault people,
      SecurityContextRepository sessions,
      CsrfTokenRepository csrfTokens) {
    this.passwords = passwords;
    this.accounts = accounts;
    this.people = people;
    this.sessions = sessions;
    this.csrfTokens = csrfTokens;
  }

  /** Who wants to sign in. */
  record SignIn(String userName, String password) {
    @Override
    public String toString() {
      return "***";
    }
  }

  /**
   * Who is signed in.
   *
   * @param csrf what a change made with the session's cookie must carry in {@code X-CSRF-TOKEN}
   */
  record Session(String account, String displayName, List<Grant> roles, String csrf) {
    Session {
      roles = List.copyOf(roles);
    }
  }

  @PostMapping
  Session signIn(
      @RequestBody SignIn body, HttpServletRequest request, HttpServletResponse response) {
    var signedIn = passwords.signIn(body.userName(), body.password(), request.getRemoteAddr());
    // Another session id than whatever the browser came with.
    if (request.getSession(false) != null) request.changeSessionId();
    var context = new SecurityContextImpl(signedIn);
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
    var token = csrfTokens.generateToken(request);
    csrfTokens.saveToken(token, request, response);
    var actor = accounts.actor(signedIn.account()).orElseThrow(Refusals::badCredentials);
    return session(actor, token.getToken());
  }

  @GetMapping
  Session current(Actor actor, CsrfToken csrf) {
    return session(actor, csrf.getToken());
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signOut(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) session.invalidate();
    SecurityContextHolder.clearContext();
  }

  private Session session(Actor actor, String csrf) {
    String name = people.find(actor.account()).map(AccountRecord::displayName).orElse("");
    return new Session(actor.account(), name, actor.grants(), csrf);
  }
}
