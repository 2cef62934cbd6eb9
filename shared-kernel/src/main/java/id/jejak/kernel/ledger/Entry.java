package id.jejak.kernel.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger. Its canonical bytes are what is stored, hashed and replayed.
 *
 * @param seq its number within the stream, dense from 0
 * @param type the event's short name
 * @param rev the revision of the event's shape
 * @param id the event's id, a random version 4 UUID; blinds the public leaf hash
 * @param at the instant of its commit, to the millisecond
 * @param meta who and how, from the allow-list {@link Meta#NAMES}
 * @param data the event itself
 */
public record Entry(
    String stream,
    long seq,
    String type,
    String rev,
    String id,
    Instant at,
    Map<String, String> meta,
    Map<String, Object> data) {
  /** An entry is at most this long: the length tlog-tiles writes in two bytes. */
  public static final int MAX_BYTES = 65_535;

  private static final long VERSION = 1;
  private static final Set<String> MEMBERS =
      Set.of("v", "stream", "seq", "type", "rev", "id", "at", "meta", "data");
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final int AT_BEGINS = "{\"at\":\"".length();
  private static final String AT_SHAPE = "0000-00-00T00:00:00.000Z";
  private static final int AT_LENGTH = AT_SHAPE.length();

  public Entry {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    meta = Map.copyOf(meta);
    data = Map.copyOf(data);
    if (!Meta.NAMES.containsAll(meta.keySet()))
      throw new CanonicalJson.NotCanonical("meta outside the allow-list: " + meta.keySet());
  }

  /** The canonical bytes. */
  public byte[] bytes() {
    return CanonicalJson.bytes(
        Map.of(
            "v",
            VERSION,
            "stream",
            stream,
            "seq",
            seq,
            "type",
            type,
            "rev",
            rev,
            "id",
            id,
            "at",
            instant(at),
            "meta",
            meta,
            "data",
            data));
  }

  /**
   * The entry of parsed JSON.
   *
   * @throws CanonicalJson.NotCanonical unless it has exactly an entry's members
   */
  public static Entry of(Map<String, Object> members) {
    if (!members.keySet().equals(MEMBERS) || !Long.valueOf(VERSION).equals(members.get("v")))
      throw new CanonicalJson.NotCanonical("not an entry: " + members.keySet());
    var meta = new HashMap<String, String>();
    object(members, "meta").forEach((name, value) -> meta.put(name, typed(String.class, value)));
    return new Entry(
        member(String.class, members, "stream"),
        member(Long.class, members, "seq"),
        member(String.class, members, "type"),
        member(String.class, members, "rev"),
        member(String.class, members, "id"),
        Instant.parse(member(String.class, members, "at")),
        meta,
        object(members, "data"));
  }

  private static Map<String, Object> object(Map<String, Object> members, String name) {
    if (!(members.get(name) instanceof Map<?, ?> map))
      throw new CanonicalJson.NotCanonical("not an object: " + name);
    var object = new HashMap<String, Object>();
    map.forEach((key, value) -> object.put(typed(String.class, key), typed(Object.class, value)));
    return object;
  }

  private static <T> T member(Class<T> type, Map<String, Object> members, String name) {
    return typed(type, members.get(name));
  }

  private static <T> T typed(Class<T> type, @Nullable Object value) {
    if (!type.isInstance(value))
      throw new CanonicalJson.NotCanonical("not a " + type.getSimpleName() + ": " + value);
    return type.cast(value);
  }

  /** An instant as entries write it: always with milliseconds, so that text order is time order. */
  public static String instant(Instant instant) {
    return MILLIS.format(instant);
  }

  /** The instant that entries write so: their one shape is read without a general parser. */
  public static Instant instant(String text) {
    if (!isOfShape(text)) return Instant.parse(text);
    return LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19),
            number(text, 20, 23) * 1_000_000)
        .toInstant(ZoneOffset.UTC);
  }

  private static boolean isOfShape(String text) {
    if (text.length() != AT_LENGTH) return false;
    for (int i = 0; i < AT_LENGTH; i++) {
      char expected = AT_SHAPE.charAt(i);
      char c = text.charAt(i);
      if (expected == '0' ? c < '0' || c > '9' : c != expected) return false;
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /**
   * The same entry committed at another instant. {@code at} sorts first among the members and has a
   * fixed length, so a waiting entry is stamped without being written again.
   */
  public static byte[] stamped(byte[] canonical, Instant at) {
    byte[] stamp = instant(at).getBytes(StandardCharsets.US_ASCII);
    if (stamp.length != AT_LENGTH) throw new CanonicalJson.NotCanonical("no instant: " + at);
    byte[] copy = canonical.clone();
    System.arraycopy(stamp, 0, copy, AT_BEGINS, stamp.length);
    return copy;
  }
}
