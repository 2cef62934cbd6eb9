package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MotionsTest {
  private static final String AWARD = "/awards/2026/PROVINCE";
  private static final String NOMINEE = AWARD + "/nominees/35";
  private static final String VOTE = "/api" + NOMINEE + "/disqualification/vote";

  @Test
  void the_chair_moves_and_the_jurors_vote_in_forms(@TempDir Path data) {
    try (var jejak = Jejak.start(data)) {
      nominated(jejak);
      var chair = jejak.as("ketua").with("Accept", "text/html");
      assertThat(chair.get(AWARD).body()).contains("Usulkan diskualifikasi");
      assertThat(chair.get(NOMINEE).body()).contains("perkara korupsi");
      var team = jejak.as("tim-35").with("Accept", "text/html");
      assertThat(team.get(AWARD).body()).contains("Undurkan diri");
      assertThat(team.get(NOMINEE).body()).contains("Undurkan daerah kami");
      assertThat(team.get(AWARD + "/nominees/32").status()).isEqualTo(404);

      String to = "&_return=" + AWARD + "&_again=" + NOMINEE;
      var refused = chair.form("/api" + NOMINEE + "/disqualification", "ground=" + to);
      assertThat(refused.header("Location")).endsWith(NOMINEE);
      assertThat(chair.with("Cookie", refused.cookie()).get(NOMINEE).body())
          .contains("govuk-error-summary");
      var put = chair.form("/api" + NOMINEE + "/disqualification", "ground=CORRUPTION_CASE" + to);
      assertThat(put.header("Location")).contains("?after=");

      assertThat(jejak.as("ketua").put(VOTE, "{\"inFavour\": true}").code())
          .isEqualTo("not-seated");
      var juror = jejak.as("juri-1").with("Accept", "text/html");
      assertThat(juror.get(AWARD + "?after=" + jejak.head()).body())
          .contains("Diskualifikasi Jawa Timur", "inFavour");
      assertThat(juror.form(VOTE, "_method=PUT&inFavour=true" + to).header("Location"))
          .contains("?after=");
      for (int other = 2; other <= 4; other++)
        done(jejak.as("juri-" + other).put(VOTE, "{\"inFavour\": true}"));
      assertThat(jejak.as("juri-5").put(VOTE, "{\"inFavour\": true}").code())
          .isEqualTo("no-open-motion");
      var inspector = jejak.as("inspektur").with("Accept", "text/html");
      assertThat(inspector.get(AWARD + "?after=" + jejak.recorded().getLast().position()).body())
          .contains("diterima", "didiskualifikasi: perkara korupsi");
      assertThat(inspector.get(AWARD + "/history").body())
          .contains("suara atas mosi oleh juri itu sendiri")
          .doesNotContain("govuk-inset-text past");
    }
  }

  /**
   * Five nominees, drawn by a committee that declared no ties; the alternates have not declared.
   */
  static void nominated(Jejak jejak) {
    var year = new ProvinceYear(jejak);
    year.openEdition();
    year.fileAndApproveAll();
    jejak.clock.moveTo("2026-03-02T02:00:00Z");
    Stream.of("ketua", "wakil", "juri-1", "juri-2", "juri-3", "juri-4", "juri-5")
        .forEach(
            member ->
                done(jejak.as(member).post("/api" + AWARD + "/declarations", "{\"ties\": []}")));
    done(jejak.as("ketua").post("/api" + AWARD + "/nomination", "{}"));
    assertThat(jejak.as("ketua").get("/api" + AWARD + "?after=" + jejak.head()).status())
        .as("what all pages show from here on")
        .isEqualTo(200);
  }
}
