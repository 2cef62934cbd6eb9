package id.jejak.kernel.award;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Draws lots that nobody can steer and anybody can draw again. */
public final class Lots {
  private static final HexFormat HEX = HexFormat.of();

  private Lots() {}

  /**
   * A region's draw, the lower one winning: SHA-256 over the seed's bytes (decoded from
   * hexadecimal), then the category's code and the region's code in UTF-8, with nothing between;
   * lower-case hexadecimal, whose order as text is its order as a number.
   */
  public static String draw(String seedHex, String category, String region) {
    return sha256(HEX.parseHex(seedHex), utf8(category), utf8(region));
  }

  /** What is published of a salt before it is revealed: SHA-256 over its bytes. */
  public static String commitment(String saltHex) {
    return sha256(HEX.parseHex(saltHex));
  }

  /** A seed made of several salts: SHA-256 over their bytes, one after the other. */
  static String seed(List<String> saltsHex) {
    return sha256(saltsHex.stream().map(HEX::parseHex).toArray(byte[][]::new));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) digest.update(part);
      return HEX.formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
