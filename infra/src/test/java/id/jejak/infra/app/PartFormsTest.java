package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of a report's parts, filled in by those who mistake themselves or mean no good. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartFormsTest {
  private static final String REPORT = "/reports/2025-Q1/33";
  private static final String SCRIPT = "<script>alert(1)</script>";
  private Jejak jejak;

  @BeforeAll
  void play(@TempDir Path data) {
    jejak = Jejak.start(data);
    new ProvinceYear(jejak);
    jejak.clock.moveTo("2025-04-02T02:00:00Z");
    done(
        jejak
            .admin()
            .post(
                "/api/windows/2025-Q1",
                "{\"opensOn\": \"2025-04-02\", \"closesOn\": \"2025-04-25\"}"));
  }

  @AfterAll
  void close() {
    jejak.close();
  }

  /** The page a form leads to. */
  private String sent(String part, String form, String fields) {
    var team = jejak.as("tim-33").with("Accept", "text/html");
    String again = REPORT + "/" + form;
    var answer =
        team.form(
            "/api" + REPORT + "/" + part,
            "_method=PUT&_return=" + REPORT + "&_again=" + again + "&" + fields);
    assertThat(answer.status()).isEqualTo(303);
    var next = team.with("Cookie", answer.cookie()).get(answer.header("Location"));
    assertThat(next.status()).isEqualTo(200);
    return next.body();
  }

  private static String text(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "achievements, achievements/EDUCATION, [0].required=",
    "budget, budget, [0].need=",
    "problems, problems, [0].text=",
    "stages, stages, [0].note="
  })
  void an_empty_form_says_that_something_is_missing(String part, String form, String fields) {
    assertThat(sent(part, form, fields)).contains("govuk-error-summary");
  }

  @ParameterizedTest
  @CsvSource({
    "achievements, achievements/EDUCATION, [0].service=P-EDU-1&[0].served=banyak, banyak",
    "achievements, achievements/EDUCATION, [0].service=P-EDU-1&[0].required=1.5, 1.5",
    "achievements, achievements/EDUCATION, [0].service=P-EDU-1&[0].target=101, 101",
    "achievements, achievements/EDUCATION, [0].service=P-EDU-1&[0].required=-1, -1",
    "budget, budget, [0].field=HEALTH&[0].need=Rp1, Rp1",
    "budget, budget, [0].field=HEALTH&[0].need=99999999999999999999, 99999999999999999999",
    "stages, stages, [0].stage=PLANNING&[0].state=PERHAPS&[0].note=Catatan, Catatan",
    "plan, plan, validFrom=kemarin&decree=SK-1, SK-1",
    "plan, plan, meetings[0].heldOn=2025-07-01&meetings[0].topic=Rapat, Rapat"
  })
  void what_is_of_the_wrong_kind_is_told_and_kept(
      String part, String form, String fields, String kept) {
    assertThat(sent(part, form, fields)).contains("govuk-error-message", kept);
  }

  @Test
  void what_is_too_long_is_told_and_kept() {
    String tooLong = "x".repeat(2_001);
    assertThat(sent("problems", "problems", "[0].field=HEALTH&[0].text=" + tooLong))
        .contains("govuk-error-message", tooLong);
    assertThat(
            sent(
                "achievements",
                "achievements/EDUCATION",
                "[0].service=P-EDU-1&[0].nihil=" + tooLong))
        .contains("govuk-error-message", tooLong);
    assertThat(sent("plan", "plan", "decree=" + tooLong)).contains("govuk-error-message", tooLong);
  }

  @Test
  void a_script_is_text_wherever_it_stands() {
    String script = text(SCRIPT);
    sent("problems", "problems", "[0].field=HEALTH&[0].text=" + script);
    sent("plan", "plan", "decree=" + script);
    sent("stages", "stages", "[0].stage=PLANNING&[0].state=DONE&[0].note=" + script);
    sent(
        "achievements", "achievements/EDUCATION", "[0].service=P-EDU-1&[0].targetSource=" + script);
    var team = jejak.as("tim-33").with("Accept", "text/html");
    long head = jejak.head();
    for (String page :
        new String[] {"/problems", "/plan", "/stages", "/achievements/EDUCATION", "?whole=true"}) {
      String joint = page.contains("?") ? "&" : "?";
      assertThat(team.get(REPORT + page + joint + "after=" + head).body())
          .as(page)
          .contains("&lt;script&gt;alert(1)")
          .doesNotContain(SCRIPT);
    }
  }
}
