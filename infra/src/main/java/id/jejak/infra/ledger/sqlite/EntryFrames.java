package id.jejak.infra.ledger.sqlite;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Entries in one column: each as its length in two bytes, most significant first, then its bytes.
 * This is the framing of an entry bundle in tlog-tiles.
 */
final class EntryFrames {
  private EntryFrames() {}

  static byte[] join(List<byte[]> entries) {
    int size = entries.stream().mapToInt(entry -> 2 + entry.length).sum();
    var frames = ByteBuffer.allocate(size);
    for (byte[] entry : entries) frames.putShort((short) entry.length).put(entry);
    return frames.array();
  }

  static List<byte[]> split(byte[] column) {
    var frames = ByteBuffer.wrap(column);
    var entries = new ArrayList<byte[]>();
    while (frames.hasRemaining()) {
      byte[] entry = new byte[Short.toUnsignedInt(frames.getShort())];
      frames.get(entry);
      entries.add(entry);
    }
    return entries;
  }
}
