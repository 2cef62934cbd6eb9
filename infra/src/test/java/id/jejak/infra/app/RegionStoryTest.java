package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.jejak.infra.app.Chromium.Visitor;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A region's team at work in a real browser, with everything that gets in its way. */
class RegionStoryTest extends BrowserStory {
  private static final String NOW = "Triwulan II 2025";

  @Override
  void begin(ProvinceYear year) {
    year.file(1);
    jejak.clock.moveTo("2025-07-02T02:00:00Z");
    done(
        jejak
            .admin()
            .post(
                "/api/windows/2025-Q2",
                "{\"opensOn\": \"2025-07-02\", \"closesOn\": \"2025-07-25\"}"));
  }

  @Test
  void a_region_fills_submits_is_returned_and_revises() {
    Visitor team = chromium.visitor("tim-73");
    team.sees("Yang menunggu tim Anda");
    Accessibility.checkInBothLanguages(team.page);
    team.shot("region-1-home");
    team.follow("Laporan Sulawesi Selatan, " + NOW);
    team.follow("Pendidikan");
    ready(team);
    Accessibility.check(team.page);
    cell(team, "[0].required").fill("4.000");
    cell(team, "[0].served").fill("800");
    row(team, 0, "Tersimpan pukul");
    assertThat(team.page.locator("[data-row='[0]'] [data-share]").first().innerText())
        .isEqualTo("20,00 %");
    assertThat(visible(team, "[data-row='[0]'] [data-oddity]"))
        .contains("lebih rendah dari triwulan lalu");
    cell(team, "[1].served").fill("7");
    row(team, 1, "Ditolak: Ada yang terlayani, tetapi tidak ada yang wajib dilayani.");
    cell(team, "[1].required").fill("4100");
    cell(team, "[1].served").fill("900");
    row(team, 1, "Tersimpan pukul");
    team.shot("region-2-grid");
    team.picture("grid");
    team.press("Simpan");
    team.sees("Isi laporan");

    team.follow("Permasalahan");
    ready(team);
    cell(team, "[0].text").fill("<script>alert(1)</script> & \"kutip\"");
    row(team, 0, "Tersimpan pukul");
    team.press("Simpan");
    team.follow("Tahapan");
    ready(team);
    attach(team, "surat.exe", "application/x-msdownload", "MZ");
    team.sees("Hanya PDF, PNG, JPEG, XLSX, atau DOCX yang diterima.");
    attach(team, "bukan.pdf", "application/pdf", "ini bukan PDF");
    team.sees("Hanya PDF, PNG, JPEG, XLSX, atau DOCX yang diterima.");
    attach(team, "bukti.pdf", "application/pdf", "%PDF-1.7 bukti");
    team.sees("bukti.pdf terunggah.");
    row(team, 0, "Tersimpan pukul");
    Accessibility.check(team.page);
    team.shot("region-3-stages");
    team.press("Simpan");

    team.press("Periksa dan ajukan");
    team.sees("Belum dapat diajukan");
    Accessibility.checkInBothLanguages(team.page);
    team.shot("region-4-check");
    team.page.locator(".barred a").first().click();
    ready(team);
    cell(team, "[0].lowerReason").fill("Data triwulan lalu dihitung dua kali");
    row(team, 0, "Tersimpan pukul");
    team.press("Simpan");
    team.press("Periksa dan ajukan");
    team.page
        .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Ajukan laporan"))
        .dblclick();
    team.sees("Tanda terima");
    Accessibility.checkInBothLanguages(team.page);
    team.shot("region-5-receipt");
    assertThat(
            jejak.recorded().stream()
                .filter(one -> one.stream().equals("report/2025-Q2/73"))
                .filter(one -> one.event() instanceof ReportSubmitted))
        .hasSize(1);
    team.page.goBack();
    assertThat(team.page.locator("main").innerText()).contains("Periksa sebelum mengajukan");

    giveBack();
    team.follow("Tugas");
    team.sees("2 temuan menunggu jawaban Anda");
    team.follow("Laporan Sulawesi Selatan, " + NOW);
    team.shot("region-6-returned");
    Accessibility.check(team.page);
    team.fill("Jawaban atas temuan 1.1", "Sudah disesuaikan dengan Dapodik");
    team.press("Simpan jawaban");
    team.fill("Jawaban atas temuan 1.2", "Rencana ditambahkan");
    team.press("Simpan jawaban");
    team.follow("Buka selnya");
    ready(team);
    team.sees("Angka terlayani tidak sama dengan Dapodik");
    cell(team, "[0].served").fill("950");
    row(team, 0, "Tersimpan pukul");
    team.press("Simpan");
    team.sees("Yang berubah sejak revisi 1");
    assertThat(team.main()).contains("950");
    team.follow("Rencana aksi");
    team.fill("SK Tim", "SK/7/2025");
    team.press("Simpan");
    team.press("Periksa dan ajukan");
    team.press("Ajukan laporan");
    team.sees("Tanda terima");
    assertThat(team.main()).contains("Revisi");
    team.follow("Kembali ke laporan");
    team.sees("diajukan");
  }

