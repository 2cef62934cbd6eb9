package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static id.jejak.infra.app.ProvinceYear.json;
import static id.jejak.infra.app.ProvinceYear.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Route;
import id.jejak.infra.app.Chromium.Visitor;
import id.jejak.kernel.award.AwardEvent.MarkingClosed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages on which somebody waits for somebody else follow by themselves, in a real browser. */
class WaitingStoryTest extends BrowserStory {
  private static final String AWARD = "/api/awards/2026/PROVINCE";
  private static final String CATEGORY = "SPM Awards 2026: Provinsi";
  private static final String UPDATED = "Diperbarui pukul";

  @Override
  void begin(ProvinceYear year) {
    year.openEdition();
    year.fileAndApproveAll();
    year.fileAlso(4, "12");
  }

  @Test
  void a_region_s_home_and_report_follow_its_verifier_and_keep_what_is_typed() {
    Visitor home = chromium.visitor("tim-12");
    Visitor report = chromium.visitor("tim-12");
    report.follow("Sumatera Utara, Triwulan IV 2025");
    listening(home);
    listening(report);
    var verifier = jejak.as("pemeriksa");
    done(verifier.post(path(4, "12") + "/verification", ""));
    report.sees("Vera Verifikator");
    var findings =
        Stream.of("need", "allocation")
            .map(cell -> Map.of("cell", "budget/HEALTH/" + cell, "text", "Tidak sama: " + cell))
            .toList();
    done(
        verifier.post(
            path(4, "12") + "/return", json(Map.of("findings", findings, "dueOn", "2026-01-30"))));
    home.sees("2 temuan menunggu jawaban Anda");
    report.sees("Revisi 1 dikembalikan oleh verifikator");
    report.page.getByText(UPDATED).waitFor();
    Accessibility.check(report.page);

    report.fill("Jawaban atas temuan 1.1", "Angkanya dari RKPD perub");
    done(jejak.as("tim-12").put(path(4, "12") + "/findings/1.2/answer", "{\"text\": \"Benar\"}"));
    report.page.getByText("Yang Anda isi belum disentuh").waitFor();
    assertThat(report.page.getByLabel("Jawaban atas temuan 1.1").inputValue())
        .isEqualTo("Angkanya dari RKPD perub");
    home.sees("1 temuan menunggu jawaban Anda");
    // What was refused is still typed: the colleague's change does not take it either.
    report.press("Simpan jawaban");
    report.page.locator(".govuk-error-summary").waitFor();
    listening(report);
    done(
        jejak
            .as("tim-12")
            .put(path(4, "12") + "/problems", "[{\"field\": \"HEALTH\", \"text\": \"Baru\"}]"));
    report.page.getByText("Yang Anda isi belum disentuh").waitFor();
    assertThat(report.page.getByLabel("Jawaban atas temuan 1.1").inputValue())
        .isEqualTo("Angkanya dari RKPD perub");
    done(
        jejak
            .as("tim-12")
            .put(path(4, "12") + "/findings/1.1/answer", "{\"text\": \"Dari RKPD perubahan\"}"));
    done(jejak.as("tim-12").post(path(4, "12") + "/submission", ""));
    home.page
        .locator("tr", new LocatorOptions().setHasText("Triwulan IV 2025"))
        .getByText("diajukan", new Locator.GetByTextOptions().setExact(true))
        .waitFor();
  }

