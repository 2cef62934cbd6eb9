package id.jejak.infra.app;

import com.microsoft.playwright.Browser.NewContextOptions;
import id.jejak.infra.app.Chromium.Visitor;
import org.junit.jupiter.api.Test;

/** A region's report at a phone, by keyboard alone. */
class PhoneTest extends RegionStory {
  @Test
  void on_a_phone_by_keyboard_alone_nothing_is_out_of_reach() {
    Visitor team = chromium.visitor("tim-32", new NewContextOptions().setViewportSize(320, 640));
    team.fits();
    team.follow("Laporan Jawa Barat, " + NOW);
    team.fits();
    team.shot("region-9-phone-report");
    team.tabTo("Penganggaran");
    team.page.keyboard().press("Enter");
    ready(team);
    team.fits();
    cell(team, "[0].need").focus();
    team.page.keyboard().type("1000000000");
    team.page.keyboard().press("Tab");
    team.page.keyboard().type("990000000");
    row(team, 0, "Tersimpan pukul");
    team.shot("region-10-phone-grid");
    team.tabTo("Simpan");
    team.page.keyboard().press("Enter");
    team.sees("Isi laporan");
  }
}
