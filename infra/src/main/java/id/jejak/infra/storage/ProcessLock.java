package id.jejak.infra.storage;

import id.jejak.infra.storage.StoreUnusable.Code;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Says that this process, and no other, writes to a directory. Held on a file of its own: a lock on
 * the database file would drop SQLite's when it is released.
 */
public final class ProcessLock implements AutoCloseable {
  private final FileChannel channel;

  private ProcessLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock, or says who cannot have it. */
  public static ProcessLock take(Path directory, String name) {
    Path file = directory.resolve(name);
    try {
      Durable.createOwnerOnly(file);
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locked(channel)) return new ProcessLock(channel);
      channel.close();
      throw new StoreUnusable(
          Code.STORE_LOCKED, "Another process works in " + directory + "; stop it first.");
    } catch (IOException e) {
      throw new StoreUnusable(Code.STORE_UNREADABLE, file + " cannot be locked.", e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException("cannot release the lock", e);
    }
  }
}
