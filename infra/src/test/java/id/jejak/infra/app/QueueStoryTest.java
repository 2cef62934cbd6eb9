package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import id.jejak.infra.app.Chromium.Visitor;
import org.junit.jupiter.api.Test;

/** A verifier before the reports of all 546 regions. */
class QueueStoryTest extends BrowserStory {

  @Override
  void begin(ProvinceYear year) {
    jejak.clock.moveTo("2025-04-02T02:00:00Z");
    done(
        jejak
            .admin()
            .post(
                "/api/windows/2025-Q1",
                "{\"opensOn\": \"2025-04-02\", \"closesOn\": \"2025-04-25\"}"));
    Submissions.ofEveryRegion(jejak, "2025-Q1");
  }

  @Test
  void a_queue_of_546_is_gone_through_page_by_page_and_narrowed() {
    Visitor verifier = chromium.visitor("pemeriksa");
    verifier.follow("Laporan");
    verifier.sees("546");
    assertThat(rows(verifier)).isEqualTo(50);
    verifier.shot("verifier-queue-of-546");
    verifier.follow("Berikutnya");
    verifier.sees("51–100");
    assertThat(rows(verifier)).isEqualTo(50);

    // Taken on the second page, he stays there.
    var first = verifier.page.locator("#queue tbody tr").first();
    String region = first.getByRole(AriaRole.ROWHEADER).innerText();
    first.getByRole(AriaRole.BUTTON).click();
    verifier.sees("Lepaskan");
    verifier.sees("51–100");
    assertThat(verifier.page.locator("#queue tbody tr").first().innerText())
        .contains(region, "Vera Verifikator");

    verifier.choose("Jenis daerah", "KOTA");
    verifier.press("Tampilkan");
    verifier.sees("1–50");
    assertThat(verifier.page.locator("#queue caption").innerText()).contains("93");
    verifier.choose("Provinsi", "32");
    verifier.press("Tampilkan");
    verifier.page.waitForURL("**province=32**");
    assertThat(rows(verifier)).isEqualTo(9);
    assertThat(verifier.page.url()).contains("kind=KOTA");
    verifier.follow("Kota Bandung");
    verifier.sees("dari 9");
    verifier.turn("j");
    verifier.page.waitForURL("**/32.7*");
    verifier.follow("Kembali ke antrean");
    verifier.page.waitForURL("**province=32**");
    assertThat(rows(verifier)).isEqualTo(9);
  }

  private static int rows(Visitor verifier) {
    return verifier.page.locator("#queue tbody tr").count();
  }
}
