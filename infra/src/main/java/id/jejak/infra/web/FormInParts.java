package id.jejak.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * A form with files. It is read to its first file, and on once it is known whose it is: what steers
 * it stands before. A file that is not taken is read and thrown away, a piece at a time, so that
 * what was typed behind it is not lost.
 */
final class FormInParts extends PostedForm {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** As much as the server itself would throw away of a request it refused. */
  private static final Bound WITHOUT_FILES = new Bound(24_000_000, PATIENCE);

  private static final Bound WITH_FILES = new Bound(300_000_000, PATIENCE);
  private static final int MOST_PARTS = 1_000;
  private static final int MOST_FILES = 20;
  private final Map<String, Problem> faults = new LinkedHashMap<>();
  private final FileItemIterator parts;
  private final Bounded body;
  private @Nullable FileItemStream file;
  private int letters;
  private int partsSeen;
  private int filesSeen;

  private FormInParts(Bounded body, FileItemIterator parts) {
    this.body = body;
    this.parts = parts;
  }

  static FormInParts of(HttpServletRequest request) throws IOException {
    var body = new Bounded(request.getInputStream(), WITHOUT_FILES);
    var upload = new FileUpload();
    upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
    try {
      var form = new FormInParts(body, upload.getItemIterator(context(request, body)));
      form.readTexts();
      return form;
    } catch (FileUploadException | MalformedStreamException | InvalidFileNameException e) {
      throw malformed();
    }
  }

  private static ServletRequestContext context(HttpServletRequest request, InputStream body) {
    return new ServletRequestContext(request) {
      @Override
      public InputStream getInputStream() {
        return body;
      }
    };
  }

  @Override
  void readOn(FormFiles files) throws IOException {
    if (!(files instanceof FormFiles.None)) body.upTo(WITH_FILES);
    try {
      while (file != null) {
        var next = file;
        file = null;
        attach(next, files);
        readTexts();
      }
    } catch (FileUploadException | MalformedStreamException | InvalidFileNameException e) {
      throw malformed();
    }
  }

  @Override
  Map<String, Problem> faults() {
    return faults;
  }

  private void readTexts() throws IOException {
    while (parts.hasNext()) {
      var part = parts.next();
      if (++partsSeen > MOST_PARTS) throw Problem.of(413, "too-many-parts", MOST_PARTS);
      // Names are held as texts are.
      count(part.getFieldName().getBytes(StandardCharsets.UTF_8));
      if (!part.isFormField()) {
        file = part;
        return;
      }
      byte[] text = part.openStream().readNBytes(Intake.BOUND.most() - letters + 1);
      count(text);
      add(part.getFieldName(), new String(text, StandardCharsets.UTF_8));
    }
  }

  private void count(byte[] held) {
    letters += held.length;
    if (letters > Intake.BOUND.most()) throw Intake.BOUND.exceeded();
  }

  /** Where no file was chosen, the browser sends one without a name. */
  private void attach(FileItemStream part, FormFiles files) throws IOException {
    String field = part.getFieldName();
    String fileName = part.getName();
    if (fileName == null || fileName.isBlank()) return;
    if (++filesSeen > MOST_FILES) throw Problem.of(413, "too-many-files", MOST_FILES);
    put(field, "");
    try {
      files
          .take(fileName, part.openStream())
          .forEach((member, value) -> put(field + "." + member, value));
    } catch (Problem problem) {
      faults.put(field, problem);
    }
  }

  private static Problem malformed() {
    return Problem.of(400, "malformed-form", "multipart/form-data");
  }
}
