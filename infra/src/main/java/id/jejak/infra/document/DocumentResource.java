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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes documents in and hands them out. */
@RestController
@RequestMapping("/api/documents")
class DocumentResource {
  private final Reception reception;
  private final Documents documents;
  private final Readership readership;

  DocumentResource(Reception reception, Documents documents, Readership readership) {
    this.reception = reception;
    this.documents = documents;
    this.readership = readership;
  }

  @Operation(
      requestBody =
          @RequestBody(
              required = true,
              description = "The document itself: PDF, PNG, JPEG, XLSX or DOCX, to 20 MB",
              content = @Content(mediaType = "application/octet-stream")))
  @PostMapping
  Reception.Taken take(
      @Parameter(required = true) @RequestParam @Nullable String name,
      HttpServletRequest request,
      Actor by)
      throws IOException {
    // Too large is said first: no better name would help.
    return reception.take(() -> Body.read(request, Reception.BOUND), name, by.account());
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
}
