package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import id.jejak.infra.app.Chromium.Visitor;
import org.junit.jupiter.api.Test;

/** A region's report in a browser that runs no scripts. */
class WithoutScriptsTest extends RegionStory {
  @Test
  void without_scripts_the_same_forms_do_the_same() {
    Visitor team = chromium.visitor("tim-33", new NewContextOptions().setJavaScriptEnabled(false));
    team.follow("Laporan Jawa Tengah, " + NOW);
    team.follow("Pendidikan");
    team.page.locator("[name='[1].nihil']").fill("Tidak ada sasaran");
    cell(team, "[0].required").fill("4000");
    cell(team, "[0].served").fill("banyak");
    team.press("Simpan");
    team.page.locator(".govuk-error-summary").waitFor();
    assertThat(cell(team, "[0].served").inputValue()).isEqualTo("banyak");
    cell(team, "[0].served").fill("3000");
    // A colleague is quicker.
    done(
        jejak
            .as("tim-33")
            .put(
                "/api/reports/2025-Q2/33/achievements",
                "[{\"service\": \"P-EDU-1\", \"required\": 4100}]"));
    team.press("Simpan");
    team.sees("Sementara itu diubah oleh Tim Provinsi 33");
    assertThat(cell(team, "[0].required").inputValue()).isEqualTo("4000");
    team.page.context().clearCookies();
    team.press("Simpan");
    team.fill("Nama pengguna", "tim-33");
    team.fill("Sandi", Jejak.PASSWORD);
    team.press("Masuk");
    assertThat(cell(team, "[0].served").inputValue()).isEqualTo("3000");
    team.press("Simpan");
    team.sees("Isi laporan");
    assertThat(jejak.as("tim-33").get("/api/reports/2025-Q2/33").body())
        .contains("\"served\":3000", "Tidak ada sasaran");
  }
}
