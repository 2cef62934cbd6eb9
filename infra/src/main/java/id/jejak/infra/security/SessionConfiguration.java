package id.jejak.infra.security;

import id.jejak.infra.storage.StoreChoice;
import id.jejak.infra.vault.PassingEnvelopes;
import id.jejak.infra.vault.SealedEnvelopes;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.session.MapSession;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Puts the vault's sessions in place of the web server's, before all that asks for one. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
  @Bean
  @Conditional(StoreChoice.InFiles.class)
  RefusedForms heldForms(@Value("${server.servlet.session.timeout}") Duration idle) {
    return new HeldForms(idle);
  }

  @Bean
  @Conditional(StoreChoice.OnMongo.class)
  RefusedForms sealedForms(PassingEnvelopes refusedForms, SealedEnvelopes envelopes) {
    return new SealedForms(refusedForms, envelopes);
  }

  @Bean
  FilterRegistrationBean<SessionRepositoryFilter<MapSession>> sessionFilter(
      VaultSessions sessions,
      @Value("${server.servlet.session.cookie.name}") String name,
      @Value("${server.servlet.session.cookie.same-site}") String sameSite,
      @Value("${server.servlet.session.cookie.secure:#{null}}") @Nullable Boolean secure) {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName(name);
    cookie.setSameSite(sameSite);
    cookie.setUseBase64Encoding(false);
    // Unless it is said, a cookie is for HTTPS alone where it is set over HTTPS.
    if (secure != null) cookie.setUseSecureCookie(secure);
    var ids = new CookieHttpSessionIdResolver();
    ids.setCookieSerializer(cookie);
    var filter = new SessionRepositoryFilter<>(sessions);
    filter.setHttpSessionIdResolver(ids);
    var registration = new FilterRegistrationBean<>(filter);
    // Inside what answers when the vault is lost.
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
    registration.setDispatcherTypes(
        DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
    return registration;
  }
}
