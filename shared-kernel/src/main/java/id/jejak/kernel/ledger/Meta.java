package id.jejak.kernel.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for an event and how it came in; the allow-list of LEDGER 3. Ids are pseudonymous.
 *
 * @param actor account id of the one who acted
 * @param role the role he acted in
 * @param command command id, {@code <actor>:<Idempotency-Key>} or generated
 * @param request keyed digest of method, path and body
 * @param arrived moment the request arrived at the edge; decides whether a report is on time
 * @param correlation what this command followed from, if anything
 */
public record Meta(
    String actor,
    String role,
    String command,
    @Nullable String request,
    @Nullable Instant arrived,
    @Nullable String correlation) {}
