package id.jejak.infra.vault;

import id.jejak.infra.storage.Durable;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.storage.StoreUnusable.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Contents that only the holder of the key file can read, each bound to the commitment that the
 * ledger records. The key lies beside the vault, in no store.
 */
public final class SealedEnvelopes {
  private static final String KEY_FILE = "envelopes.key";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final VaultFile vault;
  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  private SealedEnvelopes(VaultFile vault, byte[] key) {
    this.vault = vault;
    this.key = new SecretKeySpec(key, "AES");
  }

  /** Envelopes under the key file of a directory, made first if there is neither. */
  public static SealedEnvelopes open(VaultFile vault, Path directory) throws IOException {
    Path file = directory.resolve(KEY_FILE);
    if (!Files.exists(file)) {
      if (vault.one("SELECT 1 FROM envelope LIMIT 1", row -> row.getInt(1)).isPresent())
        throw new StoreUnusable(
            Code.STORE_UNREADABLE,
            "%s is missing, and the vault holds envelopes that only it opens; put it back."
                .formatted(file));
      byte[] made = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(made);
      Durable.write(directory, KEY_FILE, made);
    }
    return new SealedEnvelopes(vault, Files.readAllBytes(file));
  }

  /** Seals a content under its commitment, in place of an earlier one. */
  public void seal(String commitment, byte[] content) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, commitment, nonce).doFinal(content);
      vault.write(
          "INSERT OR REPLACE INTO envelope (commitment, nonce, sealed) VALUES (?, ?, ?)",
          commitment,
          nonce,
          sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal", e);
    }
  }

  /** The content sealed under a commitment; empty if there is none that this key opens. */
  public Optional<byte[]> open(String commitment) {
    return vault
        .one(
            "SELECT nonce, sealed FROM envelope WHERE commitment = ?",
            row -> new Sealed(row.getBytes(1), row.getBytes(2)),
            commitment)
        .flatMap(envelope -> opened(commitment, envelope));
  }

  private Optional<byte[]> opened(String commitment, Sealed envelope) {
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, commitment, envelope.nonce());
      return Optional.of(cipher.doFinal(envelope.content()));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot open", e);
    }
  }

  private Cipher cipher(int mode, String commitment, byte[] nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(commitment.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private record Sealed(byte[] nonce, byte[] content) {}
}
