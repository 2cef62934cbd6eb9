package id.jejak.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Finds the envelope of the request at hand; a command that no request led to has none. */
@Component
public class Envelopes {
  private static final String ENVELOPE = Envelope.class.getName();
  private static final String ROLE = ENVELOPE + ".role";
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:~+/=-]{1,128}");
  private static final Pattern VERSION = Pattern.compile("\"(0|[1-9][0-9]{0,15})\"");

  /** Notes the role in which the sender may do what he asks. */
  public static void actingAs(HttpServletRequest request, String role) {
    request.setAttribute(ROLE, role);
  }

  /** The envelope of the current request. */
  public Optional<Envelope> current() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
            && request.getRequest().getAttribute(ENVELOPE) instanceof Envelope envelope
        ? Optional.of(envelope)
        : Optional.empty();
  }

  static void seal(HttpServletRequest request, String digest) {
    var envelope =
        new Envelope(
            key(request.getHeader("Idempotency-Key")),
            expected(request.getHeader("If-Match"), request.getHeader("If-None-Match")),
            dryRun(request),
            digest,
            Arrival.of(request),
            request.getAttribute(ROLE) instanceof String role ? role : "NONE",
            new AtomicInteger());
    request.setAttribute(ENVELOPE, envelope);
  }

  private static @Nullable String key(@Nullable String header) {
    if (header == null || KEY.matcher(header).matches()) return header;
    throw Problem.of(400, "malformed-idempotency-key");
  }

  /** What has not begun has no version to match: who would be first says so instead. */
  private static @Nullable Long expected(@Nullable String match, @Nullable String noneMatch) {
    if (noneMatch == null) return version(match);
    if (match == null && noneMatch.strip().equals("*")) return Envelope.NOTHING_YET;
    throw Problem.of(400, "malformed-if-none-match");
  }

  private static @Nullable Long version(@Nullable String header) {
    if (header == null) return null;
    var version = VERSION.matcher(header.strip());
    if (version.matches()) return Long.valueOf(version.group(1));
    throw Problem.of(400, "malformed-if-match");
  }

  /** Whether the sender only wants to be told what would happen. */
  static boolean dryRun(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query == null) return false;
    for (String part : query.split("&")) {
      // As it is meant, however it is escaped: the deed must not follow from another reading.
      String meant = decoded(part);
      switch (meant) {
        case "dryRun=true" -> {
          return true;
        }
        case "dryRun=false" -> {}
        default -> {
          // A misspelt wish to try must never become the deed.
          if (meant.toLowerCase(Locale.ROOT).startsWith("dryrun"))
            throw Problem.of(400, "malformed-dry-run");
        }
      }
    }
    return false;
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEscaped) {
      throw Problem.of(400, "malformed-dry-run");
    }
  }
}
