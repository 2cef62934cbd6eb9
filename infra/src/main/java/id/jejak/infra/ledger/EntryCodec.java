package id.jejak.infra.ledger;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;

/** Between Axon's event messages and the bytes of entries. */
interface EntryCodec {
  /** The canonical bytes of an event's entry, its {@code at} still to be stamped. */
  byte[] write(DomainEventMessage<?> event, String cid);

  /** What Axon needs of an entry: payload and metadata for upcasters and {@link #serializer}. */
  DomainEventData<?> read(byte[] entry);

  /** The same of an entry that is not likely to be read again soon. */
  default DomainEventData<?> readOnce(byte[] entry) {
    return read(entry);
  }

  /** Turns what {@link #read} gave, upcast or not, into events. */
  Serializer serializer();
}
