package id.jejak.command;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.CanonicalJson;
import id.jejak.kernel.ledger.Entry;
import id.jejak.kernel.ledger.PlainData;

/** Whether an event will fit into one entry of the ledger, measured as the ledger writes it. */
public final class EntrySize {
  /** Room for what stands around an event: its stream, type, id and who recorded it. */
  private static final int AROUND = 5_000;

  private EntrySize() {}

  public static <E extends Record & DomainEvent> boolean fits(E event) {
    return CanonicalJson.bytes(PlainData.of(event)).length <= Entry.MAX_BYTES - AROUND;
  }
}
