package id.jejak.infra.app;

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
import java.util.List;
import java.util.Map;

/** A picture of every kind of page in Indonesian, small enough to lie beside the papers. */
final class PagePictures {
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

  private final Jejak jejak;
  private final Chromium chromium;
  private final Map<String, Page> pages = new HashMap<>();

  PagePictures(Jejak jejak, Chromium chromium) {
    this.jejak = jejak;
    this.chromium = chromium;
  }

  /** Takes one of each page, at its first address, as the first of some readers who may. */
  void take(Map<String, List<String>> visits, List<String> readers) {
    visits.forEach(
        (pattern, addresses) -> {
          String address = addresses.getFirst();
          String reader = WHOSE.get(pattern);
          if (reader == null)
            reader = readers.stream().filter(one -> mayRead(one, address)).findFirst().orElse(null);
          if (reader != null) take(reader, address, name(pattern));
        });
  }

  void take(String reader, String address, String name) {
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
