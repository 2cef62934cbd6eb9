package id.jejak.infra.vault;

import id.jejak.infra.storage.Durable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Documents whose bytes lie in files and what is known of them in the vault's file. */
public final class FileDocuments implements Documents {
  private static final VaultFile.Row<Kept> ROW =
      row ->
          new Kept(
              row.getString(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              row.getLong(5),
              Instant.ofEpochMilli(row.getLong(6)));
  private static final String SELECT =
      "SELECT sha256, account, file_name, media_type, size, kept_at FROM document ";

  private final VaultFile vault;
  private final Path files;

  private FileDocuments(VaultFile vault, Path files) {
    this.vault = vault;
    this.files = files;
  }

  /** Documents in a directory. */
  public static FileDocuments open(VaultFile vault, Path directory) throws IOException {
    Path files = Durable.createFolder(directory.resolve("documents"));
    Durable.sync(directory);
    return new FileDocuments(vault, files);
  }

  @Override
  public synchronized Kept keep(
      byte[] content, String account, String fileName, String mediaType, Instant at) {
    var kept =
        new Kept(Documents.sha256(content), account, fileName, mediaType, content.length, at);
    try {
      if (!Files.exists(files.resolve(kept.sha256()))) Durable.write(files, kept.sha256(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    vault.write(
        "INSERT INTO document (sha256, account, file_name, media_type, size, kept_at, named)"
            + " VALUES (?, ?, ?, ?, ?, ?, 0) ON CONFLICT (sha256, account) DO UPDATE SET"
            + " file_name = excluded.file_name, kept_at = excluded.kept_at",
        kept.sha256(),
        account,
        fileName,
        mediaType,
        kept.size(),
        at.toEpochMilli());
    return kept;
  }

  @Override
  public List<Kept> find(String sha256) {
    return vault.all(SELECT + "WHERE sha256 = ? ORDER BY kept_at", ROW, sha256);
  }

  @Override
  public Optional<byte[]> read(String sha256) {
    if (!Documents.isHash(sha256)) return Optional.empty();
    Path file = files.resolve(sha256);
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean name(String sha256) {
    return vault.write("UPDATE document SET named = 1 WHERE sha256 = ?", sha256) > 0;
  }

  @Override
  public long bytesOf(String account, Instant since) {
    return vault
        .one(
            "SELECT coalesce(sum(size), 0) FROM document WHERE account = ? AND kept_at >= ?",
            row -> row.getLong(1),
            account,
            since.toEpochMilli())
        .orElse(0L);
  }

  @Override
  public synchronized void dropUnnamed(Instant before) {
    var dropped = vault.all(SELECT + "WHERE named = 0 AND kept_at < ?", ROW, before.toEpochMilli());
    for (Kept document : dropped) {
      vault.write(
          "DELETE FROM document WHERE sha256 = ? AND account = ? AND named = 0",
          document.sha256(),
          document.account());
      if (find(document.sha256()).isEmpty()) delete(document.sha256());
    }
  }

  private void delete(String sha256) {
    try {
      Files.deleteIfExists(files.resolve(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
