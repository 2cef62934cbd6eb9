package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import id.jejak.infra.app.Chromium.Visitor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committee at work in a real browser, from the declaration of ties to the minutes. */
class CommitteeStoryTest extends BrowserStory {
  private static final String AWARD = "/api/awards/2026/PROVINCE";
  private static final String CATEGORY = "SPM Awards 2026: Provinsi";
  private static final String NO_TIES = "Saya tidak punya ikatan dengan daerah mana pun";
  private static final String LOOK = "Periksa sebelum menyerahkan";
  private static final String CAST = "Serahkan surat suara tersegel";

  @Override
  void begin(ProvinceYear year) {
    year.openEdition();
    year.fileAndApproveAll();
    jejak.clock.moveTo("2026-03-02T02:00:00Z");
  }

  @Test
  void a_the_chair_declares_and_draws() {
    Visitor chair = chromium.visitor("ketua");
    chair.follow(CATEGORY);
    assertThat(chair.main()).doesNotContain("Jawa Barat");
    chair.press("Nyatakan ikatan");
    Accessibility.checkInBothLanguages(chair.page);
    chair.shot("committee-1-declaration");
    chair.press(NO_TIES);
    chair.press("Tarik nomine");
    chair.sees("Jawa Barat");
    chair.follow("Jawa Tengah");
    chair.sees("Mengapa dinominasikan");
    Accessibility.checkInBothLanguages(chair.page);
    chair.shot("committee-2-dossier");
    Stream.of("juri-3", "juri-4", "juri-5", "pengganti-1", "pengganti-2", "wakil")
        .forEach(member -> done(jejak.as(member).post(AWARD + "/declarations", "{\"ties\": []}")));
  }

  @Test
  void b_a_juror_with_a_tie_is_kept_out() {
    Visitor juror = chromium.visitor("juri-2");
    juror.follow(CATEGORY);
    assertThat(juror.main()).doesNotContain("Jawa Barat");
    juror.press("Nyatakan ikatan");
    juror.choose("Daerah", "35");
    juror.choose("Jenis ikatan", "BIRTH");
    juror.press("Nyatakan ikatan ini");
    juror.sees("Anda menyatakan ikatan dengan daerah yang menjadi nomine");
    assertThat(juror.main()).doesNotContain("Jawa Barat").doesNotContain("Beri nilai");
    Accessibility.checkInBothLanguages(juror.page);
    juror.shot("committee-3-kept-out");
    assertThat(jejak.as("juri-2").get("/awards/2026/PROVINCE/nominees/32").status()).isEqualTo(404);
  }

  @Test
  void c_a_juror_marks_at_a_phone_and_an_ended_session_loses_nothing() {
    jejak.clock.moveTo("2026-03-10T02:00:00Z");
    Visitor juror = chromium.visitor("juri-1", new NewContextOptions().setViewportSize(320, 720));
    juror.follow(CATEGORY);
    juror.press("Nyatakan ikatan");
    juror.press(NO_TIES);
    juror.press("Beri nilai");
    mark(juror, "101");
    juror.fits();
    juror.press(LOOK);
    juror.page.locator(".govuk-error-summary").waitFor();
    assertThat(points(juror, 4, 2).inputValue()).isEqualTo("86");
    juror.shot("committee-4-ballot-refused-phone");
    points(juror, 0, 0).fill("95");
    assertThat(juror.page.locator("output").first().textContent()).isEqualTo("92,00");
    juror.page.context().clearCookies();
    juror.press(LOOK);
    juror.press(CAST);
    juror.page.waitForURL("**/sign-in**");
    juror.fill("Nama pengguna", "juri-1");
    juror.fill("Sandi", Jejak.PASSWORD);
    juror.press("Masuk");
    juror.page.waitForURL("**/ballot**");
    assertThat(points(juror, 0, 0).inputValue()).isEqualTo("95");
    juror.press(LOOK);
    juror.sees("Inilah yang akan disegel");
    juror.shot("committee-5-last-look-phone");
    juror.press(CAST);
    juror.sees("Tanda terima surat suara");
    assertThat(juror.main()).contains("Komitmen");
    Accessibility.checkInBothLanguages(juror.page);
    juror.fits();
    juror.press("Ganti surat suara");
    assertThat(points(juror, 0, 0).inputValue()).isEmpty();
  }

