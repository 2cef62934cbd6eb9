package id.jejak.infra.ledger;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Entry;
import id.jejak.kernel.ledger.PlainData;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What a region's team did, as it lies in the ledger, written there past accounts and rules. */
public final class TeamEntry {
  private TeamEntry() {}

  /** The bytes of an entry; the command's id begins with the one who acts. */
  public static byte[] bytes(String stream, long seq, String cid, DomainEvent event, Instant at) {
    return new Entry(
            stream,
            seq,
            event.getClass().getSimpleName(),
            "1",
            UUID.randomUUID().toString(),
            at,
            Map.of("actor", cid.substring(0, cid.indexOf(':')), "role", "REGION", "command", cid),
            PlainData.of((Record) event))
        .bytes();
  }
}
