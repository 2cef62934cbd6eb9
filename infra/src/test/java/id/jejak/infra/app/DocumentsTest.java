package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.scoring.ScoringPolicy;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentsTest {
  private static final String INSPECTOR = "{\"role\": \"INSPECTOR\"}";
  private final Jejak jejak = Jejak.shared();

  private static Caller.Answer hand(Caller caller, String name, byte[] content) {
    return caller
        .with("Content-Type", "application/octet-stream")
        .send("POST", "/api/documents?name=" + name, BodyPublishers.ofByteArray(content));
  }

  private static byte[] pdf(String text) {
    return ("%PDF-1.7\n" + text).getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void a_document_is_read_back_as_an_attachment_by_who_handed_it_in() {
    var owner = jejak.newAccount("owner", INSPECTOR);
    var taken = hand(owner, "SK%20Tim.pdf", pdf("one"));
    assertThat(taken.json().path("mediaType").asString()).isEqualTo("application/pdf");
    String path = "/api/documents/" + taken.json().path("sha256").asString();
    var read = owner.get(path);
    assertThat(read.body()).isEqualTo("%PDF-1.7\none");
    assertThat(read.header("Content-Disposition")).startsWith("attachment;").contains("SK");
    assertThat(read.header("Content-Security-Policy")).contains("sandbox");
    assertThat(jejak.newAccount("stranger", INSPECTOR).get(path).status()).isEqualTo(404);
  }

  @Test
  void what_it_is_is_told_by_its_content_not_by_its_sender() {
    byte[] page = "<html><script>".getBytes(StandardCharsets.US_ASCII);
    assertThat(hand(jejak.admin(), "harmless.pdf", page).code()).isEqualTo("document-type");
    assertThat(hand(jejak.admin(), "empty.pdf", new byte[0]).code()).isEqualTo("document-empty");
    assertThat(hand(jejak.admin(), "a%2Fb.pdf", pdf("x")).code()).isEqualTo("file-name");
    assertThat(hand(jejak.admin(), "a%E2%80%AEfdp.html", pdf("x")).code()).isEqualTo("file-name");
  }

  @Test
  void a_document_over_20_MB_is_refused() {
    byte[] large = new byte[20_000_001];
    assertThat(hand(jejak.admin(), "large.pdf", large).status()).isEqualTo(413);
  }

  @Test
  void what_no_report_names_is_dropped_after_a_day() {
    var taken = hand(jejak.admin(), "forgotten.pdf", pdf("forgotten"));
    String path = "/api/documents/" + taken.json().path("sha256").asString();
    jejak.wallTime.pass(Duration.ofDays(1).plusSeconds(1));
    hand(jejak.admin(), "other.pdf", pdf("other"));
    assertThat(jejak.admin().get(path).status()).isEqualTo(404);
  }

  @Test
  void a_document_that_only_an_unsent_draft_names_is_for_its_region_and_inspectors() {
    openWindow("2034-Q1");
    var team = jejak.newAccount("d-team", "{\"role\": \"REGION\", \"region\": \"51\"}");
    var taken = hand(team, "rencana.pdf", pdf("draft"));
    var named =
        team.put(
            "/api/reports/2034-Q1/51/plan",
            "{\"document\": %s, \"meetings\": []}".formatted(taken.body()));
    assertThat(named.status()).as(named.toString()).isEqualTo(200);

    String path = "/api/documents/" + taken.json().path("sha256").asString();
    assertThat(reading(path, "d-colleague", "{\"role\": \"REGION\", \"region\": \"51\"}"))
        .isEqualTo(200);
    assertThat(reading(path, "d-inspector", INSPECTOR)).isEqualTo(200);
    assertThat(reading(path, "d-verifier", "{\"role\": \"VERIFIER\"}")).isEqualTo(404);
    assertThat(reading(path, "d-neighbour", "{\"role\": \"REGION\", \"region\": \"52\"}"))
        .isEqualTo(404);
    assertThat(reading(path, "d-admin", "{\"role\": \"ADMINISTRATOR\"}")).isEqualTo(404);
    assertThat(jejak.anyone().get(path).status()).isEqualTo(401);
  }

  @Test
  void who_knows_the_hash_of_another_regions_document_cannot_make_it_his_own() {
    openWindow("2034-Q2");
    var owner = jejak.newAccount("n-owner", "{\"role\": \"REGION\", \"region\": \"61\"}");
    String document = hand(owner, "rahasia.pdf", pdf("secret")).body();
    String sha256 = document.replaceAll("(?s).*\"([0-9a-f]{64})\".*", "$1");
    String plan = "{\"document\": %s, \"meetings\": []}".formatted(document);

    var stranger = jejak.newAccount("n-other", "{\"role\": \"REGION\", \"region\": \"62\"}");
    var named = stranger.put("/api/reports/2034-Q2/62/plan", plan);
    assertThat(named.code()).isEqualTo("document-unknown");
    assertThat(stranger.get("/api/documents/" + sha256).status()).isEqualTo(404);

    var colleague = jejak.newAccount("n-mate", "{\"role\": \"REGION\", \"region\": \"61\"}");
    assertThat(colleague.put("/api/reports/2034-Q2/61/plan", plan).status()).isEqualTo(200);
    assertThat(colleague.get("/api/documents/" + sha256).status()).isEqualTo(200);

    hand(stranger, "milik-sendiri.pdf", pdf("secret"));
    assertThat(stranger.put("/api/reports/2034-Q2/62/plan", plan).status()).isEqualTo(200);
  }

  private void openWindow(String period) {
    String policy = new JsonMapper().writeValueAsString(ScoringPolicy.permendagri59());
    jejak.admin().post("/api/policies/scoring", policy);
    String opening = "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2024-12-20\"}";
    assertThat(jejak.admin().post("/api/windows/" + period, opening).status()).isEqualTo(200);
  }

  private int reading(String path, String userName, String role) {
    return jejak.newAccount(userName, role).get(path).status();
  }
}
