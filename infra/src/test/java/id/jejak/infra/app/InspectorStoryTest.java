package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.app.Chromium.Visitor;
import id.jejak.kernel.report.ReportEvent.ReportApproved;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inspector at work in a real browser. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InspectorStoryTest {

  @Test
  void an_inspector_follows_a_score_from_the_index_to_a_cell_and_back_in_time(@TempDir Path data) {
    try (var jejak = Jejak.start(data);
        var chromium = new Chromium(jejak)) {
      MotionsTest.nominated(jejak);
      Visitor inspector = chromium.visitor("inspektur");
      inspector.follow("Peringkat");
      inspector.shot("inspector-1-standings");
      inspector.follow("Laporan Jawa Barat");
      inspector.follow("Nilai langkah demi langkah");
      inspector.sees("Indeks daerah");
      assertThat(inspector.page.locator(".timeline").innerText())
          .contains(
              "akhir, revisi 1 · Laporan disetujui", "sementara, revisi 1 · Laporan diajukan");
      Accessibility.checkInBothLanguages(inspector.page);
      inspector.shot("inspector-2-score");
      inspector.follow("Riwayat");
      inspector.sees("Sama");
      inspector.shot("inspector-3-history");
      String entry = inspector.page.url();
      inspector.follow("keadaan saat itu");
      inspector.sees("bukan keadaan sekarang");
      assertThat(inspector.main()).contains("draf");
      inspector.shot("inspector-4-as-of");
      inspector.page.getByText("Melihat ke belakang").click();
      inspector.fill("Keadaan pada waktu (WIB)", "2026-01-02T09:00:30");
      inspector.press("Lihat waktu itu");
      inspector.sees("2 Jan 2026 09.00.00 WIB");
      Accessibility.checkInBothLanguages(inspector.page);
      inspector.follow("Riwayat");
      inspector.sees("bukan keadaan sekarang");
      inspector.follow("Ke keadaan sekarang");
      inspector.follow("Buku besar");
      inspector.fill("Tentang", "report/2025-Q4/32");
      inspector.press("Tampilkan");
      inspector.page.locator("tbody").getByText("Laporan disetujui").first().waitFor();
      Accessibility.checkInBothLanguages(inspector.page);
      inspector.shot("inspector-5-ledger");
      inspector.page.locator("tbody a").first().click();
      inspector.sees("Isi peristiwa");
      Accessibility.checkInBothLanguages(inspector.page);
      inspector.shot("inspector-6-entry");
      assertThat(leaf(inspector.page.locator("#raw").textContent()))
          .isEqualTo(inspector.page.locator("dd code").last().textContent());
      inspector.page.locator("dd a[href*='/accounts/']").click();
      inspector.sees("Riwayat akun");
      assertThat(inspector.main()).contains("Akun dibuka", "Peran diberikan");
      Accessibility.checkInBothLanguages(inspector.page);
      inspector.shot("inspector-7-account");
      inspector.page.goBack();
      String read = inspector.page.url();
      inspector.follow("keadaan saat itu");
      String then = inspector.page.url().replaceAll(".*[?&](asOf=[0-9]+)$", "$1");
      assertThat(then).startsWith("asOf=");
      inspector.page.locator("main a[href$='?%s']".formatted(then)).first().click();
      assertThat(inspector.page.url()).endsWith(then);
      inspector.sees("bukan keadaan sekarang");
      while (!inspector.page.url().equals(read)) inspector.page.goBack();
      inspector.follow("English");
      assertThat(inspector.main()).contains("The event itself");
      inspector.follow("Awards");
      inspector.follow("Provinsi");
      inspector.page.getByText("Lots of the nomination").click();
      inspector.sees("matches its hash");
      inspector.follow("History");
      inspector.sees("Same");
      inspector.press("Compute again now");
      inspector.sees("Same");
      assertThat(inspector.page.url()).contains("newerThan=");
    }
  }

  @Test
  void an_inspector_looks_at_standings_regions_and_awards_as_they_stood(@TempDir Path data) {
    try (var jejak = Jejak.start(data);
        var chromium = new Chromium(jejak)) {
      MotionsTest.nominated(jejak);
      Visitor inspector = chromium.visitor("inspektur");
      inspector.follow("Peringkat");
      inspector.choose("Periode", "2025-Q2");
      inspector.press("Tampilkan");
      assertThat(inspector.page.locator(".ranking").innerText()).contains("Jawa Barat", "Tuntas");
      inspector.page.getByText("Melihat ke belakang").click();
      inspector.fill("Keadaan pada posisi", Long.toString(beforeTheFirstApproval(jejak)));
      inspector.press("Lihat posisi itu");
      inspector.sees("bukan keadaan sekarang");
      assertThat(inspector.page.url()).contains("period=2025-Q2");
      assertThat(inspector.page.locator(".ranking .ranking__index").allInnerTexts())
          .containsOnly("–");
      inspector.fill("Nama daerah", "jawa bar");
      inspector.press("Tampilkan");
      inspector.sees("bukan keadaan sekarang");
      inspector.follow("Jawa Barat");
      inspector.sees("bukan keadaan sekarang");
      inspector.shot("inspector-8-region-then");
      inspector.follow("Ke keadaan sekarang");
      inspector.follow("Riwayat Jawa Barat");
      inspector.sees("Nomine ditetapkan");
      inspector.shot("inspector-9-region-history");
      inspector.follow("Penghargaan");
      inspector.follow("Provinsi");
      inspector.page.getByText("Melihat ke belakang").click();
      inspector.fill("Keadaan pada waktu (WIB)", "2026-01-31T00:00:30");
      inspector.press("Lihat waktu itu");
      inspector.sees("bukan keadaan sekarang");
      assertThat(inspector.main()).doesNotContain("Nilai nominasi per kriteria");
    }
  }

  private static long beforeTheFirstApproval(Jejak jejak) {
    return jejak.recorded().stream()
            .filter(recorded -> recorded.stream().startsWith("report/2025-Q2/"))
            .filter(recorded -> recorded.event() instanceof ReportApproved)
            .findFirst()
            .orElseThrow()
            .position()
        - 1;
  }

  /** What {@code sha256sum} says of a zero byte and an entry. */
  private static String leaf(String entry) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update((byte) 0);
      return HexFormat.of().formatHex(digest.digest(entry.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
