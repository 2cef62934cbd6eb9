package id.jejak.infra.security;

import id.jejak.infra.vault.BrowserSessions;
import id.jejak.infra.vault.BrowserSessions.BrowserSession;
import id.jejak.infra.web.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Browser sessions that outlive the process: who signed in lies in the vault. What nobody signed in
 * to is not kept, but for a refused form.
 */
@Component
class VaultSessions implements SessionRepository<MapSession> {
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
  private static final int ID_BYTES = 32;
  private static final String ROW = VaultSessions.class.getName();
  private static final String HELD = RefusedForms.class.getName();
  private static final String CONTEXT =
      HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
  static final String CSRF = CsrfToken.class.getName();

  /** Marks a session, for one request, whose question a page asked by itself: that is no use. */
  static final String BY_ITSELF = ROW + ".byItself";

  private final BrowserSessions vault;
  private final InstantSource wallTime;
  private final Duration idle;
  private final RefusedForms refused;
  private final SecureRandom random = new SecureRandom();

  VaultSessions(
      BrowserSessions vault,
      @Qualifier("wallTime") InstantSource wallTime,
      @Value("${server.servlet.session.timeout}") Duration idle,
      RefusedForms refused) {
    this.vault = vault;
    this.wallTime = wallTime;
    this.idle = idle;
    this.refused = refused;
  }

  /** A row of the vault as the session was loaded from it, or last written to it. */
  private record Row(String hash, BrowserSession session) {}

  @Override
  public MapSession createSession() {
    return new MapSession(this::newId);
  }

  private String newId() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public @Nullable MapSession findById(String id) {
    String hash = hash(id);
    Instant now = wallTime.instant();
    Optional<BrowserSession> row = vault.find(hash).filter(found -> isAlive(found, now));
    Optional<Refused> form = refused.find(hash, now);
    if (row.isEmpty() && form.isEmpty()) return null;
    var session = new MapSession(id);
    session.setSessionIdGenerator(this::newId);
    form.ifPresent(
        held -> {
          session.setAttribute(Refused.ATTRIBUTE, held);
          session.setAttribute(HELD, held);
        });
    row.ifPresent(found -> restore(session, new Row(hash, found)));
    return session;
  }

  /** The account that is signed in with a session; none once it has ended. */
  Optional<String> account(String id) {
    Instant now = wallTime.instant();
    return vault.find(hash(id)).filter(found -> isAlive(found, now)).map(BrowserSession::account);
  }

  private boolean isAlive(BrowserSession session, Instant now) {
    return now.isBefore(session.begunAt().plus(LONGEST))
        && now.isBefore(session.seenAt().plus(idle));
  }

  private static void restore(MapSession session, Row row) {
    var kept = row.session();
    var signedIn = SignedIn.byPassword(kept.account(), kept.passwordMark());
    session.setAttribute(ROW, row);
    session.setAttribute(CONTEXT, new SecurityContextImpl(signedIn));
    session.setAttribute(CSRF, new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", kept.csrf()));
  }

  @Override
  public void save(MapSession session) {
    String hash = hash(session.getId());
    Instant now = wallTime.instant();
    boolean renamed = !session.getId().equals(session.getOriginalId());
    if (renamed) forget(hash(session.getOriginalId()));
    hold(session, renamed ? null : session.getAttribute(HELD), hash, now);
    Row row = session.getAttribute(ROW);
    if (row != null && row.hash().equals(hash)) {
      note(row, now, session);
    } else {
      begun(session, now).ifPresent(begun -> begin(new Row(hash, begun), session));
    }
  }

  private void hold(MapSession session, @Nullable Refused before, String hash, Instant now) {
    Refused form = session.getAttribute(Refused.ATTRIBUTE);
    if (Objects.equals(form, before)) return;
    refused.hold(hash, form, now);
    session.setAttribute(HELD, form);
  }

  /** Not at every request: a write is a sync. */
  private void note(Row row, Instant now, MapSession session) {
    var kept = row.session();
    if (session.getAttribute(BY_ITSELF) != null) return;
    if (now.isBefore(kept.seenAt().plus(NOTED_EVERY))) return;
    vault.seen(row.hash(), now);
    var seen =
        new BrowserSession(kept.account(), kept.passwordMark(), kept.csrf(), kept.begunAt(), now);
    session.setAttribute(ROW, new Row(row.hash(), seen));
  }

  private void begin(Row row, MapSession session) {
    Instant now = row.session().begunAt();
    vault.drop(now.minus(LONGEST), now.minus(idle));
    refused.drop(now.minus(idle));
    vault.begin(row.hash(), row.session());
    session.setAttribute(ROW, row);
  }

  /** What there is to keep of a session somebody has just signed in to. */
  private static Optional<BrowserSession> begun(MapSession session, Instant now) {
    SecurityContext context = session.getAttribute(CONTEXT);
    CsrfToken csrf = session.getAttribute(CSRF);
    if (context == null || csrf == null) return Optional.empty();
    return Optional.ofNullable(context.getAuthentication())
        .filter(SignedIn.class::isInstance)
        .map(SignedIn.class::cast)
        .flatMap(
            signedIn ->
                signedIn
                    .passwordMark()
                    .map(
                        mark ->
                            new BrowserSession(
                                signedIn.account(), mark, csrf.getToken(), now, now)));
  }

  @Override
  public void deleteById(String id) {
    forget(hash(id));
  }

  private void forget(String hash) {
    refused.hold(hash, null, wallTime.instant());
    vault.end(hash);
  }

  private static String hash(String id) {
    try {
      byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