  @Test
  void d_a_juror_marks_by_keyboard_and_another_without_scripts() {
    Visitor keyboard = chromium.visitor("juri-3");
    keyboard.follow(CATEGORY);
    keyboard.press("Beri nilai");
    points(keyboard, 0, 0).focus();
    for (int nominee = 0; nominee < 5; nominee++) {
      for (int mark = 0; mark < 3; mark++) {
        keyboard.page.keyboard().type(String.valueOf(90 - nominee));
        keyboard.page.keyboard().press("Tab");
        keyboard.page.keyboard().type("Bukti lapangan");
        keyboard.page.keyboard().press("Tab");
      }
      // The next nominee's file comes first; after the last one the button to look does.
      if (nominee < 4) keyboard.page.keyboard().press("Tab");
    }
    keyboard.shot("committee-6-ballot");
    keyboard.page.keyboard().press("Enter");
    keyboard.sees("Inilah yang akan disegel");
    Accessibility.check(keyboard.page);
    for (int step = 0; step < 2; step++) keyboard.page.keyboard().press("Tab");
    keyboard.page.keyboard().press("Enter");
    keyboard.sees("Tanda terima surat suara");

    Visitor plain = chromium.visitor("juri-4", new NewContextOptions().setJavaScriptEnabled(false));
    plain.follow(CATEGORY);
    plain.press("Beri nilai");
    mark(plain, "88");
    plain.press(CAST);
    plain.sees("Tanda terima surat suara");
  }

  @Test
  void e_the_chair_closes_decides_announces_and_prints_the_minutes() {
    for (String other : new String[] {"juri-5", "pengganti-1"})
      done(jejak.as(other).put(AWARD + "/ballot", ProvinceYear.ballot(5)));
    Visitor chair = chromium.visitor("ketua");
    chair.follow(CATEGORY);
    chair.press("Tutup penilaian");
    chair.sees("Penghitungan langkah demi langkah");
    Accessibility.checkInBothLanguages(chair.page);
    chair.shot("committee-7-tally");
    chair.fill("Nomor surat keputusan", "100.2.1.7-12/2026");
    chair.fill("Tanggal surat keputusan", "2026-03-10");
    chair.press("Putuskan pemenang");
    chair.sees("100.2.1.7-12/2026");
    chair.follow("Berita acara");
    chair.sees("Disusun seluruhnya dari entri buku besar");
    Accessibility.checkInBothLanguages(chair.page);
    chair.shot("committee-8-minutes");
    chair.follow(CATEGORY);
    jejak.clock.moveTo("2026-04-20T02:00:00Z");
    chair.press("Umumkan pemenang");
    chair.sees("Surat suara yang dibuka");
    chair.shot("committee-9-announced");

    Visitor everybody = chromium.anyone();
    everybody.page.navigate("http://localhost:" + jejak.port() + "/");
    everybody.sees("Pemenang yang diumumkan");
    everybody.shot("public-1-start");
    everybody.follow(CATEGORY);
    everybody.follow("Jawa Barat");
    everybody.sees("Nilai dan alasan juri");
    Accessibility.checkInBothLanguages(everybody.page);
    everybody.shot("public-2-reasons");
  }

  private static void mark(Visitor juror, String first) {
    for (int nominee = 0; nominee < 5; nominee++)
      for (int mark = 0; mark < 3; mark++) {
        points(juror, nominee, mark).fill(nominee + mark == 0 ? first : "" + (90 - nominee));
        juror
            .page
            .locator("#nominees\\[" + nominee + "\\]\\.marks\\[" + mark + "\\]\\.reason")
            .fill("Paparan dan bukti lapangan");
      }
  }

  private static com.microsoft.playwright.Locator points(Visitor juror, int nominee, int mark) {
    return juror.page.locator("#nominees\\[" + nominee + "\\]\\.marks\\[" + mark + "\\]\\.points");
  }
}
