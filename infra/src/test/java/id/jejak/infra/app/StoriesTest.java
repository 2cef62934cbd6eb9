package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static id.jejak.infra.app.ProvinceYear.json;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.app.Chromium.Visitor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/** Three users at work in a real browser, one after the other in the same year. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodName.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoriesTest {
  private static final String AWARD = "/api/awards/2026/PROVINCE";
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

  @Test
  void b_the_committee_declares_marks_closes_and_decides() {
    jejak.clock.moveTo("2026-03-02T02:00:00Z");
    Visitor chair = chromium.visitor("ketua");
    chair.follow("SPM Awards 2026: Provinsi");
    assertThat(chair.main()).doesNotContain("Jawa Barat");
    chair.follow("Nyatakan ikatan");
    chair.shot("committee-1-declaration");
    chair.press("Saya tidak punya ikatan dengan daerah mana pun");
    chair.press("Tarik nomine");
    chair.sees("Jawa Barat");
    Stream.of("juri-2", "juri-3", "juri-4", "juri-5", "pengganti-1", "pengganti-2", "wakil")
        .forEach(member -> done(jejak.as(member).post(AWARD + "/declarations", "{\"ties\": []}")));

    jejak.clock.moveTo("2026-03-10T02:00:00Z");
    Visitor juror = chromium.visitor("juri-1");
    juror.follow("SPM Awards 2026: Provinsi");
    assertThat(juror.main()).doesNotContain("Jawa Barat");
    juror.follow("Nyatakan ikatan");
    juror.press("Saya tidak punya ikatan dengan daerah mana pun");
    juror.sees("Jawa Barat");
    juror.follow("Beri nilai");
    for (int nominee = 0; nominee < 5; nominee++)
      for (int mark = 0; mark < 3; mark++) {
        String at = "#nominees\\[" + nominee + "\\]\\.marks\\[" + mark + "\\]\\.";
        juror.page.locator(at + "points").fill(nominee + mark == 0 ? "101" : "" + (90 - nominee));
        juror.page.locator(at + "reason").fill("Paparan dan bukti lapangan");
      }
    juror.press("Serahkan surat suara tersegel");
    juror.page.locator(".govuk-error-summary").waitFor();
    assertThat(juror.page.locator("#nominees\\[4\\]\\.marks\\[2\\]\\.points").inputValue())
        .isEqualTo("86");
    juror.shot("committee-2-ballot-refused");
    juror.page.locator("#nominees\\[0\\]\\.marks\\[0\\]\\.points").fill("95");
    juror.press("Serahkan surat suara tersegel");
    juror.sees("Surat suara Anda sudah tersegel.");
    juror.shot("committee-3-voted");
    for (int other = 2; other <= 5; other++)
      done(jejak.as("juri-" + other).put(AWARD + "/ballot", ballot(other)));

    chair.follow("Tugas");
    chair.follow("SPM Awards 2026: Provinsi");
    chair.press("Tutup penilaian");
    chair.sees("Penghitungan langkah demi langkah");
    chair.shot("committee-4-tally");
    chair.fill("Nomor surat keputusan", "100.2.1.7-12/2026");
    chair.fill("Tanggal surat keputusan", "2026-03-10");
    chair.press("Putuskan pemenang");
    chair.sees("diputuskan");
    jejak.clock.moveTo("2026-04-20T02:00:00Z");
    chair.press("Umumkan pemenang");
    chair.sees("diumumkan");
    chair.shot("committee-5-announced");
    assertThat(jejak.anyone().with("Accept", "text/html").get("/").body())
        .contains("Pemenang yang diumumkan", "Jawa Barat", "Jawa Tengah", "Jawa Timur");
  }

  @Test
  void c_an_inspector_follows_a_score_from_the_standings_back_in_time() {
    Visitor inspector = chromium.visitor("inspektur");
    inspector.follow("Peringkat");
    inspector.shot("inspector-1-standings");
    inspector.follow("Jawa Barat");
    inspector.follow("Nilai langkah demi langkah");
    inspector.sees("Indeks daerah");
    inspector.shot("inspector-2-score");
    inspector.follow("Riwayat");
    inspector.sees("Sama");
    inspector.shot("inspector-3-history");
    inspector.follow("keadaan saat itu");
    inspector.sees("bukan keadaan sekarang");
    assertThat(inspector.main()).contains("draf");
    inspector.shot("inspector-4-as-of");
    inspector.fill("Lihat keadaan per posisi atau waktu", "2026-01-02T02:00:00Z");
    inspector.press("Lihat");
    inspector.sees("bukan keadaan sekarang");
    inspector.follow("Penghargaan");
    inspector.follow("Provinsi");
    inspector.follow("Riwayat dan hitung ulang");
    inspector.sees("Sama");
    inspector.shot("inspector-5-award-history");
    inspector.follow("posisi");
    inspector.sees("Isi peristiwa");
    inspector.follow("English");
    assertThat(inspector.main()).contains("The event itself");
    inspector.shot("inspector-6-entry-english");
  }

  static String ballot(int juror) {
    var nominees =
        ProvinceYear.PROVINCES.stream()
            .map(
                region ->
                    Map.of(
                        "region",
                        region,
                        "marks",
                        Stream.of("PRESENTATION", "INNOVATION", "SUSTAINABILITY")
                            .map(
                                mark ->
                                    Map.of(
                                        "on",
                                        mark,
                                        "points",
                                        95 - juror - 2 * ProvinceYear.PROVINCES.indexOf(region),
                                        "reason",
                                        "Bukti lapangan"))
                            .toList()))
            .toList();
    return json(Map.of("nominees", List.copyOf(nominees)));
  }
}
