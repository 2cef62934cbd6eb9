package id.jejak.infra.web;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What came with a command besides its body.
 *
 * @param key the sender's idempotency key
 * @param expected the version the sender saw ({@code If-Match}), or {@link #NOTHING_YET} ({@code
 *     If-None-Match: *})
 * @param dryRun whether to say what would happen and write nothing
 * @param digest keyed digest of method, path and body
 * @param arrived moment the request reached us
 * @param role the role its sender acts in
 * @param sent how many commands this request has led to so far
 */
public record Envelope(
    @Nullable String key,
    @Nullable Long expected,
    boolean dryRun,
    String digest,
    Instant arrived,
    String role,
    AtomicInteger sent) {
  /** The version of what nothing has happened to yet. */
  public static final long NOTHING_YET = -1;
}
