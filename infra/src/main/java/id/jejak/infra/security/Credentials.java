package id.jejak.infra.security;

import id.jejak.infra.web.Problem;
import id.jejak.infra.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads a program's credentials from its request; they hold for this request alone. */
final class Credentials extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private final BasicSignIn basic;
  private final ProgramTokens tokens;
  private final Problems problems;

  Credentials(BasicSignIn basic, ProgramTokens tokens, Problems problems) {
    this.basic = basic;
    this.tokens = tokens;
    this.problems = problems;
  }

  /** Whether a request would change something on the word of a session cookie alone. */
  static boolean sessionAlone(HttpServletRequest request) {
    if (READING.contains(request.getMethod()) || request.getHeader("Authorization") != null) {
      return false;
    }
    var session = request.getSession(false);
    return session != null
        && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
            != null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      String header = request.getHeader("Authorization");
      if (header != null) {
        var context = new SecurityContextImpl(signIn(header, request.getRemoteAddr()));
        SecurityContextHolder.setContext(context);
      }
    } catch (Problem problem) {
      SecurityContextHolder.clearContext();
      problems.write(request, response, problem);
      return;
    }
    chain.doFilter(request, response);
  }

  private SignedIn signIn(String header, String address) {
    @Nullable String token = after("Bearer ", header);
    if (token != null) return tokens.signIn(token);
    @Nullable String pair = after("Basic ", header);
    if (pair != null) return basic.signIn(pair, address);
    throw Refusals.badCredentials();
  }

  private static @Nullable String after(String scheme, String header) {
    return header.regionMatches(true, 0, scheme, 0, scheme.length())
        ? header.substring(scheme.length()).strip()
        : null;
  }
}
