package id.jejak.kernel.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An entry's hash as a leaf of an RFC 6962 tree: SHA-256 over a zero byte and its bytes. */
public final class LeafHash {
  private static final byte LEAF = 0;

  private LeafHash() {}

  /** The hash of an entry's canonical bytes, in lower-case hexadecimal. */
  public static String of(byte[] entry) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(LEAF);
      return HexFormat.of().formatHex(digest.digest(entry));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
