package id.jejak.infra.ledger;

import id.jejak.kernel.ledger.Entry;
import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the strings that Axon's suites use as events, and any metadata, in an entry's data. */
final class SuiteCodec implements EntryCodec {
  private final JsonMapper json = new JsonMapper();
  private final Serializer serializer = Jackson3Serializer.builder().build();

  @Override
  public byte[] write(DomainEventMessage<?> event, String cid) {
    return new Entry(
            event.getAggregateIdentifier(),
            event.getSequenceNumber(),
            "String",
            "1",
            event.getIdentifier(),
            Instant.EPOCH,
            Map.of("command", cid),
            Map.of(
                "type", event.getType(),
                "payload", serializer.serialize(event.getPayload(), String.class).getData(),
                "meta", serializer.serialize(event.getMetaData(), String.class).getData()))
        .bytes();
  }

  @Override
  public DomainEventData<?> read(byte[] entry) {
    JsonNode node = json.readTree(entry);
    JsonNode data = node.get("data");
    return new GenericDomainEventEntry<>(
        data.get("type").stringValue(),
        node.get("stream").stringValue(),
        node.get("seq").longValue(),
        node.get("id").stringValue(),
        node.get("at").stringValue(),
        String.class.getName(),
        null,
        data.get("payload").stringValue(),
        data.get("meta").stringValue());
  }

  @Override
  public Serializer serializer() {
    return serializer;
  }
}
