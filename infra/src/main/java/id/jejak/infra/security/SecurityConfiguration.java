package id.jejak.infra.security;

import id.jejak.infra.web.Problem;
import id.jejak.infra.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The order in which a request is asked who it comes from and whether it may come in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final String POLICY = "Content-Security-Policy";
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; object-src 'none'; base-uri 'none';"
          + " frame-ancestors 'none'; form-action 'self'";
  private static final String TRYING = "/swagger-ui/";
  // The library's page to try the interface writes styles into its elements.
  private static final String TRYING_POLICY =
      CONTENT_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

  @Bean
  SecurityContextRepository sessions() {
    return new HttpSessionSecurityContextRepository();
  }

  @Bean
  CsrfTokenRepository csrfTokens() {
    var tokens = new HttpSessionCsrfTokenRepository();
    tokens.setSessionAttributeName(VaultSessions.CSRF);
    return tokens;
  }

  @Bean
  SecurityFilterChain filters(
      HttpSecurity http,
      SecurityContextRepository sessions,
      CsrfTokenRepository csrfTokens,
      BasicSignIn basic,
      ProgramTokens tokens,
      Door door,
      Problems problems) {
    return http.securityContext(context -> context.securityContextRepository(sessions))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfTokens)
                    .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                    .requireCsrfProtectionMatcher(Credentials::sessionAlone))
        .addFilterBefore(new CrossSite(problems), CsrfFilter.class)
        .addFilterAfter(new Credentials(basic, tokens, problems), CsrfFilter.class)
        .addFilterAt(new Entrance(door, problems), AuthorizationFilter.class)
        .exceptionHandling(
            failures ->
                failures.accessDeniedHandler(
                    (request, response, denied) ->
                        problems.write(request, response, Refusals.crossSite())))
        .headers(
            headers ->
                headers
                    .addHeaderWriter(SecurityConfiguration::contentPolicy)
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
        .requestCache(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  /** An address that the firewall lets nobody have, with dots, slashes or ends hidden in it. */
  @Bean
  RequestRejectedHandler malformedAddresses(Problems problems) {
    return (request, response, rejected) ->
        problems.write(request, response, Problem.of(400, "malformed-address"));
  }

  private static void contentPolicy(HttpServletRequest request, HttpServletResponse response) {
    // A document that is handed out comes with a stricter one.
    if (response.containsHeader(POLICY)) return;
    boolean trying = request.getRequestURI().startsWith(TRYING);
    response.setHeader(POLICY, trying ? TRYING_POLICY : CONTENT_POLICY);
  }
}
