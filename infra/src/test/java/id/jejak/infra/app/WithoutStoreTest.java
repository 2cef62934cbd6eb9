package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.app.Chromium.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Browsers that may keep nothing of a site's: what scripts do, they do there too. */
class WithoutStoreTest extends BrowserStory {
  private final List<String> faults = new ArrayList<>();

  @Override
  void begin(ProvinceYear year) {
    FullYear.play(jejak, year);
  }

  private Visitor visitor(String userName) {
    Visitor visitor = chromium.visitor(userName);
    visitor.page.addInitScript(
        """
        Object.defineProperty(window, 'localStorage', {
          get() { throw new DOMException('denied', 'SecurityError'); },
        });
        """);
    visitor.page.onPageError(faults::add);
    visitor.page.reload();
    return visitor;
  }

  @Test
  void a_verifier_goes_through_the_queue_by_keys_and_turns_them_off() {
    Visitor verifier = visitor("pemeriksa");
    verifier.follow("Laporan");
    verifier.choose("Periode", "2025-Q4");
    verifier.choose("Urutan", "region");
    verifier.press("Tampilkan");
    verifier.page.waitForURL("**period=2025-Q4**");
    verifier.page.locator("#queue tbody th a").first().click();
    verifier.sees("1 dari ");
    verifier.turn("j");
    verifier.sees("2 dari ");
    verifier.press("Matikan tombol j dan k");
    verifier.turn("k");
    verifier.press("Nyalakan tombol j dan k");
    verifier.sees("2 dari ");
    verifier.turn("k");
    verifier.sees("1 dari ");
    assertThat(faults).isEmpty();
  }

  @Test
  void a_juror_s_ballot_adds_up_and_does_not_claim_to_be_kept() {
    jejak.clock.moveTo("2026-03-10T02:00:00Z");
    Visitor juror = visitor("juri-1");
    juror.follow("SPM Awards 2026: Provinsi");
    juror.press("Beri nilai");
    var points = juror.page.locator("[data-nominee]").first().locator("[name$='.points']");
    for (int mark = 0; mark < points.count(); mark++) points.nth(mark).fill("90");
    assertThat(juror.page.locator("output").first().textContent()).isEqualTo("90,00");
    assertThat(juror.page.locator("[data-draft-note]").isVisible()).isFalse();
    assertThat(faults).isEmpty();
  }
}
