package id.jejak.infra.cli.backup;

import id.jejak.infra.cli.base.CouldNotRun;
import id.jejak.infra.storage.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself, written last: one without it was not finished.
 *
 * @param head the last position in it
 * @param documents how many documents are in it
 */
record Note(int format, Instant at, long head, long documents) {
  private static final String FILE = "backup.json";
  private static final int FORMAT = 1;

  static Note of(Instant at, long head, long documents) {
    return new Note(FORMAT, at, head, documents);
  }

  static Note read(Path folder) {
    try {
      var note =
          JsonMapper.shared().readValue(Files.readAllBytes(folder.resolve(FILE)), Note.class);
      if (note.format() == FORMAT) return note;
    } catch (IOException | JacksonException e) {
      // Said below.
    }
    throw new CouldNotRun("cli.backup-not-whole", folder);
  }

  void write(Path folder) throws IOException {
    Durable.write(folder, FILE, JsonMapper.shared().writeValueAsBytes(this));
  }
}
