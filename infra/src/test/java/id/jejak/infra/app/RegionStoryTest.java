package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import id.jejak.infra.app.Chromium.Visitor;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import org.junit.jupiter.api.Test;

/** A region's report from the first figure to its second revision, in a real browser. */
class RegionStoryTest extends RegionStory {
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
    assertThat(submissions()).isEqualTo(1);
    team.page.goBack();
    assertThat(team.page.locator("main").innerText()).contains("Periksa sebelum mengajukan");
    team.page.reload();
    assertThat(submissions()).isEqualTo(1);

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

  private long submissions() {
    return jejak.recorded().stream()
        .filter(one -> one.stream().equals("report/2025-Q2/73"))
        .filter(one -> one.event() instanceof ReportSubmitted)
        .count();
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
}
