package id.jejak.infra.document;

import id.jejak.infra.vault.Documents;
import id.jejak.infra.vault.Documents.Kept;
import id.jejak.infra.web.Body;
import id.jejak.infra.web.Problem;
import id.jejak.kernel.account.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes documents in and hands them out; what no report names is dropped after a day. */
@RestController
@RequestMapping("/api/documents")
class DocumentResource {
  private static final int LIMIT = 20_000_000;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long QUOTA = 500_000_000;

  /** Counted in {@link #QUOTA}. */
  private static final Duration YEAR = Duration.ofDays(365);

  private static final int LONGEST_NAME = 120;
  private static final Duration UNNAMED = Duration.ofDays(1);
  // Each one is held in memory whole while it is looked at.
  private final Semaphore atOnce = new Semaphore(4);
  private final Documents documents;
  private final Readership readership;
  private final InstantSource wallTime;

  DocumentResource(
      Documents documents, Readership readership, @Qualifier("wallTime") InstantSource wallTime) {
    this.documents = documents;
    this.readership = readership;
    this.wallTime = wallTime;
  }

  /** A document as a report's part names it. */
  record Taken(String sha256, long size, String mediaType) {}

  @Operation(
      requestBody =
          @RequestBody(
              required = true,
              description = "The document itself: PDF, PNG, JPEG, XLSX or DOCX, to 20 MB",
              content = @Content(mediaType = "application/octet-stream")))
  @PostMapping
  Taken take(
      @Parameter(required = true) @RequestParam @Nullable String name,
      HttpServletRequest request,
      Actor by)
      throws IOException {
    if (!atOnce.tryAcquire()) throw Problem.of(503, "busy").with("Retry-After", "2");
    try {
      // Too large is said first: no better name would help.
      byte[] content = Body.read(request, LIMIT, PATIENCE);
      String fileName = fileName(name);
      if (content.length == 0) throw Problem.of(422, "document-empty");
      String type = MediaTypes.of(content).orElseThrow(() -> Problem.of(415, "document-type"));
      var now = wallTime.instant();
      documents.dropUnnamed(now.minus(UNNAMED));
      if (documents.bytesOf(by.account(), now.minus(YEAR)) + content.length > QUOTA) {
        throw Problem.of(409, "document-quota", QUOTA / 1_000_000);
      }
      var kept = documents.keep(content, by.account(), fileName, type, now);
      return new Taken(kept.sha256(), kept.size(), kept.mediaType());
    } finally {
      atOnce.release();
    }
  }

  @ApiResponse(
      responseCode = "200",
      description = "The document, as an attachment of its own type",
      content = @Content(mediaType = "*/*"))
  @GetMapping("/{sha256}")
  ResponseEntity<byte[]> hand(@PathVariable String sha256, Actor by) {
    var kept = documents.find(sha256);
    // Who may not read it does not learn that it is there.
    if (kept.isEmpty() || !readership.mayRead(by, kept)) throw Problem.of(404, "not-found");
    byte[] content = documents.read(sha256).orElseThrow(() -> Problem.of(404, "not-found"));
    // Everybody gets his own name for it: what others call their files is theirs.
    Kept first =
        kept.stream()
            .filter(one -> one.account().equals(by.account()))
            .findFirst()
            .orElse(kept.getFirst());
    var attachment =
        ContentDisposition.attachment().filename(first.fileName(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(first.mediaType()))
        .header("Content-Disposition", attachment.toString())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(content);
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
