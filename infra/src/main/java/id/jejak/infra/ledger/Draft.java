package id.jejak.infra.ledger;

import id.jejak.infra.ledger.LedgerRefused.Code;
import id.jejak.kernel.ledger.Entry;
import id.jejak.kernel.ledger.Upon;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commit that waits for its place and its instant. Made, and so checked against the format's
 * limits, before anything is written.
 *
 * @param entries the canonical bytes of the entries, their {@code at} still to be stamped
 * @param upon another stream that must not have gone on when it is written, if there is one
 */
public record Draft(
    String stream, long seq, String cid, List<byte[]> entries, @Nullable Upon upon) {
  static final int MAX_EVENTS = 1_000;
  static final int MAX_BYTES = 8_000_000;

  public Draft(String stream, long seq, String cid, List<byte[]> entries) {
    this(stream, seq, cid, entries, null);
  }

  public Draft {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) throw new IllegalArgumentException("a commit without events");
    if (entries.size() > MAX_EVENTS)
      throw tooLarge(entries.size() + " events; a commit holds at most " + MAX_EVENTS);
    for (byte[] entry : entries)
      if (entry.length > Entry.MAX_BYTES)
        throw tooLarge(entry.length + " bytes; an entry has at most " + Entry.MAX_BYTES);
    if (bytes(entries) > MAX_BYTES)
      throw tooLarge(bytes(entries) + " bytes; a commit has at most " + MAX_BYTES);
  }

  /** How many bytes its entries have together. */
  int bytes() {
    return bytes(entries);
  }

  /** The commit at a position and an instant. */
  Commit at(long position, Instant at) {
    var stamped = entries.stream().map(entry -> Entry.stamped(entry, at)).toList();
    return new Commit(position, stream, seq, cid, at, stamped);
  }

  /** Whether a commit is this draft, and not what its command wrote before. */
  boolean isStoredAs(Commit stored) {
    // The id of an event is random: nothing else has the same bytes.
    return Arrays.equals(
        Entry.stamped(entries.getFirst(), stored.at()), stored.entries().getFirst());
  }

  private static int bytes(List<byte[]> entries) {
    return entries.stream().mapToInt(entry -> entry.length).sum();
  }

  private static LedgerRefused tooLarge(String why) {
    return new LedgerRefused(Code.ENTRY_TOO_LARGE, "The events are too large: " + why + ".");
  }
}
