package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chair's forms from marking to revocation, posted as browsers do, by an alternate at last. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutcomeFormsTest {
  private static final String AWARD = "/awards/2026/PROVINCE";
  private static final String API = "/api" + AWARD;
  private static final String TO = "&_return=" + AWARD;
  private static final String REASON = "{\"reason\": \"ada ikatan\"}";

  @Test
  void an_alternate_who_took_the_chair_brings_a_category_to_its_end(@TempDir Path data) {
    try (var jejak = Jejak.start(data)) {
      MotionsTest.nominated(jejak);
      var ketua = page(jejak, "ketua");
      missing(ketua, AWARD + "/nominees/35", "/nominees/35/disqualification", "ground");
      missing(ketua, AWARD + "/recusal", "/recusals", "reason");
      missing(page(jejak, "tim-35"), AWARD + "/nominees/35", "/nominees/35/withdrawal", "reason");

      jejak.clock.moveTo("2026-03-12T02:00:00Z");
      assertThat(ketua.get(AWARD).body()).doesNotContain("Tutup penilaian");
      unmarked(page(jejak, "juri-1"));
      for (int juror = 1; juror <= 5; juror++)
        step(page(jejak, "juri-" + juror), "/ballot", "_method=PUT&" + ballot());
      assertThat(ketua.get(AWARD).body()).contains("Tutup penilaian");

      done(jejak.as("ketua").post(API + "/recusals", REASON));
      done(jejak.as("pengganti-1").post(API + "/declarations", "{\"ties\": []}"));
      done(jejak.as("wakil").post(API + "/recusals", REASON));
      var acting = page(jejak, "pengganti-1");
      assertThat(acting.get(AWARD + "?after=" + jejak.head()).body())
          .contains("Pelaksana ketua", "Tutup penilaian");
      step(acting, "/closing", "_key=c");

      missing(acting, AWARD, "/decision", "decree", "decreedOn");
      missing(acting, AWARD, "/declining", "reason");
      assertThat(acting.get(AWARD).body()).contains("Bila lebih dari 1/2 juri setuju");
      step(acting, "/declining", "reason=hasil+diragukan");
      for (int juror = 1; juror <= 3; juror++)
        step(page(jejak, "juri-" + juror), "/declining/vote", "_method=PUT&inFavour=false");
      assertThat(acting.get(AWARD).body()).contains("suara tidak cukup");
      step(acting, "/decision", "decree=SK+1&decreedOn=2026-03-12");

      jejak.clock.moveTo("2026-03-20T02:00:00Z");
      step(acting, "/announcement", "_key=a");
      missing(acting, AWARD, "/revocation", "region", "reason");
      step(acting, "/revocation", "region=32&reason=data+palsu");
      assertThat(jejak.anyone().with("Accept", "text/html").get(AWARD).body())
          .contains("data palsu");
      assertThat(page(jejak, "inspektur").get(AWARD + "/history").body())
          .contains("Anggota pengganti menjadi pelaksana ketua", "pelaksana ketua menurut urutan")
          .doesNotContain("govuk-inset-text past");
    }
  }

  private static Caller page(Jejak jejak, String userName) {
    return jejak.as(userName).with("Accept", "text/html");
  }

  private static void step(Caller caller, String deed, String fields) {
    var answer = caller.form(API + deed, fields + TO);
    String location = answer.header("Location");
    String shown = location.contains("?after=") ? "" : caller.get(location).body();
    assertThat(location).as(deed + " " + shown).contains("?after=");
    assertThat(caller.get(location).status()).isEqualTo(200);
  }

  /** Every required field of a form, left empty, has its error at the field and a link to it. */
  private static void missing(Caller caller, String page, String deed, String... names) {
    String asked = caller.get(page).body();
    String fields = Stream.of(names).map(name -> name + "=").collect(Collectors.joining("&"));
    for (String name : names) assertThat(asked).contains("name=\"" + name + "\"");
    var refused = caller.form(API + deed, fields + TO + "&_again=" + page);
    assertThat(refused.header("Location")).endsWith(page);
    String shown = caller.with("Cookie", refused.cookie()).get(page).body();
    for (String name : names)
      assertThat(shown).contains("id=\"" + name + "-error\"", "href=\"#" + name + "\"");
    assertThat(shown).doesNotContain("href=\"#/");
  }

  /** A mark left out is missed in its own row, and nowhere else. */
  private static void unmarked(Caller juror) {
    String points = "nominees%5B1%5D.marks%5B2%5D.points";
    String fields = "_method=PUT&" + ballot().replace(points + "=89", points + "=");
    var refused = juror.form(API + "/ballot", fields + TO + "&_again=" + AWARD + "/ballot");
    String shown = juror.with("Cookie", refused.cookie()).get(AWARD + "/ballot").body();
    assertThat(shown).contains("id=\"nominees[1].marks[2].points-error\"");
    assertThat(shown.split("class=\"govuk-error-message\"", -1)).hasSize(2);
  }

  private static String ballot() {
    var fields = new StringBuilder();
    for (int nominee = 0; nominee < ProvinceYear.PROVINCES.size(); nominee++) {
      String at = "nominees[" + nominee + "]";
      field(fields, at + ".region", ProvinceYear.PROVINCES.get(nominee));
      List<String> marks = List.of("PRESENTATION", "INNOVATION", "SUSTAINABILITY");
      for (int mark = 0; mark < marks.size(); mark++) {
        String in = at + ".marks[" + mark + "]";
        field(fields, in + ".on", marks.get(mark));
        field(fields, in + ".points", String.valueOf(90 - nominee));
        field(fields, in + ".reason", "jelas");
      }
    }
    return fields.substring(1);
  }

  private static void field(StringBuilder fields, String name, String value) {
    fields.append('&').append(URLEncoder.encode(name, StandardCharsets.UTF_8));
    fields.append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
