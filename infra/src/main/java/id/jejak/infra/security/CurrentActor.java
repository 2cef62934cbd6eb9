package id.jejak.infra.security;

import id.jejak.infra.vault.AccountVault;
import id.jejak.kernel.account.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers the one who asks; a parameter that may be null is null for the public. */
@Component
class CurrentActor implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  private static final String ACTOR = CurrentActor.class.getName();
  private final Accounts accounts;
  private final AccountVault people;

  CurrentActor(Accounts accounts, AccountVault people) {
    this.accounts = accounts;
    this.people = people;
  }

  /** The one who asks, with his rights of this moment, looked up once per request. */
  Optional<Actor> of(HttpServletRequest request) {
    if (request.getAttribute(ACTOR) instanceof Actor known) return Optional.of(known);
    if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn)
        || !signedIn.holds(people)) {
      return Optional.empty();
    }
    var actor = accounts.actor(signedIn.account());
    actor.ifPresent(found -> request.setAttribute(ACTOR, found));
    return actor;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Actor.class);
  }

  @Override
  public @Nullable Actor resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    var actor = of(http);
    if (actor.isEmpty() && !parameter.isOptional()) throw Refusals.notSignedIn();
    return actor.orElse(null);
  }
}
