package id.jejak.infra.security;

import id.jejak.infra.security.Rule.AnyAccount;
import id.jejak.infra.security.Rule.Everybody;
import id.jejak.infra.security.Rule.Holders;
import id.jejak.infra.web.Envelopes;
import id.jejak.infra.web.Problem;
import id.jejak.kernel.account.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/** Lets a request in, or says why not; what no rule covers is closed. */
@Component
class Door {
  private final Rules rules = new Rules();
  private final CurrentActor current;
  private final ObjectProvider<HandlerMapping> mappings;

  Door(CurrentActor current, ObjectProvider<HandlerMapping> mappings) {
    this.current = current;
    this.mappings = mappings;
  }

  /** Why the request may not come in; empty if it may. */
  Optional<Problem> refusal(HttpServletRequest request) {
    var who = rules.who(request.getMethod(), request.getRequestURI());
    var actor = current.of(request);
    if (who.isEmpty()) {
      // Where nothing is, the answer is that nothing is there, or not by this method.
      if (!isEndpoint(request)) return Optional.empty();
      return Optional.of(actor.isEmpty() ? Refusals.notSignedIn() : Refusals.noRight());
    }
    return switch (who.get()) {
      case Everybody everybody when request.getParameter("asOf") == null -> enter(request, actor);
      case Everybody thenOnly -> actor.isEmpty() ? notSignedIn() : enter(request, actor);
      case AnyAccount any -> actor.isEmpty() ? notSignedIn() : enter(request, actor);
      case Holders holders -> enterAs(holders, request, actor.orElse(null));
    };
  }

  private static Optional<Problem> enterAs(
      Holders holders, HttpServletRequest request, @Nullable Actor actor) {
    if (actor == null) return notSignedIn();
    var role = holders.roles().stream().filter(actor::has).sorted().findFirst();
    if (role.isEmpty()) return Optional.of(Refusals.noRight());
    Envelopes.actingAs(request, role.get().name());
    return Optional.empty();
  }

  private static Optional<Problem> enter(HttpServletRequest request, Optional<Actor> actor) {
    actor.ifPresent(
        one ->
            Envelopes.actingAs(
                request, one.grants().isEmpty() ? "NONE" : one.grants().getFirst().role()));
    return Optional.empty();
  }

  private static Optional<Problem> notSignedIn() {
    return Optional.of(Refusals.notSignedIn());
  }

  private boolean isEndpoint(HttpServletRequest request) {
    if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
      ServletRequestPathUtils.parseAndCache(request);
    }
    return mappings.orderedStream().anyMatch(mapping -> leadsSomewhere(mapping, request));
  }

  /** Anything but a file that the application ships. */
  private static boolean leadsSomewhere(HandlerMapping mapping, HttpServletRequest request) {
    try {
      var handler = mapping.getHandler(request);
      return handler != null && !(handler.getHandler() instanceof ResourceHttpRequestHandler);
    } catch (Exception noSuchMethodOrType) {
      return false;
    }
  }
}
