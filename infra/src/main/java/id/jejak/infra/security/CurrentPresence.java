package id.jejak.infra.security;

import id.jejak.infra.vault.AccountVault;
import id.jejak.infra.web.ByItself;
import id.jejak.kernel.account.Actor;
import id.jejak.query.live.Presence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
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
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers a way to ask later whether the one who asks is still signed in. */
@Component
class CurrentPresence
    implements HandlerMethodArgumentResolver, HandlerInterceptor, WebMvcConfigurer {
  private final Accounts accounts;
  private final AccountVault people;
  private final VaultSessions sessions;

  CurrentPresence(Accounts accounts, AccountVault people, VaultSessions sessions) {
    this.accounts = accounts;
    this.people = people;
    this.sessions = sessions;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  /** An open page must not keep a session alive that nobody uses. */
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean byItself = ByItself.asks(request) || request.getRequestURI().equals("/live");
    HttpSession session = byItself ? request.getSession(false) : null;
    if (session != null) session.setAttribute(VaultSessions.BY_ITSELF, true);
    return true;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Presence.class);
  }

  @Override
  public Presence resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn))
      return Optional::empty;
    HttpSession session = http.getSession(false);
    String id = session == null ? null : session.getId();
    return () -> stillThere(signedIn, id);
  }

  private Optional<Actor> stillThere(SignedIn signedIn, @Nullable String session) {
    boolean left = session != null && sessions.account(session).isEmpty();
    return left || !signedIn.holds(people) ? Optional.empty() : accounts.actor(signedIn.account());
  }
}
