package id.jejak.infra.views;

import id.jejak.infra.web.Problem;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Moment;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads {@code ?asOf=}: a position, which means its commit, or an instant, the last commit by then.
 */
final class MomentArgument implements HandlerMethodArgumentResolver {
  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
  private final Ledger ledger;

  MomentArgument(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Moment.class);
  }

  @Override
  public Moment resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    String asked = request.getParameter("asOf");
    if (asked == null || asked.isBlank()) return Moment.NOW;
    return new Moment(
        asked.matches("[0-9]{1,15}") ? position(asked) : ledger.positionAt(instant(asked)));
  }

  private long position(String asked) {
    long position = Long.parseLong(asked);
    if (position > ledger.head()) throw Problem.of(400, "beyond-head", asked, ledger.head());
    return ledger.commitEnd(position);
  }

  /** An instant, or a date and time without a zone as browsers send them: in WIB. */
  private static Instant instant(String asked) {
    try {
      return asked.matches("[0-9-]{10}T[0-9:]{5,8}")
          ? LocalDateTime.parse(asked).atZone(WIB).toInstant()
          : Instant.parse(asked);
    } catch (DateTimeParseException e) {
      throw Problem.ofParameter("malformed-parameter", "asOf");
    }
  }
}
