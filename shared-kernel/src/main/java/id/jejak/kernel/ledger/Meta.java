package id.jejak.kernel.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    @Nullable String correlation) {
  /** The allow-list: nothing else about a request enters the ledger. */
  public static final Set<String> NAMES =
      Set.of("actor", "role", "command", "request", "arrived", "correlation");

  /** Meta from an entry's strings. */
  public static Meta of(Map<String, String> strings) {
    String arrived = strings.get("arrived");
    return new Meta(
        needed(strings, "actor"),
        needed(strings, "role"),
        needed(strings, "command"),
        strings.get("request"),
        arrived == null ? null : Instant.parse(arrived),
        strings.get("correlation"));
  }

  /** The strings as an entry carries them; absent where null. */
  public Map<String, String> strings() {
    var strings = new TreeMap<>(Map.of("actor", actor, "role", role, "command", command));
    if (request != null) strings.put("request", request);
    if (arrived != null) strings.put("arrived", arrived.toString());
    if (correlation != null) strings.put("correlation", correlation);
    return strings;
  }

  private static String needed(Map<String, String> strings, String name) {
    String value = strings.get(name);
    if (value == null) throw new CanonicalJson.NotCanonical("meta without " + name);
    return value;
  }
}
