package id.jejak.infra.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that are whole or absent after a crash, and readable by their owner alone. */
public final class Durable {
  private Durable() {}

  /** Writes a file under another name, syncs it, renames it into place, syncs the directory. */
  public static void write(Path directory, String name, byte[] content) throws IOException {
    // Temporary files are the owner's alone.
    Path temporary = Files.createTempFile(directory, ".new-", "");
    try {
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

  /** Makes an empty file that is the owner's alone, unless there is one. */
  public static void createOwnerOnly(Path file) throws IOException {
    if (!Files.exists(file)) Files.createFile(file, ownerOnly(file, "rw-------"));
  }

  /** Makes a folder that is the owner's alone; one that is there keeps the rights it was given. */
  public static Path createFolder(Path folder) throws IOException {
    return Files.isDirectory(folder)
        ? folder
        : Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
  }

  private static FileAttribute<?>[] ownerOnly(Path path, String rights) throws IOException {
    Path there = path.toAbsolutePath().getParent();
    while (there != null && !Files.exists(there)) there = there.getParent();
    // A file system without such rights keeps its own.
    if (there == null
        || !Files.getFileStore(there).supportsFileAttributeView(PosixFileAttributeView.class))
      return new FileAttribute<?>[0];
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
    };
  }

  /** Makes names created in a directory last. */
  public static void sync(Path directory) throws IOException {
    try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
