package id.jejak.infra.vault;

import java.security.SecureRandom;
import java.util.Optional;

/** Random values that are made once and kept: keys for keyed digests, the editions' salts. */
public interface Secrets {
  /** How long a secret is that is made here. */
  int BYTES = 32;

  /** The secret of a name, made and kept at the first call. */
  default byte[] of(String name) {
    return find(name).orElseGet(() -> keepFirst(name, made()));
  }

  private static byte[] made() {
    byte[] made = new byte[BYTES];
    new SecureRandom().nextBytes(made);
    return made;
  }

  /** Keeps a value unless the name has one already; answers the one that is kept. */
  byte[] keepFirst(String name, byte[] value);

  /** The secret of a name, if it was ever made. */
  Optional<byte[]> find(String name);
}
