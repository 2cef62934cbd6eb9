package id.jejak.infra.vault;

import java.util.Optional;

/** Where sealed contents lie, each under its commitment; it cannot open them. */
public interface Envelopes {
  /** A content that only the key opens. */
  record Sealed(byte[] nonce, byte[] content) {}

  /** Keeps an envelope, in place of an earlier one of the same commitment. */
  void keep(String commitment, Sealed envelope);

  Optional<Sealed> find(String commitment);

  boolean isEmpty();
}
