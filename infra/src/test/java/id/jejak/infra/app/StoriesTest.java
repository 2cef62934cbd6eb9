package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.app.Chromium.Visitor;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A verifier and a region's team at work in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodName.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoriesTest {
  private Jejak jejak;
  private ProvinceYear year;
  private Chromium chromium;

  @BeforeAll
  void play(@TempDir Path data) {
    jejak = Jejak.start(data);
    chromium = new Chromium(jejak);
    year = new ProvinceYear(jejak);
    year.openEdition();
    for (int quarter = 1; quarter <= 4; quarter++) {
      year.file(quarter);
      for (String province : ProvinceYear.PROVINCES)
        if (quarter < 4 || !province.equals("73")) year.approve(quarter, province);
    }
  }

  @AfterAll
  void close() {
    if (chromium != null) chromium.close();
    if (jejak != null) jejak.close();
  }

  @Test
  void a_verifier_returns_a_report_and_approves_its_revision() {
    Visitor verifier = chromium.visitor("pemeriksa");
    verifier.shot("verifier-1-tasks");
    verifier.follow("Laporan Sulawesi Selatan");
    verifier.press("Ambil untuk diverifikasi");
    verifier.follow("Kembalikan dengan temuan");
    verifier.fill("Perbaikan paling lambat", "2026-01-03");
    verifier.choose("Sel", "budget/HEALTH/need");
    verifier.fill("Apa yang salah", "Kebutuhan tidak sama dengan dokumen RKPD");
    verifier.press("Periksa sebelum dikirim");
    verifier.page.locator(".govuk-error-summary").waitFor();
    assertThat(verifier.page.getByLabel("Apa yang salah").first().inputValue())
        .isEqualTo("Kebutuhan tidak sama dengan dokumen RKPD");
    verifier.shot("verifier-2-return-refused");
    verifier.fill("Perbaikan paling lambat", "2026-01-30");
    verifier.press("Periksa sebelum dikirim");
    verifier.press("Kembalikan laporan");
    verifier.sees("dikembalikan");
    verifier.shot("verifier-3-returned");

    Visitor team = chromium.visitor("tim-73");
    team.follow("Laporan Sulawesi Selatan");
    team.fill("Jawaban atas temuan 1.1", "Angkanya sudah disesuaikan");
    team.press("Simpan jawaban");
    team.follow("Penganggaran");
    team.fill("Kesehatan: Kebutuhan", "1200000000");
    team.press("Simpan");
    team.press("Periksa dan ajukan");
    team.press("Ajukan laporan");
    team.sees("Tanda terima");
    team.shot("region-1-resubmitted");

    verifier.follow("Tugas");
    verifier.follow("Laporan Sulawesi Selatan");
    verifier.press("Ambil untuk diverifikasi");
    verifier.press("Terima jawaban");
    verifier.shot("verifier-4-settled");
    verifier.follow("Setujui");
    verifier.fill("Catatan (boleh kosong)", "Sudah sesuai");
    verifier.press("Periksa sebelum dikirim");
    verifier.press("Setujui revisi 2");
    verifier.sees("disetujui");
    assertThat(verifier.main()).contains("Revisi 2 oleh Vera Verifikator", "Sudah sesuai");
    verifier.shot("verifier-5-approved");
  }
}
