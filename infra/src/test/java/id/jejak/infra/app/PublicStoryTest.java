package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import id.jejak.infra.app.Chromium.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stranger on a phone and at a desk, who knows nothing of any of this. */
class PublicStoryTest extends BrowserStory {
  private static final NewContextOptions PHONE =
      new NewContextOptions().setViewportSize(320, 640).setLocale("id-ID");

  @Override
  void begin(ProvinceYear year) {
    for (int quarter = 1; quarter <= 2; quarter++) {
      year.file(quarter);
      for (String province : ProvinceYear.PROVINCES) year.approve(quarter, province);
    }
  }

  private Visitor stranger(NewContextOptions setup) {
    Visitor stranger = chromium.anyone(setup);
    stranger.page.navigate("http://localhost:" + jejak.port() + "/?after=" + jejak.head());
    return stranger;
  }

  @Test
  void finds_his_region_by_its_name_and_reads_it_on_a_phone() {
    Visitor stranger = stranger(PHONE);
    stranger.fits();
    stranger.shot("public-1-start-phone");
    stranger.fill("Nama daerah", "jawa bar");
    stranger.press("Cari");
    assertThat(stranger.heading()).isEqualTo("Jawa Barat");
    assertThat(stranger.main()).contains("IP-SPM", "Predikat", "dari 38", "Rata-rata");
    reads(stranger, "public-2-region-phone");
    assertThat(stranger.page.locator(".chart__dots circle").count()).isEqualTo(2);
  }

  @Test
  void chooses_among_regions_whose_names_hold_what_he_typed() {
    Visitor stranger = stranger(new NewContextOptions());
    stranger.fill("Nama daerah", "sumbawa");
    stranger.press("Cari");
    assertThat(stranger.page.locator(".regions a").allInnerTexts())
        .containsExactly("Kabupaten Sumbawa", "Kabupaten Sumbawa Barat");
    stranger.follow("Kabupaten Sumbawa Barat");
    assertThat(stranger.heading()).isEqualTo("Kabupaten Sumbawa Barat");
    stranger.sees("Belum ada nilai yang disetujui.");
  }

  @Test
  void finds_nothing_and_is_told_so() {
    Visitor stranger = stranger(new NewContextOptions());
    stranger.fill("Nama daerah", "<script>alert(1)</script>");
    stranger.press("Cari");
    stranger.sees("Tidak ada daerah dengan nama itu.");
  }

  @Test
  void narrows_the_standings_of_415_regions_and_the_address_keeps_it() {
    Visitor stranger = stranger(PHONE);
    stranger.page.locator("summary, .govuk-service-navigation__toggle").first().click();
    stranger.follow("Peringkat");
    stranger.choose("Jenis daerah", "KABUPATEN");
    stranger.press("Tampilkan");
    stranger.sees("415 daerah");
    reads(stranger, "public-3-standings-phone");
    assertThat(stranger.page.locator(".ranking tbody tr").count()).isEqualTo(50);
    stranger.follow("Berikutnya");
    assertThat(stranger.page.url()).contains("kind=KABUPATEN", "page=2");
    stranger.fill("Nama daerah", "sumbawa");
    stranger.press("Tampilkan");
    assertThat(stranger.page.locator(".ranking__name a").allInnerTexts())
        .containsExactlyInAnyOrder("Kabupaten Sumbawa", "Kabupaten Sumbawa Barat");
    assertThat(stranger.page.url()).contains("name=sumbawa");
    stranger.page.reload();
    stranger.sees("2 daerah");
    stranger.follow("Tampilkan semua");
    assertThat(stranger.page.locator(".ranking tbody tr").count()).isEqualTo(50);
  }

  @Test
  void reads_every_public_page_on_a_phone_without_scrolling_sideways() {
    Visitor stranger = stranger(PHONE);
    for (String page : List.of("/", "/standings", "/trends/32", "/awards", "/windows", "/method")) {
      stranger.page.navigate("http://localhost:" + jejak.port() + page);
      reads(stranger, "public-phone" + page.replace('/', '-'));
    }
    assertThat(stranger.main()).contains("90 % terlayani dengan mutu 70 %", "menjadi 86,00.");
  }

  /** Nothing of it lies beyond the edge, not even within a part that scrolls by itself. */
  private static void reads(Visitor visitor, String shot) {
    visitor.fits();
    visitor.shot(shot);
    assertThat(
            visitor.page.evaluate(
                "[...document.querySelectorAll('.scroll')]"
                    + ".filter(e => e.scrollWidth > e.clientWidth)"
                    + ".map(e => e.outerHTML.slice(0, 120))"))
        .as(visitor.page.url())
        .isEqualTo(List.of());
  }
}
