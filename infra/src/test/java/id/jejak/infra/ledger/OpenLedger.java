package id.jejak.infra.ledger;

import java.time.Clock;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** A store with everything above it, as one process has it. */
record OpenLedger(
    LedgerStore store,
    LedgerWriter writer,
    JejakEventStorageEngine engine,
    LedgerEventStore events,
    StoreLedger ledger)
    implements AutoCloseable {

  static OpenLedger over(LedgerStore store, Clock clock) {
    return over(store, clock, Fixtures.CODEC, new EventUpcasterChain());
  }

  static OpenLedger over(
      LedgerStore store, Clock clock, EntryCodec codec, EventUpcaster upcasters) {
    var bell = new Bell();
    var writer = new LedgerWriter(store, clock, bell::ring);
    var builder = new EngineBuilder(store, writer, codec);
    builder.upcasterChain(upcasters);
    var engine = builder.build();
    var events = new LedgerEventStore(engine, store, bell);
    events.start();
    return new OpenLedger(store, writer, engine, events, new StoreLedger(store, codec, upcasters));
  }

  @Override
  public void close() {
    events.stop();
    writer.close();
  }
}
