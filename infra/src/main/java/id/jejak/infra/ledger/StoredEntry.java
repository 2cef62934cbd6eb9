package id.jejak.infra.ledger;

import id.jejak.infra.ledger.StoredPart.Range;
import id.jejak.kernel.ledger.Entry;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectMapper;

/** A stored entry as Axon reads it; it keeps its bytes and, once made, the event. */
final class StoredEntry implements DomainEventData<byte[]> {
  private final byte[] bytes;
  private final String stream;
  private final long seq;
  private final String id;
  private final Instant at;
  private final StoredPart payload;
  private final StoredPart meta;

  StoredEntry(byte[] bytes, ObjectMapper json) {
    var members = Members.of(bytes, json);
    this.bytes = bytes;
    stream = members.text("stream");
    seq = needed("seq", members.seq);
    id = members.text("id");
    at = Entry.instant(members.text("at"));
    payload =
        new StoredPart(
            new SimpleSerializedType(members.text("type"), members.text("rev")),
            bytes,
            needed("data", members.data));
    meta =
        new StoredPart(
            new SimpleSerializedType(MetaData.class.getName(), null),
            bytes,
            needed("meta", members.meta));
  }

  private static <T> T needed(String member, @Nullable T value) {
    if (value == null) throw new IllegalArgumentException("an entry without " + member);
    return value;
  }

  /** What an entry's members are, or where they lie. */
  private static final class Members {
    private final Map<String, String> texts = HashMap.newHashMap(5);
    private @Nullable Long seq;
    private @Nullable Range data;
    private @Nullable Range meta;

    static Members of(byte[] bytes, ObjectMapper json) {
      var plain = new Members();
      boolean read =
          PlainObject.read(
              bytes, new Range(0, bytes.length), (name, value) -> plain.takes(name, bytes, value));
      return read ? plain : parsed(bytes, json);
    }

    private boolean takes(String name, byte[] bytes, Range value) {
      switch (name) {
        case "data" -> data = value;
        case "meta" -> meta = value;
        case "seq" -> seq = Long.valueOf(PlainObject.text(bytes, value));
        case "v" -> {}
        default -> texts.put(name, PlainObject.text(bytes, value));
      }
      return true;
    }

    private static Members parsed(byte[] bytes, ObjectMapper json) {
      var members = new Members();
      try (JsonParser parser = json.createParser(bytes)) {
        if (parser.nextToken() != JsonToken.START_OBJECT)
          throw new IllegalArgumentException("an entry that is no object");
        for (String name = parser.nextName(); name != null; name = parser.nextName())
          members.add(name, parser);
      }
      return members;
    }

    private void add(String name, JsonParser parser) {
      parser.nextToken();
      switch (name) {
        case "seq" -> seq = parser.getLongValue();
        case "data" -> data = object(parser);
        case "meta" -> meta = object(parser);
        default -> texts.put(name, parser.getString());
      }
    }

    private static Range object(JsonParser parser) {
      long from = parser.currentTokenLocation().getByteOffset();
      parser.skipChildren();
      return new Range((int) from, (int) parser.currentLocation().getByteOffset());
    }

    private String text(String member) {
      return needed(member, texts.get(member));
    }
  }

  boolean isOf(byte[] others) {
    return Arrays.equals(bytes, others);
  }

  @Override
  public String getType() {
    int slash = stream.indexOf('/');
    return slash < 0 ? stream : stream.substring(0, slash);
  }

  @Override
  public String getAggregateIdentifier() {
    return stream;
  }

  @Override
  public long getSequenceNumber() {
    return seq;
  }

  @Override
  public String getEventIdentifier() {
    return id;
  }

  @Override
  public Instant getTimestamp() {
    return at;
  }

  @Override
  public SerializedObject<byte[]> getMetaData() {
    return meta;
  }

  @Override
  public SerializedObject<byte[]> getPayload() {
    return payload;
  }
}
