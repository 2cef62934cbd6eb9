package id.jejak.infra.ledger;

import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;

/** Makes the engine of a store, a writer to it and a codec. */
final class EngineBuilder extends BatchingEventStorageEngine.Builder {
  private static final int BATCH = 500;

  final LedgerStore store;
  final LedgerWriter writer;
  final EntryCodec codec;

  EngineBuilder(LedgerStore store, LedgerWriter writer, EntryCodec codec) {
    this.store = store;
    this.writer = writer;
    this.codec = codec;
    batchSize(BATCH);
    eventSerializer(codec.serializer());
    snapshotSerializer(codec.serializer());
    persistenceExceptionResolver(StreamMoved.class::isInstance);
  }

  JejakEventStorageEngine build() {
    return new JejakEventStorageEngine(this);
  }
}
