package id.jejak.infra.ledger;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import tools.jackson.databind.ObjectMapper;

/**
 * What was made of the entries read last: within moments a new entry is read by every projection
 * and by each further command on its stream. The bytes themselves are what it is found by, so it
 * can never tell anything but what they say.
 */
final class RecentEntries {
  private static final int SLOTS = 2_048;
  private static final int LONGEST = 32_768;

  private final AtomicReferenceArray<StoredEntry> slots = new AtomicReferenceArray<>(SLOTS);
  private final ObjectMapper json;

  RecentEntries(ObjectMapper json) {
    this.json = json;
  }

  StoredEntry of(byte[] bytes) {
    if (bytes.length > LONGEST) return new StoredEntry(bytes, json);
    int slot = (Arrays.hashCode(bytes) & Integer.MAX_VALUE) % SLOTS;
    StoredEntry known = slots.get(slot);
    if (known != null && known.isOf(bytes)) return known;
    var read = new StoredEntry(bytes, json);
    slots.set(slot, read);
    return read;
  }
}