  @Test
  void b_the_committee_s_page_follows_declarations_ballots_closing_and_decision() {
    jejak.clock.moveTo("2026-03-02T02:00:00Z");
    for (String member : List.of("ketua", "juri-1", "juri-2"))
      done(jejak.as(member).post(AWARD + "/declarations", "{\"ties\": []}"));
    done(jejak.as("ketua").post(AWARD + "/nomination", "{}"));
    Visitor chair = category("ketua");
    Visitor undeclared = category("juri-5");
    assertThat(seat(chair, "Juri 3").locator("td").nth(1).innerText()).contains("belum");
    for (String member : List.of("juri-3", "juri-4"))
      done(jejak.as(member).post(AWARD + "/declarations", "{\"ties\": []}"));
    declared(chair, "Juri 4").waitFor();

    jejak.clock.moveTo("2026-03-10T02:00:00Z");
    done(jejak.as("juri-1").put(AWARD + "/ballot", ProvinceYear.ballot(1)));
    voted(chair, "Juri 1").waitFor();
    // That a juror thinks again is told to nobody, not even by a page that renews itself.
    String before = note(chair);
    done(jejak.as("juri-1").put(AWARD + "/ballot", ProvinceYear.ballot(2)));
    chair.page.waitForTimeout(4_000);
    assertThat(note(chair)).isEqualTo(before);
    done(jejak.as("juri-2").put(AWARD + "/ballot", ProvinceYear.ballot(2)));
    voted(chair, "Juri 2").waitFor();
    assertThat(undeclared.main()).doesNotContain(UPDATED);

    done(jejak.as("juri-5").post(AWARD + "/declarations", "{\"ties\": []}"));
    undeclared.sees("Jawa Barat");
    for (int juror = 3; juror <= 5; juror++)
      done(jejak.as("juri-" + juror).put(AWARD + "/ballot", ProvinceYear.ballot(juror)));
    chair.sees("Tutup penilaian");
    assertThat(undeclared.main()).doesNotContain("Penghitungan langkah demi langkah");
    Visitor old = unlistening("ketua");
    // Pressed at the same moment on two more devices: it is closed once.
    var closing = jejak.as("ketua");
    AtOnce.send(
            jejak,
            () -> closing.post(AWARD + "/closing", ""),
            () -> closing.post(AWARD + "/closing", ""))
        .assertOneAnsweredAndOther(409, "marking-is-closed");
    chair.sees("Putuskan pemenang");
    old.press("Tutup penilaian");
    old.page.locator(".govuk-error-summary").waitFor();
    old.sees("Putuskan pemenang");
    assertThat(jejak.recorded().stream().filter(each -> each.event() instanceof MarkingClosed))
        .hasSize(1);
    undeclared.sees("Penghitungan langkah demi langkah");
    Accessibility.check(undeclared.page);
    undeclared.shot("committee-live-closed");
  }

  @Test
  void c_a_decree_that_became_old_while_it_was_typed_is_kept_and_decided_once() {
    Visitor chair = category("ketua");
    chair.fill("Nomor surat keputusan", "100.2.1.7-12/2026");
    chair.fill("Tanggal surat keputusan", "2026-03-10");
    done(jejak.as("ketua").post(AWARD + "/declining", "{\"reason\": \"Belum sepakat\"}"));
    chair.page.getByText("Yang Anda isi belum disentuh").waitFor();
    chair.press("Putuskan pemenang");
    chair.page.locator(".govuk-error-summary").waitFor();
    assertThat(chair.page.getByLabel("Nomor surat keputusan").inputValue())
        .isEqualTo("100.2.1.7-12/2026");
    Visitor juror = category("juri-3");
    long before = jejak.head();
    chair
        .page
        .locator("form[action$='/decision'] button")
        .dblclick(new Locator.DblclickOptions().setDelay(20));
    chair.sees("100.2.1.7-12/2026, 10 Maret 2026");
    assertThat(jejak.head()).isEqualTo(before + 1);
    juror.sees("Pemenang");
    juror.sees("100.2.1.7-12/2026");

    chair.page.goBack();
    chair.page.waitForLoadState();
    var again = chair.page.locator("form[action$='/decision'] button");
    if (again.count() > 0) again.click();
    chair.sees("100.2.1.7-12/2026, 10 Maret 2026");
    assertThat(jejak.head()).isEqualTo(before + 1);
  }

  /** A member who has opened the category's page, which has begun to listen. */
  private Visitor category(String member) {
    Visitor visitor = chromium.visitor(member);
    open(visitor);
    listening(visitor);
    return visitor;
  }

  /** A member whose page is told of nothing, and so grows old. */
  private Visitor unlistening(String member) {
    Visitor visitor = chromium.visitor(member);
    visitor.page.route("**/live?*", Route::abort);
    open(visitor);
    return visitor;
  }

  private static void open(Visitor visitor) {
    visitor.follow("Penghargaan");
    visitor.follow("Provinsi");
    visitor.page.getByText(CATEGORY).first().waitFor();
  }

  private static void listening(Visitor visitor) {
    visitor.page.locator("[data-live-note][data-state=open]").waitFor();
  }

  private static Locator seat(Visitor visitor, String juror) {
    return visitor.page.locator("#category tr", new LocatorOptions().setHasText(juror));
  }

  private static Locator declared(Visitor visitor, String juror) {
    return says(seat(visitor, juror).locator("td").nth(1), "sudah");
  }

  private static Locator voted(Visitor visitor, String juror) {
    return says(seat(visitor, juror).locator("td").nth(2), "sudah");
  }

  private static Locator says(Locator cell, String text) {
    return cell.filter(new Locator.FilterOptions().setHasText(text));
  }

  private static String note(Visitor visitor) {
    return visitor.page.locator("[data-live-text]").innerText();
  }
}
