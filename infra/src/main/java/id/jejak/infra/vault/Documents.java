package id.jejak.infra.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Documents by their SHA-256. */
public interface Documents {
  /** What a hash looks like. */
  Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** A document as one account handed it in. */
  record Kept(
      String sha256,
      String account,
      String fileName,
      String mediaType,
      long size,
      Instant keptAt) {}

  /** Keeps a document; answers its hash. */
  Kept keep(byte[] content, String account, String fileName, String mediaType, Instant at);

  /** What is known of a document: once for each account that handed it in. */
  List<Kept> find(String sha256);

  /** A document's bytes. */
  Optional<byte[]> read(String sha256);

  /** Says that an entry is about to name a document: it is kept for good. */
  boolean name(String sha256);

  /** How many bytes an account has handed in since an instant. */
  long bytesOf(String account, Instant since);

  /** Forgets documents that no entry named and that were kept before an instant. */
  void dropUnnamed(Instant before);

  static boolean isHash(String text) {
    return SHA256.matcher(text).matches();
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
