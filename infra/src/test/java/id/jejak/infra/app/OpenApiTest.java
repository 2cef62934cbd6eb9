package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiTest {
  private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"#(/[^\"]+)\"");
  private final Jejak jejak = Jejak.shared();

  @Test
  void the_document_is_public_and_of_version_3_1() {
    var document = jejak.anyone().get("/openapi.json");
    assertThat(document.status()).isEqualTo(200);
    assertThat(document.json().path("openapi").asString()).startsWith("3.1");
    assertThat(document.json().path("paths").propertyNames())
        .contains("/api/windows/{period}", "/api/session", "/api/documents", "/api/accounts");
  }

  @Test
  void every_reference_in_it_leads_somewhere() {
    var document = jejak.anyone().get("/openapi.json");
    var broken = new TreeSet<String>();
    var references = REFERENCE.matcher(document.body());
    while (references.find()) {
      if (document.json().at(references.group(1)).isMissingNode()) broken.add(references.group(1));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void who_asks_and_when_are_no_parameters() {
    var document = jejak.anyone().get("/openapi.json");
    assertThat(document.body())
        .contains("\"name\":\"Idempotency-Key\"", "\"name\":\"If-Match\"", "\"name\":\"dryRun\"")
        .doesNotContain("\"name\":\"by\"", "\"name\":\"actor\"");
    assertThat(document.json().path("components").path("schemas").has("Actor")).isFalse();
  }

  @Test
  void the_page_to_try_it_comes_from_here_alone() {
    assertThat(jejak.anyone().get("/openapi").header("Location"))
        .endsWith("/swagger-ui/index.html");
    var page = jejak.anyone().get("/swagger-ui/index.html");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("https://").doesNotContain("http://");
  }
}
