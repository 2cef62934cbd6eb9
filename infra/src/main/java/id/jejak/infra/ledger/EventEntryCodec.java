package id.jejak.infra.ledger;

import id.jejak.infra.ledger.LedgerRefused.Code;
import id.jejak.kernel.ledger.Entry;
import id.jejak.kernel.ledger.Meta;
import id.jejak.kernel.ledger.PlainData;
import java.time.Instant;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;

/** The entry format of our own events. */
final class EventEntryCodec implements EntryCodec {
  private final EventTypes types;
  private final EventSerializer serializer;
  private final RecentEntries recent;

  EventEntryCodec(EventTypes types) {
    this.types = types;
    this.serializer = EventSerializer.of(types);
    this.recent = new RecentEntries(serializer.getObjectMapper());
  }

  @Override
  public byte[] write(DomainEventMessage<?> event, String cid) {
    if (!(event.getPayload() instanceof Record payload))
      throw new IllegalArgumentException("not an event: " + event.getPayloadType());
    return new Entry(
            event.getAggregateIdentifier(),
            event.getSequenceNumber(),
            types.nameOf(payload.getClass()),
            types.revisionOf(payload.getClass()),
            event.getIdentifier(),
            Instant.EPOCH,
            meta(event.getMetaData(), cid),
            PlainData.of(payload))
        .bytes();
  }

  private static TreeMap<String, String> meta(MetaData metaData, String cid) {
    var meta = new TreeMap<String, String>();
    for (String name : Meta.NAMES) {
      Object value = metaData.get(name);
      if (value != null) meta.put(name, value.toString());
    }
    meta.put("command", cid);
    if (!meta.containsKey("actor") || !meta.containsKey("role"))
      throw new LedgerRefused(Code.NO_ACTOR, "The event does not say who acts, in which role.");
    return meta;
  }

  @Override
  public DomainEventData<byte[]> read(byte[] entry) {
    return recent.of(entry);
  }

  @Override
  public DomainEventData<byte[]> readOnce(byte[] entry) {
    return new StoredEntry(entry, serializer.getObjectMapper());
  }

  @Override
  public Serializer serializer() {
    return serializer;
  }
}
