package id.jejak.infra.bench;

import id.jejak.infra.ledger.mongo.FerretServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** FerretDB in a process of its own, on SQLite files that it syncs as it is made to. */
final class FerretOfOurs implements DocumentServer {
  private final Path folder;
  private final FerretServer server;

  private FerretOfOurs(Path folder) {
    this.folder = folder;
    this.server = FerretServer.start(folder);
  }

  static FerretOfOurs in(Path directory) throws IOException {
    return new FerretOfOurs(Files.createTempDirectory(directory, "jejak-bench"));
  }

  @Override
  public String name() {
    return "FerretDB " + FerretServer.version() + " on SQLite";
  }

  @Override
  public String database(String contender, long events) {
    return server.uri() + "/bench-" + events + "-" + contender;
  }

  @Override
  public void close() {
    server.close();
    try {
      Directories.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
