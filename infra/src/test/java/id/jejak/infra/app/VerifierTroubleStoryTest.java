package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static id.jejak.infra.app.ProvinceYear.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.jejak.infra.app.Chromium.Visitor;
import org.junit.jupiter.api.Test;

/** What gets in a verifier's way: an ended session, a colleague, a second press, the way back. */
class VerifierTroubleStoryTest extends BrowserStory {
  private static final String LOOK = "Periksa sebelum dikirim";

  @Override
  void begin(ProvinceYear year) {
    year.file(1);
  }

  @Test
  void a_session_that_ends_while_he_writes_a_return_loses_nothing() {
    Visitor verifier = holding("32", "Kembalikan dengan temuan");
    Locator cell = verifier.page.getByLabel("Sel").first();
    cell.selectOption("budget/HEALTH/need");
    verifier.fill("Apa yang salah", "Kebutuhan tidak sama dengan RKPD <b>2025</b>");
    verifier.fill("Perbaikan paling lambat", "2025-05-14");
    verifier.page.context().clearCookies();
    verifier.press(LOOK);
    verifier.signInAgain("pemeriksa");
    verifier.page.waitForURL("**/return**");
    assertThat(cell.inputValue()).isEqualTo("budget/HEALTH/need");
    assertThat(verifier.page.getByLabel("Apa yang salah").first().inputValue())
        .isEqualTo("Kebutuhan tidak sama dengan RKPD <b>2025</b>");
    assertThat(verifier.page.getByLabel("Perbaikan paling lambat").inputValue())
        .isEqualTo("2025-05-14");

    // And once more at the last press.
    verifier.press(LOOK);
    verifier.sees("Sebelum dikirim");
    verifier.page.context().clearCookies();
    verifier.press("Kembalikan laporan");
    verifier.signInAgain("pemeriksa");
    verifier.page.waitForURL("**/return**");
    assertThat(cell.inputValue()).isEqualTo("budget/HEALTH/need");
    verifier.press(LOOK);
    long before = jejak.head();
    verifier.press("Kembalikan laporan");
    verifier.page.getByText("dikembalikan").first().waitFor();
    assertThat(jejak.head()).isEqualTo(before + 1);
  }

  @Test
  void a_form_that_a_colleague_made_old_is_refused_and_keeps_what_was_typed() {
    Visitor verifier = holding("33", "Setujui");
    verifier.fill("Catatan (boleh kosong)", "Sudah dibandingkan dengan bukti");
    var colleague = jejak.newAccount("rekan", "{\"role\": \"VERIFIER\"}");
    String account = done(colleague.get("/api/session")).json().path("account").asString();
    done(
        jejak
            .admin()
            .post(
                path(1, "33") + "/reassignment",
                "{\"to\": \"%s\", \"reason\": \"Cuti\"}".formatted(account)));
    long before = jejak.head();
    verifier.press(LOOK);
    verifier.page.locator(".govuk-error-summary").waitFor();
    assertThat(verifier.main()).contains("Muat ulang");
    assertThat(verifier.page.getByLabel("Catatan (boleh kosong)").inputValue())
        .isEqualTo("Sudah dibandingkan dengan bukti");
    // Sent again with what stands now it is still not his to approve, and he is told why.
    verifier.press(LOOK);
    verifier.page.locator(".govuk-error-summary").waitFor();
    assertThat(verifier.page.locator(".govuk-error-summary").innerText())
        .contains("verifikator lain");
    assertThat(jejak.head()).isEqualTo(before);
  }

  @Test
  void a_second_press_and_the_way_back_approve_nothing_twice() {
    Visitor verifier = holding("35", "Setujui");
    verifier.press(LOOK);
    verifier.sees("Sebelum dikirim");
    long before = jejak.head();
    verifier.page.locator(".look button").dblclick();
    verifier.sees("disetujui");
    // Approved and scored.
    assertThat(jejak.head()).isEqualTo(before + 2);
    verifier.page.goBack();
    verifier.page.locator("main button").first().click();
    verifier.page.locator(".govuk-error-summary, .tag--APPROVED").first().waitFor();
    assertThat(jejak.head()).isEqualTo(before + 2);
  }

  /** A verifier who has taken a report and opened one of its forms. */
  private Visitor holding(String region, String form) {
    done(jejak.as("pemeriksa").post(path(1, region) + "/verification", ""));
    Visitor verifier = chromium.visitor("pemeriksa");
    verifier.page.getByLabel("Beban kerja saya").getByRole(AriaRole.LINK).first().click();
    verifier.page.locator("a[href*='/2025-Q1/" + region + "']").first().click();
    verifier.follow(form);
    return verifier;
  }
}
