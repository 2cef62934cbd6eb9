package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static id.jejak.infra.app.ProvinceYear.json;
import static id.jejak.infra.app.ProvinceYear.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.jejak.infra.app.Chromium.Visitor;
import id.jejak.kernel.report.ReportEvent.VerificationClaimed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A verifier goes through the queue, in a real browser. */
class VerifierStoryTest extends BrowserStory {
  private static final String SERVED = "mark-achievement-P-EDU-1-served";

  @Override
  void begin(ProvinceYear year) {
    year.file(1);
    year.approve(1, "32");
    year.file(2);
    jejak.newAccount("rekan", "{\"role\": \"VERIFIER\"}");
  }

  @Test
  void a_takes_a_report_from_the_queue_marks_a_cell_and_returns_it_after_a_last_look() {
    Visitor verifier = chromium.visitor("pemeriksa");
    Accessibility.checkInBothLanguages(verifier.page);
    verifier.shot("verifier-tasks");
    verifier.follow("Laporan");
    verifier.choose("Periode", "2025-Q2");
    verifier.choose("Urutan", "region");
    verifier.press("Tampilkan");
    Accessibility.checkInBothLanguages(verifier.page);
    verifier.shot("verifier-queue");

    // A colleague's page follows by itself.
    Visitor colleague = chromium.visitor("rekan");
    colleague.follow("Laporan");
    verifier.press("Ambil Jawa Barat");
    verifier.sees("Lepaskan");
    colleague.sees("Vera Verifikator");
    colleague.page.getByText("Diperbarui pukul").waitFor();

    verifier.follow("Jawa Barat");
    assertThat(verifier.main()).contains("1 dari 5");
    verifier.turn("j");
    verifier.page.getByText("2 dari 5").waitFor();
    assertThat(verifier.heading()).contains("Jawa Tengah");
    verifier.turn("k");
    verifier.page.getByText("1 dari 5").waitFor();
    // A single letter is a key only for who wants it, and stays so.
    verifier.press("Matikan tombol j dan k");
    verifier.page.reload();
    verifier.turn("j");
    verifier.page.waitForTimeout(500);
    assertThat(verifier.heading()).contains("Jawa Barat");
    verifier.press("Nyalakan tombol j dan k");
    Accessibility.checkInBothLanguages(verifier.page);
    verifier.shot("verifier-report");

    verifier.page.locator("#" + SERVED).focus();
    verifier.page.keyboard().press("Space");
    verifier.choose("Alasan untuk sel yang ditandai", "DOCUMENT");
    verifier.press("Jadikan temuan");
    assertThat(verifier.page.getByLabel("Apa yang salah").first().inputValue())
        .isEqualTo("Angka tidak sama dengan dokumen perencanaan.");
    Accessibility.checkInBothLanguages(verifier.page);
    verifier.fill("Perbaikan paling lambat", "2025-07-03");
    verifier.press("Periksa sebelum dikirim");
    verifier.page.locator(".govuk-error-summary").waitFor();
    verifier.fill("Perbaikan paling lambat", "2025-07-30");
    verifier.press("Periksa sebelum dikirim");
    verifier.sees("Sebelum dikirim");
    assertThat(verifier.main()).contains("30 Juli 2025");
    Accessibility.checkInBothLanguages(verifier.page);
    verifier.shot("verifier-last-look");
    long before = jejak.head();
    verifier.page.locator(".look button").dblclick();
    verifier.sees("dikembalikan");
    assertThat(jejak.head()).isEqualTo(before + 1);
  }

  @Test
  void b_approves_several_at_once_after_a_trial_with_an_answer_for_each() {
    for (String region : List.of("33", "35"))
      done(jejak.as("pemeriksa").post(path(2, region) + "/verification", ""));
    done(
        jejak
            .as("pemeriksa")
            .post(
                path(2, "35") + "/return",
                json(
                    Map.of(
                        "findings",
                        List.of(Map.of("cell", "budget/HEALTH/need", "text", "Salah")),
                        "dueOn",
                        "2025-07-30"))));
    done(jejak.as("tim-35").put(path(2, "35") + "/findings/1.1/answer", "{\"text\": \"Benar\"}"));
    done(jejak.as("tim-35").post(path(2, "35") + "/submission", ""));
    done(jejak.as("pemeriksa").post(path(2, "35") + "/verification", ""));

    Visitor verifier = chromium.visitor("pemeriksa");
    verifier.page.setViewportSize(320, 800);
    verifier.page.getByLabel("Beban kerja saya").getByRole(AriaRole.LINK).first().click();
    for (String name : List.of("Jawa Tengah", "Jawa Timur"))
      verifier.page.getByLabel("Pilih " + name + ", Triwulan II 2025").check();
    assertThat(verifier.page.viewportSize().width).isEqualTo(320);
    verifier.fits();
    verifier.shot("verifier-queue-phone");
    verifier.press("Setujui yang dipilih");
    verifier.press("Coba dahulu");
    verifier.sees("akan disetujui");
    assertThat(verifier.page.locator("#answers").innerText()).contains("tidak dapat", "1.1");
    Accessibility.checkInBothLanguages(verifier.page);
  }

  @Test
  void c_learns_that_a_colleague_was_quicker() {
    Visitor verifier = chromium.visitor("pemeriksa");
    // Nobody tells his page of it, so it is old when he presses.
    verifier.page.route("**/live?*", Route::abort);
    verifier.follow("Laporan");
    verifier.choose("Periode", "2025-Q2");
    verifier.press("Tampilkan");
    done(jejak.as("rekan").post(path(2, "64") + "/verification", ""));
    verifier.press("Ambil Kalimantan Timur");
    verifier.page.locator(".govuk-error-summary").waitFor();
    assertThat(
            jejak.recorded().stream()
                .filter(each -> each.stream().equals("report/2025-Q2/64"))
                .filter(each -> each.event() instanceof VerificationClaimed))
        .hasSize(1);
  }
}