  private void giveBack() {
    var verifier = jejak.as("pemeriksa");
    String path = "/api/reports/2025-Q2/73";
    done(verifier.post(path + "/verification", ""));
    done(
        verifier.post(
            path + "/return",
            """
            {"dueOn": "2025-07-20", "findings": [
              {"cell": "achievement/P-EDU-1/served",
               "text": "Angka terlayani tidak sama dengan Dapodik"},
              {"cell": "plan/decree", "text": "SK Tim belum ada"}]}
            """));
  }

  @Test
  void two_editors_meet_in_one_cell_and_one_takes_his_own() {
    Visitor ani = grid("tim-64");
    jejak.newAccount("cahya", "{\"role\": \"REGION\", \"region\": \"64\"}");
    Visitor cahya = grid("cahya");
    cell(ani, "[0].required").fill("4000");
    row(ani, 0, "Tersimpan pukul");
    cell(ani, "[1].required").fill("500");
    row(ani, 1, "Tersimpan pukul");
    cell(cahya, "[0].required").fill("4100");
    row(cahya, 0, "Sementara itu orang lain mengubah isian yang sama.");
    // What nobody else had touched is taken over without a question.
    assertThat(cell(cahya, "[1].required").inputValue()).isEqualTo("500");
    assertThat(cahya.page.locator(".conflict").innerText())
        .contains("Pakai 4000 (Tim Provinsi 64", "Pakai 4100 (isian Anda)");
    Accessibility.check(cahya.page);
    cahya.shot("region-7-two-editors");
    cahya.press("Pakai 4100 (isian Anda)");
    row(cahya, 0, "Tersimpan pukul");
    cell(ani, "[0].required").fill("4200");
    row(ani, 0, "Sementara itu orang lain mengubah isian yang sama.");
    ani.page.locator(".conflict button").first().click();
    assertThat(cell(ani, "[0].required").inputValue()).isEqualTo("4100");
  }

  @Test
  void neither_a_lost_connection_nor_an_ended_session_loses_what_was_typed() {
    Visitor team = grid("tim-35");
    cell(team, "[0].required").fill("4000");
    row(team, 0, "Tersimpan pukul");
    team.page.context().setOffline(true);
    cell(team, "[0].served").fill("1200");
    notice(team, "Sambungan ke server terputus.");
    team.shot("region-8-offline");
    team.page.context().setOffline(false);
    row(team, 0, "Tersimpan pukul");

    team.page.context().clearCookies();
    cell(team, "[0].served").fill("1300");
    notice(team, "Sesi Anda berakhir.");
    team.follow("Masuk lagi");
    team.fill("Nama pengguna", "tim-35");
    team.fill("Sandi", Jejak.PASSWORD);
    team.press("Masuk");
    ready(team);
    row(team, 0, "Tersimpan pukul");
    assertThat(cell(team, "[0].served").inputValue()).isEqualTo("1300");
    assertThat(team.page.evaluate("localStorage.length")).isEqualTo(0);
  }

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

  @Test
  void on_a_phone_by_keyboard_alone_nothing_is_out_of_reach() {
    Visitor team = chromium.visitor("tim-32", new NewContextOptions().setViewportSize(320, 640));
    team.fits();
    team.follow("Laporan Jawa Barat, " + NOW);
    team.fits();
    team.shot("region-9-phone-report");
    tabTo(team, "Penganggaran");
    team.page.keyboard().press("Enter");
    ready(team);
    team.fits();
    cell(team, "[0].need").focus();
    team.page.keyboard().type("1000000000");
    team.page.keyboard().press("Tab");
    team.page.keyboard().type("990000000");
    row(team, 0, "Tersimpan pukul");
    team.shot("region-10-phone-grid");
    tabTo(team, "Simpan");
    team.page.keyboard().press("Enter");
    team.sees("Isi laporan");
  }

  private Visitor grid(String account) {
    Visitor team = chromium.visitor(account);
    team.page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(NOW)).first().click();
    team.follow("Pendidikan");
    ready(team);
    return team;
  }

  private static void ready(Visitor team) {
    team.page.waitForSelector("form[data-ready]");
  }

  private static Locator cell(Visitor team, String name) {
    return team.page.locator("[name='" + name + "']");
  }

  private static void row(Visitor team, int row, String says) {
    team.page
        .locator("[data-row='[" + row + "]'] [data-state]")
        .filter(new Locator.FilterOptions().setHasText(says))
        .waitFor();
  }

  private static void notice(Visitor team, String says) {
    team.page
        .locator("[data-notice-text]")
        .filter(new Locator.FilterOptions().setHasText(says))
        .waitFor();
  }

  private static String visible(Visitor team, String selector) {
    return String.join(" ", team.page.locator(selector + ":not([hidden])").allInnerTexts());
  }

  private static void attach(Visitor team, String name, String type, String content) {
    team.page
        .locator("input[type=file]")
        .first()
        .setInputFiles(new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8)));
  }

  private static void tabTo(Visitor team, String name) {
    for (int i = 0; i < 80; i++) {
      team.page.keyboard().press("Tab");
      Object at = team.page.evaluate("document.activeElement.textContent.trim()");
      if (name.equals(at)) return;
    }
    throw new AssertionError("not to be reached by keyboard: " + name);
  }
}
