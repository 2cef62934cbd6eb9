package id.jejak.infra.cli.backup;

import id.jejak.infra.cli.base.CouldNotRun;
import id.jejak.infra.storage.Durable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The files of a store beside its databases. */
final class Folders {
  private static final String DOCUMENTS = "documents";

  private Folders() {}

  /** Refused unless nothing lies in a folder that could be overwritten or mistaken for a copy. */
  static void requireEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    if (!Files.isDirectory(folder)) throw new CouldNotRun("cli.folder-not-empty", folder);
    try (var files = Files.list(folder)) {
      if (files.findAny().isPresent()) throw new CouldNotRun("cli.folder-not-empty", folder);
    }
  }

  /** Makes a folder that is its owner's alone. */
  static void create(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix"))
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  /** Copies the documents; answers how many. They are named by content: none ever changes. */
  static long copyDocuments(Path from, Path to) throws IOException {
    Path documents = from.resolve(DOCUMENTS);
    Path copies = to.resolve(DOCUMENTS);
    create(copies);
    long copied = 0;
    if (Files.exists(documents)) {
      try (var files = Files.newDirectoryStream(documents, "[0-9a-f]*")) {
        for (Path file : files) if (copy(file, copies)) copied++;
      }
    }
    Durable.sync(copies);
    return copied;
  }

  /** Copies the key that opens the sealed envelopes: without it they are lost. */
  static void copyKeys(Path from, Path to) throws IOException {
    try (var files = Files.newDirectoryStream(from, "*.key")) {
      for (Path file : files) copy(file, to);
    }
  }

  /** Whether the file was still there: a document that no entry names may go meanwhile. */
  private static boolean copy(Path file, Path folder) throws IOException {
    Path copy = folder.resolve(file.getFileName());
    try {
      Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    } catch (NoSuchFileException dropped) {
      return false;
    }
    Durable.sync(copy);
    return true;
  }
}
