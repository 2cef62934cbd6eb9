package id.jejak.infra.ledger;

import java.time.Instant;
import java.util.Arrays;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A stored entry as Axon reads it; it keeps its bytes and, once made, the event. */
final class StoredEntry implements DomainEventData<JsonNode> {
  private final byte[] bytes;
  private final String stream;
  private final long seq;
  private final String id;
  private final Instant at;
  private final StoredPart payload;
  private final StoredPart meta;

  StoredEntry(byte[] bytes, ObjectMapper json) {
    JsonNode entry = json.readTree(bytes);
    this.bytes = bytes;
    stream = text(entry, "stream");
    seq = entry.required("seq").longValue();
    id = text(entry, "id");
    at = Instant.parse(text(entry, "at"));
    payload =
        new StoredPart(
            text(entry, "type"),
            text(entry, "rev"),
            entry.required("data"),
            () -> json.readTree(bytes).required("data"));
    meta =
        new StoredPart(
            MetaData.class.getName(),
            null,
            entry.required("meta"),
            () -> json.readTree(bytes).required("meta"));
  }

  boolean isOf(byte[] others) {
    return Arrays.equals(bytes, others);
  }

  private static String text(JsonNode entry, String member) {
    return entry.required(member).stringValue();
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
  public SerializedObject<JsonNode> getMetaData() {
    return meta;
  }

  @Override
  public SerializedObject<JsonNode> getPayload() {
    return payload;
  }
}
