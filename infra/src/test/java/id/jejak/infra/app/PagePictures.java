package id.jejak.infra.app;

import static id.jejak.infra.app.FullYear.AWARD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes a picture of every kind of page in Indonesian, small enough to lie beside the papers. Run
 * by its name alone, when pages have changed: docs/pages.md says how.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagePictures {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final Path PAPERS = Path.of("..", "docs");
  private static final int WIDTH = 1000;
  private static final int MOST_HIGH = 1250;
  private static final double SCALE = 0.8;
  private static final int QUALITY = 55;

  /** Whose view of a page is shown, where the first who may read it is not the best to show. */
  private static final Map<String, String> WHOSE =
      Map.of(
          "/reports", "pemeriksa",
          "/trends/{region}", "",
          "/awards/{edition}/{category}/nominees/{region}", "juri-1",
          "/awards/{edition}/{category}/declaration", "juri-5");

  /** What there is to see only once the winners are announced. */
  private static final Map<String, List<String>> ANNOUNCED =
      Map.of("", List.of("/", "/awards", AWARD), "ketua", List.of(AWARD + "/minutes"));

  private final Map<String, Page> pages = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private Jejak jejak;
  private Chromium chromium;

  @BeforeEach
  void start(@TempDir Path data) {
    jejak = Jejak.start(data);
    chromium = new Chromium(jejak);
  }

  @AfterEach
  void close() {
    if (chromium != null) chromium.close();
    if (jejak != null) jejak.close();
  }

  @Test
  void every_kind_of_page_is_taken() {
    FullYear.play(jejak, new ProvinceYear(jejak));
    Visits.of(jejak).forEach((pattern, addresses) -> take(pattern, addresses.getFirst()));
    FullYear.close(jejak);
    FullYear.decide(jejak);
    FullYear.announce(jejak);
    ANNOUNCED.forEach(
        (reader, addresses) ->
            addresses.forEach(address -> take(reader, address, name(pattern(address)))));
    assertThat(taken)
        .containsAll(ApplicationPages.patterns(jejak).stream().map(PagePictures::name).toList());
  }

  private static String pattern(String address) {
    return address.replace(AWARD, "/awards/{edition}/{category}");
  }

  /** As who shows it best, or the first who may read it. */
  private void take(String pattern, String address) {
    String reader = WHOSE.get(pattern);
    if (reader == null)
      reader =
          Visits.READERS.stream().filter(one -> mayRead(one, address)).findFirst().orElse(null);
    if (reader != null) take(reader, address, name(pattern));
  }

  private void take(String reader, String address, String name) {
    Page page = pages.computeIfAbsent(reader, this::browser);
    page.navigate("http://localhost:" + jejak.port() + address);
    page.setViewportSize(WIDTH, 600);
    var height = (Number) page.evaluate("document.documentElement.scrollHeight");
    page.setViewportSize(WIDTH, Math.min(MOST_HIGH, height.intValue()));
    page.screenshot(
        new ScreenshotOptions()
            .setType(ScreenshotType.JPEG)
            .setQuality(QUALITY)
            .setPath(PICTURES.resolve(name + ".jpg")));
    taken.add(name);
  }

  private boolean mayRead(String reader, String address) {
    var caller = reader.isEmpty() ? jejak.anyone() : jejak.as(reader);
    return caller.with("Accept", "text/html").get(address).status() == 200;
  }

  private Page browser(String reader) {
    var setup = new NewContextOptions().setDeviceScaleFactor(SCALE).setLocale("id-ID");
    if (!reader.isEmpty())
      setup.setExtraHTTPHeaders(Map.of("Authorization", Caller.basic(reader, Jejak.PASSWORD)));
    return chromium.anyone(setup).page;
  }

  /** The name of a page's picture: its pattern, as far as a file's name may have it. */
  static String name(String pattern) {
    String name = pattern.substring(1).replaceAll("[{}]", "").replace('/', '-');
    return name.isEmpty() ? "start" : name;
  }

  /** The pages that the papers show no picture of. */
  static List<String> missing(Collection<String> patterns) {
    try {
      String papers = Files.readString(PAPERS.resolve("pages.md"));
      return patterns.stream()
          .filter(pattern -> !papers.contains("](pictures/" + name(pattern) + ".jpg)"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
