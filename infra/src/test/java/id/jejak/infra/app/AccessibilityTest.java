package id.jejak.infra.app;

import static id.jejak.infra.app.FullYear.AWARD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import id.jejak.infra.app.Chromium.Visitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page there is, as every role that may read it, empty and full, in both languages, also
 * enlarged four times.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodName.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccessibilityTest {
  private final Map<String, Page> pages = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> visited = new TreeSet<>();
  private final List<String> wrong = new ArrayList<>();
  private Jejak jejak;
  private Chromium chromium;

  @BeforeAll
  void start(@TempDir Path data) {
    jejak = Jejak.start(data);
    chromium = new Chromium(jejak);
  }

  @AfterAll
  void close() {
    if (chromium != null) chromium.close();
    if (jejak != null) jejak.close();
  }

  @Test
  void a_pages_of_an_empty_store() {
    for (String address : List.of("/", "/sign-in", "/standings", "/awards", "/windows", "/method"))
      look("", address);
    for (String address : List.of("/tasks", "/reports", "/nothing")) look("admin", address);
    assertThat(wrong).isEmpty();
  }

  @Test
  void b_pages_of_a_full_store_as_each_reader() {
    FullYear.play(jejak, new ProvinceYear(jejak));
    Visits.of(jejak)
        .forEach(
            (pattern, addresses) -> {
              for (String reader : Visits.READERS)
                for (String address : addresses) if (look(reader, address)) visited.add(pattern);
            });
    look("juri-1", "/ledger");
    assertThat(wrong).isEmpty();
  }

  @Test
  void c_a_category_closed_decided_and_announced() {
    FullYear.close(jejak);
    Stream.of("ketua", "juri-1", "inspektur").forEach(reader -> look(reader, AWARD));
    FullYear.decide(jejak);
    Stream.of("ketua", "juri-1").forEach(reader -> look(reader, AWARD));
    if (look("ketua", AWARD + "/minutes")) visited.add("/awards/{edition}/{category}/minutes");
    FullYear.announce(jejak);
    for (String address : List.of(AWARD, "/", "/awards"))
      Stream.of("", "ketua", "inspektur").forEach(reader -> look(reader, address));
    look("ketua", AWARD + "/history");
    assertThat(wrong).isEmpty();
    assertThat(visited)
        .as("pages that were looked at")
        .containsAll(ApplicationPages.patterns(jejak));
    assertThat(PagePictures.missing(ApplicationPages.patterns(jejak)))
        .as("not in docs/pages.md")
        .isEmpty();
  }

  /** Looks at a page in both languages, once at what looks the same; whether he may read it. */
  private boolean look(String reader, String address) {
    var caller = reader.isEmpty() ? jejak.anyone() : jejak.as(reader);
    String at = address + (address.contains("?") ? "&" : "?") + "after=" + jejak.head();
    boolean may = false;
    for (String language : List.of("id", "en")) {
      String asked = at + "&lang=" + language;
      var answer = caller.with("Accept", "text/html").get(asked);
      may = answer.status() == 200;
      if (!seen.add(language + main(answer.body()))) continue;
      Page page = pages.computeIfAbsent(reader, this::browser);
      page.navigate("http://localhost:" + jejak.port() + asked);
      for (Consumer<Page> check : List.<Consumer<Page>>of(Accessibility::check, this::zoomed)) {
        try {
          check.accept(page);
        } catch (AssertionError e) {
          wrong.add(reader + " " + e.getMessage());
        }
      }
    }
    return may;
  }

  /** 1280 by 1024 pixels at 400 %: nothing is to be scrolled to but downwards. */
  private void zoomed(Page page) {
    var before = page.viewportSize();
    page.setViewportSize(320, 256);
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
    try {
      new Visitor(page).fits();
    } finally {
      page.setViewportSize(before.width, before.height);
    }
  }

  /** What a page shows, without what differs each time it is asked for. */
  private static String main(String html) {
    int from = html.indexOf("<main");
    return html.substring(Math.max(0, from)).replaceAll("value=\"[^\"]{36,}\"|after=[0-9]+", "");
  }

  private Page browser(String reader) {
    var setup = new NewContextOptions();
    if (!reader.isEmpty())
      setup.setExtraHTTPHeaders(Map.of("Authorization", Caller.basic(reader, Jejak.PASSWORD)));
    return chromium.anyone(setup).page;
  }
}
