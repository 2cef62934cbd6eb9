package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Every page answers, empty and full, in both languages; what is not to be seen says so. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagesTest {
  private static final String REPORT = "/reports/2025-Q1/32";
  private static final String DRAFT = "/reports/2025-Q2/32";
  private static final String AWARD = "/awards/2026/PROVINCE";
  private Jejak jejak;
  private List<String> empty;

  @BeforeAll
  void play(@TempDir Path data) {
    jejak = Jejak.start(data);
    empty =
        List.of("/", "/standings", "/awards", "/windows", "/method", "/sign-in").stream()
            .map(page -> page(jejak.anyone(), page))
            .toList();
    var year = new ProvinceYear(jejak);
    year.openEdition();
    year.file(1);
    year.approve(1, "33");
    done(jejak.as("pemeriksa").post("/api" + REPORT + "/verification", ""));
    done(
        jejak
            .admin()
            .post(
                "/api/windows/2025-Q2",
                "{\"opensOn\": \"2025-04-02\", \"closesOn\": \"2025-07-25\"}"));
    done(
        jejak
            .as("tim-32")
            .put(
                "/api" + DRAFT + "/achievements",
                "[{\"service\": \"P-EDU-1\", \"nihil\": \"Tidak ada sasaran\"}]"));
  }

  @AfterAll
  void close() {
    jejak.close();
  }

  private static String page(Caller reader, String path) {
    var answer = reader.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
    assertThat(answer.body()).as(path).contains("<h1 ", "</html>").doesNotContain("??");
    return answer.body();
  }

  private static void inBothLanguages(Caller reader, List<String> paths) {
    for (String path : paths) {
      String joint = path.contains("?") ? "&" : "?";
      assertThat(page(reader, path)).contains(" lang=\"id\">");
      assertThat(page(reader, path + joint + "lang=en")).contains(" lang=\"en\">");
    }
  }

  @Test
  void what_the_system_did_leads_to_no_account() {
    for (String page : List.of("/ledger/0", "/ledger?from=0"))
      assertThat(page(jejak.as("inspektur"), page))
          .contains("(sistem)")
          .doesNotContain("/accounts/system");
  }

  @Test
  void a_period_that_was_not_open_yet_stays_the_one_that_is_asked_for() {
    assertThat(page(jejak.as("pemeriksa"), "/reports?period=2025-Q2&asOf=10"))
        .containsPattern("<option[^>]*2025-Q2[^>]*selected");
  }

  @Test
  void every_file_the_layout_names_is_there_and_may_be_kept() {
    var names =
        Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg|woff2))\"")
            .matcher(page(jejak.anyone(), "/"))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(names).hasSizeGreaterThan(5);
    for (String name : names) {
      var answer = jejak.anyone().get(name);
      assertThat(answer.status()).as(name).isEqualTo(200);
      assertThat(answer.header("Cache-Control")).as(name).contains("max-age=31536000");
    }
  }

  @Test
  void an_empty_store_has_its_pages_too() {
    assertThat(empty).hasSize(6);
    assertThat(empty.getFirst()).contains("Belum ada pemenang yang diumumkan.");
  }

  @Test
  void everybody_reads_what_is_public() {
    inBothLanguages(
        jejak.anyone(),
        List.of(
            "/", "/standings", "/standings?kind=KABUPATEN&page=3", "/awards", AWARD, "/windows"));
    inBothLanguages(
        jejak.anyone(), List.of("/standings?field=HEALTH", "/trends/32", "/method", "/sign-in"));
  }

  @Test
  void a_team_has_a_form_for_each_part() {
    inBothLanguages(
        jejak.as("tim-32"),
        List.of(
            "/tasks",
            "/reports?state=DRAFT",
            DRAFT,
            DRAFT + "/achievements/EDUCATION",
            DRAFT + "/budget",
            DRAFT + "/problems",
            DRAFT + "/stages",
            DRAFT + "/achievements/HEALTH",
            DRAFT + "/budget",
            DRAFT + "/problems",
            DRAFT + "/stages",
            DRAFT + "/plan",
            DRAFT + "/history"));
    assertThat(page(jejak.as("tim-32"), DRAFT + "/budget"))
        .contains("lowerReason", "name=\"_version\"")
        .doesNotContain("name=\"_first\"");
    assertThat(page(jejak.as("tim-33"), "/reports/2025-Q2/33")).contains("belum dimulai");
    assertThat(page(jejak.as("tim-33"), "/reports/2025-Q2/33/budget")).contains("name=\"_first\"");
  }

  @Test
  void a_verifier_has_his_queue_and_his_forms() {
    inBothLanguages(
        jejak.as("pemeriksa"),
        List.of("/tasks", "/reports?kind=PROVINCE&province=32", REPORT, REPORT + "/return?rows=6"));
    inBothLanguages(jejak.as("pemeriksa"), List.of(REPORT + "/approval", REPORT + "/score"));
  }

  @Test
  void a_juror_declares_before_anything_is_shown() {
    inBothLanguages(jejak.as("juri-1"), List.of("/tasks", AWARD, AWARD + "/declaration"));
    inBothLanguages(jejak.as("juri-1"), List.of(AWARD + "/recusal", AWARD + "/nomination"));
    var ballot = jejak.as("juri-1").with("Accept", "text/html").get(AWARD + "/ballot");
    assertThat(ballot.header("Location")).endsWith(AWARD + "/declaration");
  }

  @Test
  void an_inspector_looks_back() {
    inBothLanguages(
        jejak.as("inspektur"),
        List.of("/reports", REPORT + "?asOf=60", REPORT + "/history?asOf=60", AWARD + "/history"));
    inBothLanguages(jejak.as("inspektur"), List.of("/ledger", "/ledger?from=10", "/ledger/0"));
    inBothLanguages(
        jejak.as("inspektur"),
        List.of("/reports?asOf=60", "/standings?asOf=60", "/awards?asOf=60", "/trends/32?asOf=60"));
    var replayed = jejak.as("inspektur").with("Cache-Control", "no-cache");
    assertThat(replayed.get("/api" + AWARD + "/history").header("Age")).isEqualTo("0");
    var nobody = jejak.as("inspektur").with("Accept", "text/html").get("/accounts/x/history");
    assertThat(nobody.status()).isEqualTo(404);
  }

  @Test
  void what_is_not_there_or_not_his_is_a_page_that_says_so() {
    var team = jejak.as("tim-33").with("Accept", "text/html");
    assertThat(team.get("/nothing").status()).isEqualTo(404);
    assertThat(team.get("/nothing").body()).contains(">Tidak ditemukan</h1>");
    assertThat(team.get("/reports/2031-Q1/33").status()).isEqualTo(404);
    assertThat(team.get(REPORT).status()).isEqualTo(403);
    assertThat(team.get(REPORT).body()).contains(">Tidak berhak</h1>");
    assertThat(team.get("/ledger").status()).isEqualTo(403);
    var inspector = jejak.as("inspektur").with("Accept", "text/html");
    assertThat(inspector.get("/ledger/999999").body()).contains("999999");
    assertThat(inspector.get(REPORT + "?asOf=yesterday").status()).isEqualTo(400);
  }

  @Test
  void a_form_on_a_version_that_moved_on_says_so() {
    var team = jejak.as("tim-32").with("Accept", "text/html");
    String fields = "_method=PUT&_version=0&_return=" + DRAFT + "&[0].field=HEALTH&[0].text=x";
    var refused = team.form("/api" + DRAFT + "/problems", fields);
    assertThat(refused.status()).isEqualTo(303);
    var shown = team.with("Cookie", refused.cookie()).get(DRAFT);
    assertThat(shown.body()).contains("Data sudah berubah", "Muat ulang halaman");
  }
}
