package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A region that filed the year's first quarter, not the second, and fell in the third. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SkippedQuarterTest {
  private static final String REPORT = "/reports/2025-Q3/32";

  @Test
  void it_is_warned_of_what_the_rules_will_refuse(@TempDir Path data) {
    try (var jejak = Jejak.start(data)) {
      new ProvinceYear(jejak).file(1);
      opened(jejak, "2025-Q2", "2025-07");
      opened(jejak, "2025-Q3", "2025-10");
      Caller team = jejak.as("tim-32");
      Caller reader = team.with("Accept", "text/html");
      String seen = "?after=" + enter(team, 90);
      assertThat(reader.get(REPORT + "/achievements/EDUCATION" + seen).body())
          .contains("data-falls-below=\"990\"")
          .contains("di sini ialah Triwulan I 2025,");
      assertThat(reader.get(REPORT + "/budget").body())
          .contains("data-falls-below=\"990000000\"")
          .contains("di sini ialah Triwulan I 2025,");
      assertThat(reader.get(REPORT + "/submission" + seen).body()).contains("Belum dapat diajukan");
      assertThat(team.post("/api" + REPORT + "/submission", "").code())
          .isEqualTo("lower-without-reason");
      seen = "?after=" + enter(team, 99);
      assertThat(reader.get(REPORT + "/submission" + seen).body())
          .doesNotContain("Belum dapat diajukan");
      done(team.post("/api" + REPORT + "/submission", ""));
    }
  }

  private static void opened(Jejak jejak, String period, String month) {
    jejak.clock.moveTo(month + "-02T02:00:00Z");
    done(
        jejak
            .admin()
            .post(
                "/api/windows/" + period,
                "{\"opensOn\": \"%s-02\", \"closesOn\": \"%s-25\"}".formatted(month, month)));
  }

  /** The position of the last entry. */
  private static long enter(Caller team, int share) {
    long position = -1;
    for (var part : ProvinceYear.parts(1, share).entrySet()) {
      var entered = team.put("/api" + REPORT + "/" + part.getKey(), part.getValue());
      done(entered);
      position = entered.json().path("position").asLong();
    }
    return position;
  }
}
