package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static id.jejak.infra.app.ProvinceYear.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import id.jejak.infra.app.Chromium.Visitor;
import id.jejak.kernel.report.ReportEvent.ReportApproved;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import org.junit.jupiter.api.Test;

/** A verifier does the whole of his task without scripts, and another by keyboard alone. */
class VerifierWaysStoryTest extends BrowserStory {

  @Override
  void begin(ProvinceYear year) {
    year.file(1);
    year.file(2);
    // One report has one figure that stands out.
    var team = jejak.as("tim-35");
    done(team.post(path(2, "35") + "/withdrawal", ""));
    done(
        team.put(
            path(2, "35") + "/achievements",
            "[{\"service\": \"P-EDU-1\", \"required\": 4000, \"served\": 4500}]"));
    done(team.post(path(2, "35") + "/submission", ""));
    jejak.newAccount("rekan", "{\"role\": \"VERIFIER\"}");
  }

  @Test
  void without_scripts_from_the_queue_to_a_return_and_an_approval() {
    Visitor verifier =
        chromium.visitor("pemeriksa", new NewContextOptions().setJavaScriptEnabled(false));
    verifier.follow("Laporan");
    verifier.choose("Periode", "2025-Q2");
    verifier.choose("Urutan", "region");
    verifier.press("Tampilkan");
    verifier.press("Ambil Jawa Barat");
    verifier.sees("Lepaskan");
    verifier.follow("Jawa Barat");
    verifier.follow("Tampilkan hanya yang menonjol");
    verifier.sees("Hanya yang menonjol: 0 dari ");
    verifier.follow("Tampilkan semua angka");
    verifier.page.locator("#mark-achievement-P-EDU-1-served").check();
    verifier.page.locator("#mark-budget-HEALTH-need").check();
    verifier.choose("Alasan untuk sel yang ditandai", "DOCUMENT");
    verifier.press("Jadikan temuan");
    assertThat(verifier.page.getByLabel("Apa yang salah").count()).isEqualTo(2);
    verifier.page.getByLabel("Apa yang salah").nth(1).fill("Kebutuhan tidak sama dengan RKPD");
    verifier.press("Periksa sebelum dikirim");
    verifier.sees("Sebelum dikirim");
    assertThat(verifier.main()).contains("Kebutuhan tidak sama dengan RKPD");
    verifier.press("Kembalikan laporan");
    verifier.sees("dikembalikan");
    assertThat(recorded("report/2025-Q2/32", ReportReturned.class)).isEqualTo(1);

    verifier.follow("Laporan berikutnya");
    verifier.press("Ambil untuk diverifikasi");
    verifier.follow("Setujui");
    verifier.fill("Catatan (boleh kosong)", "Sesuai bukti");
    verifier.press("Periksa sebelum dikirim");
    verifier.press("Setujui revisi 1");
    verifier.sees("disetujui");
    assertThat(recorded("report/2025-Q2/33", ReportApproved.class)).isEqualTo(1);
    verifier.follow("Tugas");
    assertThat(verifier.page.getByLabel("Beban kerja saya").innerText())
        .contains("Selesai untuk Triwulan II 2025")
        .containsPattern("Saya setujui\\s+1")
        .containsPattern("Saya kembalikan\\s+1");
  }

  @Test
  void by_keyboard_alone_from_the_queue_to_a_return_and_an_approval() {
    Visitor verifier = chromium.visitor("rekan");
    var keys = verifier.page.keyboard();
    enter(verifier, "Laporan");
    verifier.page.waitForURL("**/reports");
    verifier.tabTo("Periode");
    // The latest period is the first below all of them.
    keys.press("ArrowDown");
    enter(verifier, "Tampilkan");
    verifier.page.waitForURL("**period=2025-Q2**");
    enter(verifier, "Ambil Jawa Timur");
    verifier.sees("Lepaskan");
    enter(verifier, "Jawa Timur");
    verifier.sees("Kembalikan dengan temuan");
    enter(verifier, "Tampilkan hanya yang menonjol");
    verifier.sees("Hanya yang menonjol: 1 dari ");
    assertThat(verifier.page.locator(".mark").count()).isEqualTo(1);
    verifier.shot("verifier-only-what-stands-out");
    Accessibility.checkInBothLanguages(verifier.page);
    verifier.tabTo("Tandai Pendidikan menengah: Terlayani");
    keys.press("Space");
    verifier.tabTo("Alasan untuk sel yang ditandai");
    for (int option = 0; option < 2; option++) keys.press("ArrowDown");
    enter(verifier, "Jadikan temuan");
    verifier.page.waitForURL("**/return**");
    enter(verifier, "Periksa sebelum dikirim");
    verifier.sees("Sebelum dikirim");
    enter(verifier, "Kembalikan laporan");
    verifier.sees("dikembalikan");
    assertThat(recorded("report/2025-Q2/35", ReportReturned.class)).isEqualTo(1);

    enter(verifier, "Laporan berikutnya");
    verifier.sees("Ambil untuk diverifikasi");
    enter(verifier, "Ambil untuk diverifikasi");
    verifier.sees("Lepaskan");
    enter(verifier, "Setujui");
    verifier.page.waitForURL("**/approval**");
    verifier.tabTo("Catatan (boleh kosong)");
    keys.type("Sesuai bukti");
    enter(verifier, "Periksa sebelum dikirim");
    verifier.sees("Sebelum dikirim");
    enter(verifier, "Setujui revisi 1");
    verifier.sees("Sesuai bukti");
    assertThat(recorded("report/2025-Q2/64", ReportApproved.class)).isEqualTo(1);
  }

  private static void enter(Visitor visitor, String name) {
    visitor.tabTo(name);
    visitor.page.keyboard().press("Enter");
  }

  private long recorded(String stream, Class<?> event) {
    return jejak.recorded().stream()
        .filter(each -> each.stream().equals(stream) && event.isInstance(each.event()))
        .count();
  }
}
