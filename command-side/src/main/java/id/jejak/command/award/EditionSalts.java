package id.jejak.command.award;

import java.util.Optional;

/**
 * Keeps the salts that lots are drawn with, secret until the draw. What is kept is durable when a
 * call returns; in a dry run nothing is kept.
 */
public interface EditionSalts {
  /** Makes 32 random bytes, keeps them, and answers their commitment (SHA-256, hexadecimal). */
  String make();

  /** The salt behind a commitment, in lower-case hexadecimal; empty if it is not there. */
  Optional<String> reveal(String commitment);
}
