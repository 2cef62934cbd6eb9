package id.jejak.infra.cli.backup;

import id.jejak.infra.storage.Readers;
import id.jejak.infra.vault.mongo.MongoVault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a vault holds of what a ledger names. */
sealed interface Holdings {
  /** A document's bytes, whatever they are. */
  Optional<byte[]> document(String sha256);

  boolean holdsEnvelope(String commitment);

  /** In files of a folder. */
  record InFiles(Path folder, Readers vault) implements Holdings {
    @Override
    public Optional<byte[]> document(String sha256) {
      Path file = folder.resolve("documents").resolve(sha256);
      try {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean holdsEnvelope(String commitment) {
      return vault.query(
          connection -> {
            try (var statement =
                connection.prepareStatement("SELECT 1 FROM envelope WHERE commitment = ?")) {
              statement.setString(1, commitment);
              try (var row = statement.executeQuery()) {
                return row.next();
              }
            }
          });
    }
  }

  /** On MongoDB. */
  record OnMongo(MongoVault vault) implements Holdings {
    @Override
    public Optional<byte[]> document(String sha256) {
      return vault.documents().read(sha256);
    }

    @Override
    public boolean holdsEnvelope(String commitment) {
      return vault.envelopes().find(commitment).isPresent();
    }
  }
}
