package id.jejak.infra.cli.demo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

/** Invented numbers: the same seed and subject give the same number on any machine. */
record Chance(long seed) {

  /** A whole number from one bound up to and including the other. */
  long between(long low, long high, String subject) {
    return new Random(mixed(subject)).longs(1, low, high + 1).findFirst().orElseThrow();
  }

  private long mixed(String subject) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest((seed + "/" + subject).getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
