package id.jejak.infra.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** What a document is by its own bytes, whatever its sender says; only what reports need. */
final class MediaTypes {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final int ENTRIES_LOOKED_AT = 50;

  private MediaTypes() {}

  static Optional<String> of(byte[] content) {
    if (begins(content, '%', 'P', 'D', 'F', '-')) return Optional.of("application/pdf");
    if (begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return Optional.of("image/png");
    }
    if (begins(content, 0xFF, 0xD8, 0xFF)) return Optional.of("image/jpeg");
    if (begins(content, 'P', 'K', 3, 4)) return office(content);
    return Optional.empty();
  }

  private static boolean begins(byte[] content, int... signature) {
    if (content.length < signature.length) return false;
    for (int i = 0; i < signature.length; i++) {
      if ((content[i] & 0xFF) != signature[i]) return false;
    }
    return true;
  }

  /** An Office document is a zip whose first entries name its kind; macros are not accepted. */
  private static Optional<String> office(byte[] content) {
    boolean typed = false;
    String kind = "";
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (int i = 0; i < ENTRIES_LOOKED_AT; i++) {
        var entry = zip.getNextEntry();
        if (entry == null) break;
        String name = entry.getName();
        if (name.endsWith("vbaProject.bin")) return Optional.empty();
        if (name.equals("[Content_Types].xml")) typed = true;
        if (name.equals("xl/workbook.xml")) kind = "spreadsheetml.sheet";
        if (name.equals("word/document.xml")) kind = "wordprocessingml.document";
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    return typed && !kind.isEmpty() ? Optional.of(OFFICE + kind) : Optional.empty();
  }
}
