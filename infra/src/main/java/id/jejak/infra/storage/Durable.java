package id.jejak.infra.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that are whole or absent after a crash, and readable by their owner alone. */
public final class Durable {
  private static final String OWNER_ONLY = "rw-------";

  private Durable() {}

  /** Writes a file under another name, syncs it, renames it into place, syncs the directory. */
  public static void write(Path directory, String name, byte[] content) throws IOException {
    Path temporary = Files.createTempFile(directory, ".new-", "");
    try {
      ownerOnly(temporary);
      try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        var buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) channel.write(buffer);
        channel.force(true);
      }
      Files.move(temporary, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
    sync(directory);
  }

  /** Makes a file the owner's alone, where the file system knows rights. */
  public static void ownerOnly(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix"))
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_ONLY));
  }

  /** Makes names created in a directory last. */
  public static void sync(Path directory) throws IOException {
    try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
