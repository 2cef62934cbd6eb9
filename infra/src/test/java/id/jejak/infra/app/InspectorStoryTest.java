package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.app.Chromium.Visitor;
import java.nio.file.Path;
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
      inspector.follow("Jawa Barat");
      inspector.follow("Nilai langkah demi langkah");
      inspector.sees("Indeks daerah");
      Accessibility.checkInBothLanguages(inspector.page);
      inspector.shot("inspector-2-score");
      inspector.follow("Riwayat");
      inspector.sees("Sama");
      inspector.shot("inspector-3-history");
      inspector.follow("keadaan saat itu");
      inspector.sees("bukan keadaan sekarang");
      assertThat(inspector.main()).contains("draf");
      inspector.shot("inspector-4-as-of");
      inspector.picture("as-of");
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
      inspector.follow("English");
      assertThat(inspector.main()).contains("The event itself");
      inspector.follow("Awards");
      inspector.follow("Provinsi");
      inspector.follow("History");
      inspector.sees("Same");
    }
  }
}
