package id.jejak.infra.document;

import id.jejak.infra.vault.Documents;
import id.jejak.infra.web.Body;
import id.jejak.infra.web.Bound;
import id.jejak.infra.web.FormFiles;
import id.jejak.infra.web.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Where documents are taken in; what no report names is dropped after a day. */
@Component
class Reception implements FormFiles.OfCommand {
  static final Bound BOUND = new Bound(20_000_000, Duration.ofMinutes(5), "document-too-large");
  private static final long QUOTA = 500_000_000;

  /** Counted in {@link #QUOTA}. */
  private static final Duration YEAR = Duration.ofDays(365);

  private static final int LONGEST_NAME = 120;
  private static final Duration UNNAMED = Duration.ofDays(1);
  private static final Pattern NAMING =
      Pattern.compile("PUT /api/reports/[^/]+/[^/]+/(plan|stages)");
  // Each one is held in memory whole while it is looked at.
  private final Semaphore atOnce = new Semaphore(4);
  private final Documents documents;
  private final InstantSource wallTime;

  Reception(Documents documents, @Qualifier("wallTime") InstantSource wallTime) {
    this.documents = documents;
    this.wallTime = wallTime;
  }

  /** A document as a report's part names it. */
  record Taken(String sha256, long size, String mediaType) {}

  /** Whole once it is read. */
  @FunctionalInterface
  interface Content {
    byte[] read() throws IOException;
  }

  Taken take(Content coming, @Nullable String name, String account) throws IOException {
    if (!atOnce.tryAcquire()) throw Problem.of(503, "busy").with("Retry-After", "2");
    try {
      byte[] content = coming.read();
      String fileName = fileName(name);
      if (content.length == 0) throw Problem.of(422, "document-empty");
      String type = MediaTypes.of(content).orElseThrow(() -> Problem.of(415, "document-type"));
      var now = wallTime.instant();
      documents.dropUnnamed(now.minus(UNNAMED));
      if (documents.bytesOf(account, now.minus(YEAR)) + content.length > QUOTA) {
        throw Problem.of(409, "document-quota", QUOTA / 1_000_000);
      }
      var kept = documents.keep(content, account, fileName, type, now);
      return new Taken(kept.sha256(), kept.size(), kept.mediaType());
    } finally {
      atOnce.release();
    }
  }

  @Override
  public FormFiles of(String method, String path) {
    boolean names = NAMING.matcher(method + " " + path).matches();
    return names ? this::named : FormFiles.OF_OTHERS;
  }

  private Map<String, String> named(String fileName, InputStream content) throws IOException {
    var sender = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    var taken = take(() -> Body.read(content, BOUND), fileName, sender.getName());
    return Map.of(
        "sha256", taken.sha256(),
        "size", Long.toString(taken.size()),
        "mediaType", taken.mediaType());
  }

  private static String fileName(@Nullable String name) {
    if (name == null) throw Problem.ofParameter("missing-parameter", "name");
    String plain = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    boolean fit =
        !plain.isEmpty()
            && plain.length() <= LONGEST_NAME
            && plain.codePoints().noneMatch(c -> isHidden(c) || c == '/' || c == '\\');
    if (!fit) throw Problem.of(422, "file-name", LONGEST_NAME);
    return plain;
  }

  /**
   * Such as what turns the direction of writing, and makes a name look as if it ended otherwise.
   */
  private static boolean isHidden(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }
}
