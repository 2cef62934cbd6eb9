package id.jejak.infra.vault;

import id.jejak.infra.storage.Durable;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.storage.StoreUnusable.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Contents that only the holder of the key file can read, each bound to the commitment that the
 * ledger records. The key lies beside the vault, in no store.
 */
public final class SealedEnvelopes {
  private static final String KEY_FILE = "envelopes.key";
  private static final String KEY_MARK = "envelopes-key";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Envelopes envelopes;
  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  private SealedEnvelopes(Envelopes envelopes, byte[] key) {
    this.envelopes = envelopes;
    this.key = new SecretKeySpec(key, "AES");
  }

  /** Others that the same key opens. */
  public SealedEnvelopes over(Envelopes others) {
    return new SealedEnvelopes(others, key.getEncoded());
  }

  /** Envelopes under the key file of a directory, made first if there is neither. */
  public static SealedEnvelopes open(Envelopes envelopes, Path directory) throws IOException {
    Path file = directory.resolve(KEY_FILE);
    if (!Files.exists(file)) {
      if (!envelopes.isEmpty())
        throw new StoreUnusable(
            Code.STORE_UNREADABLE,
            "%s is missing, and the vault holds envelopes that only it opens; put it back."
                .formatted(file));
      byte[] made = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(made);
      Durable.write(directory, KEY_FILE, made);
    }
    return new SealedEnvelopes(envelopes, Files.readAllBytes(file));
  }

  /**
   * Envelopes that several processes share, each with a copy of the key file: a process with
   * another key, or without one, is refused.
   */
  public static SealedEnvelopes openShared(Envelopes envelopes, Secrets secrets, Path directory)
      throws IOException {
    if (!Files.exists(directory.resolve(KEY_FILE)) && secrets.find(KEY_MARK).isPresent())
      throw otherKey(directory);
    var opened = open(envelopes, directory);
    byte[] mark = opened.mark();
    if (!MessageDigest.isEqual(secrets.keepFirst(KEY_MARK, mark), mark)) throw otherKey(directory);
    return opened;
  }

  private static StoreUnusable otherKey(Path directory) {
    return new StoreUnusable(
        Code.STORE_UNREADABLE,
        "%s is not the key of this vault's envelopes; copy it from where the vault was first used."
            .formatted(directory.resolve(KEY_FILE)));
  }

  /** Tells keys apart and gives none away. */
  private byte[] mark() {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
      return mac.doFinal(KEY_MARK.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Seals a content under its commitment, in place of an earlier one. */
  public void seal(String commitment, byte[] content) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, commitment, nonce).doFinal(content);
      envelopes.keep(commitment, new Envelopes.Sealed(nonce, sealed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal", e);
    }
  }

  /** The content sealed under a commitment; empty if there is none that this key opens. */
  public Optional<byte[]> open(String commitment) {
    return envelopes.find(commitment).flatMap(envelope -> opened(commitment, envelope));
  }

  private Optional<byte[]> opened(String commitment, Envelopes.Sealed envelope) {
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
}
