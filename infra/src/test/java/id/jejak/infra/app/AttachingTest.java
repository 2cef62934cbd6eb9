package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import id.jejak.infra.app.Chromium.Visitor;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of all sizes and kinds, with and without scripts, and what was typed beside them. */
class AttachingTest extends RegionStory {
  private static final int HUGE = 200_000_000;
  private static final String TOO_LARGE = "Dokumen lebih besar dari 20 MB.";

  private Visitor withoutScripts(String account) {
    var team = chromium.visitor(account, new NewContextOptions().setJavaScriptEnabled(false));
    open(team, "Tahapan");
    return team;
  }

  private static Path huge(Path folder) throws IOException {
    Path file = folder.resolve("semua.pdf");
    try (var content = new RandomAccessFile(file.toFile(), "rw")) {
      content.setLength(HUGE);
    }
    return file;
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  @Test
  void without_scripts_a_document_is_handed_in_with_its_form() {
    Visitor team = withoutScripts("tim-32");
    cell(team, "[0].note").fill("Data terkumpul");
    cell(team, "[3].note").fill("Berjalan");
    attach(team, "surat.pdf", "application/pdf", "MZ");
    team.press("Simpan");
    team.page.locator(".govuk-error-summary a").click();
    assertThat(team.page.locator(".govuk-form-group--error").first().innerText())
        .contains("Hanya PDF, PNG, JPEG, XLSX, atau DOCX yang diterima.");
    assertThat(cell(team, "[0].note").inputValue()).isEqualTo("Data terkumpul");
    assertThat(cell(team, "[3].note").inputValue()).isEqualTo("Berjalan");
    team.shot("region-12-document-refused");
    attach(team, "bukti.pdf", "application/pdf", "%PDF-1.7 bukti");
    team.press("Simpan");
    team.sees("Isi laporan");
    team.follow("Tahapan");
    assertThat(team.main()).contains("PDF, ");
    assertThat(cell(team, "[3].note").inputValue()).isEqualTo("Berjalan");
  }

  @Test
  void what_was_handed_in_stays_when_something_else_is_refused() {
    Visitor team = withoutScripts("tim-64");
    attach(team, "bukti.pdf", "application/pdf", "%PDF-1.7 bukti");
    cell(team, "[1].note").fill("x".repeat(2_001));
    team.press("Simpan");
    team.sees("Dokumen sudah terunggah, tetapi belum tersimpan");
    cell(team, "[1].note").fill("Singkat");
    team.press("Simpan");
    team.sees("Isi laporan");
    assertThat(jejak.as("tim-64").get("/api/reports/2025-Q2/64").body())
        .contains("Singkat", "application/pdf");
  }

  /** Has typed a note and chosen a file, and not sent them yet. */
  private Visitor whoseSessionEnded(String name) {
    Visitor team = withoutScripts(name);
    cell(team, "[3].note").fill("Berjalan");
    attach(team, "bukti.pdf", "application/pdf", "%PDF-1.7 bukti");
    team.page.context().clearCookies();
    return team;
  }

  @Test
  void whose_session_ended_chooses_the_file_again_and_types_nothing_again() {
    Visitor team = whoseSessionEnded("tim-33");
    team.press("Simpan");
    team.signInAgain("tim-33");
    team.sees("Pilih berkasnya sekali lagi");
    assertThat(cell(team, "[3].note").inputValue()).isEqualTo("Berjalan");
  }

  @Test
  void who_signed_in_anew_in_another_tab_is_not_told_to_sign_in_for_the_file() {
    Visitor team = whoseSessionEnded("tim-73");
    var elsewhere = new Visitor(team.page.context().newPage());
    elsewhere.page.navigate("http://localhost:" + jejak.port() + "/sign-in");
    elsewhere.signIn("tim-73");
    team.press("Simpan");
    team.sees("Pilih berkasnya sekali lagi");
    assertThat(team.page.locator("main .govuk-form-group--error").innerText())
        .contains("tidak disimpan karena formulirnya tidak diterima")
        .doesNotContain("belum masuk");
    assertThat(cell(team, "[3].note").inputValue()).isEqualTo("Berjalan");
  }

  @Test
  void without_scripts_200_MB_are_refused_at_their_place_and_never_held(@TempDir Path folder)
      throws IOException {
    Visitor team = withoutScripts("tim-35");
    cell(team, "[0].note").fill("Sebelum berkas");
    cell(team, "[3].note").fill("Sesudah berkas");
    file(team).setInputFiles(huge(folder));
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long before = heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    team.press("Simpan");
    team.page.locator(".govuk-error-summary").waitFor();
    long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    assertThat(team.page.locator(".govuk-form-group--error").innerText()).contains(TOO_LARGE);
    assertThat(cell(team, "[0].note").inputValue()).isEqualTo("Sebelum berkas");
    assertThat(cell(team, "[3].note").inputValue()).isEqualTo("Sesudah berkas");
    assertThat(peak - before).isLessThan(HUGE);
  }

  @Test
  void with_scripts_200_MB_are_not_even_sent(@TempDir Path folder) throws IOException {
    Visitor team = part("tim-73", "Tahapan");
    var sent = new ArrayList<String>();
    team.page.onRequest(
        request -> {
          if (request.url().contains("/api/documents")) sent.add(request.url());
        });
    cell(team, "[0].note").fill("Data terkumpul");
    file(team).setInputFiles(huge(folder));
    team.sees("Berkas ini lebih besar dari 20 MB.");
    row(team, 0, "Tersimpan pukul");
    assertThat(sent).isEmpty();
  }
}
