package id.jejak.infra.ledger;

import java.time.Instant;
import java.util.List;

/**
 * The events of one command on one stream, written together or not at all.
 *
 * @param position position of the first event
 * @param seq sequence number of the first event within the stream
 * @param cid the command's id
 * @param entries the canonical bytes of the entries, in order
 */
public record Commit(
    long position, String stream, long seq, String cid, Instant at, List<byte[]> entries) {
  public Commit {
    entries = List.copyOf(entries);
  }

  /** Position of the last event. */
  public long last() {
    return position + entries.size() - 1;
  }

  /** Sequence number of the last event: the version of the aggregate after this commit. */
  public long lastSeq() {
    return seq + entries.size() - 1;
  }
}
