package id.jejak.infra.security;

import id.jejak.infra.security.ProgramTokens.Issued;
import id.jejak.infra.web.Problem;
import id.jejak.kernel.account.Actor;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for programs that act for an account. */
@RestController
@RequestMapping("/api/tokens")
class TokenResource {
  private static final int USUAL_DAYS = 90;
  private static final int MOST_DAYS = 365;
  private final ProgramTokens tokens;

  TokenResource(ProgramTokens tokens) {
    this.tokens = tokens;
  }

  /** How long the token is to last; 90 days unless said. */
  record Wish(@Nullable Integer days) {}

  @PostMapping
  Issued issue(@RequestBody(required = false) @Nullable Wish wish) {
    int days = wish == null || wish.days() == null ? USUAL_DAYS : wish.days();
    if (days < 1 || days > MOST_DAYS) throw Problem.of(422, "token-life", MOST_DAYS);
    var by = SecurityContextHolder.getContext().getAuthentication();
    if (!(by instanceof SignedIn signedIn)) throw Refusals.notSignedIn();
    return tokens.issue(signedIn, Duration.ofDays(days));
  }

  /** Ends one token, which only who has it can name. */
  @DeleteMapping("/{token}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable String token, Actor actor) {
    tokens.revoke(token, actor.account());
  }

  /** Ends all tokens of the account. */
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revokeAll(Actor actor) {
    tokens.revokeAll(actor.account());
  }
}
