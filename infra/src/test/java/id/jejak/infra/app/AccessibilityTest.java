package id.jejak.infra.app;

import static id.jejak.infra.app.FullYear.AWARD;
import static id.jejak.infra.app.FullYear.DRAFT;
import static id.jejak.infra.app.FullYear.RETURNED;
import static id.jejak.infra.app.FullYear.WAITING;
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
import java.util.TreeMap;
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
  private static final String APPROVED = "/reports/2025-Q4/32";

  /** Where each page of the application is visited: its pattern, and addresses of it. */
  private static final Map<String, List<String>> VISITS =
      Map.ofEntries(
          Map.entry("/", List.of("/")),
          Map.entry("/sign-in", List.of("/sign-in")),
          Map.entry("/tasks", List.of("/tasks")),
          Map.entry("/windows", List.of("/windows")),
          Map.entry("/method", List.of("/method")),
          Map.entry("/standings", List.of("/standings", "/standings?kind=KOTA&field=HEALTH")),
          Map.entry("/trends/{region}", List.of("/trends/32", "/trends/32?asOf=90")),
          Map.entry("/regions", List.of("/regions?name=sumba")),
          Map.entry("/regions/{region}/history", List.of("/regions/32/history")),
          Map.entry("/accounts/{account}/history", List.of("/accounts/{pemeriksa}/history")),
          Map.entry("/reports", List.of("/reports", "/reports?kind=KOTA")),
          Map.entry(
              "/reports/{period}/{region}",
              List.of(
                  DRAFT,
                  WAITING,
                  WAITING + "?only=true",
                  RETURNED,
                  APPROVED,
                  APPROVED + "?asOf=90")),
          Map.entry("/reports/{period}/{region}/score", List.of(APPROVED + "/score")),
          Map.entry("/reports/{period}/{region}/history", List.of(WAITING + "/history")),
          Map.entry("/reports/{period}/{region}/return", List.of(WAITING + "/return")),
          Map.entry("/reports/{period}/{region}/approval", List.of(WAITING + "/approval")),
          Map.entry(
              "/reports/{period}/{region}/achievements/{field}",
              List.of(DRAFT + "/achievements/HEALTH")),
          Map.entry("/reports/{period}/{region}/budget", List.of(DRAFT + "/budget")),
          Map.entry("/reports/{period}/{region}/problems", List.of(DRAFT + "/problems")),
          Map.entry("/reports/{period}/{region}/stages", List.of(DRAFT + "/stages")),
          Map.entry("/reports/{period}/{region}/plan", List.of(DRAFT + "/plan")),
          Map.entry("/reports/{period}/{region}/submission", List.of(DRAFT + "/submission")),
          Map.entry("/reports/{period}/{region}/receipt", List.of("/reports/2025-Q4/35/receipt")),
          Map.entry("/reports/approvals", List.of("/reports/approvals")),
          Map.entry("/awards", List.of("/awards")),
          Map.entry("/awards/{edition}/{category}", List.of(AWARD)),
          Map.entry("/awards/{edition}/{category}/history", List.of(AWARD + "/history")),
          Map.entry("/awards/{edition}/{category}/declaration", List.of(AWARD + "/declaration")),
          Map.entry("/awards/{edition}/{category}/recusal", List.of(AWARD + "/recusal")),
          Map.entry("/awards/{edition}/{category}/nomination", List.of(AWARD + "/nomination")),
          Map.entry("/awards/{edition}/{category}/ballot", List.of(AWARD + "/ballot")),
          Map.entry(
              "/awards/{edition}/{category}/nominees/{region}", List.of(AWARD + "/nominees/35")),
          Map.entry("/ledger", List.of("/ledger", "/ledger?from=10")),
          Map.entry("/ledger/{position}", List.of("/ledger/40")));

  /** Who looks: everybody, and one of each role; of the committee in each seat. */
  private static final List<String> READERS =
      List.of(
          "",
          "tim-12",
          "tim-14",
          "tim-35",
          "pemeriksa",
          "inspektur",
          "admin",
          "ketua",
          "juri-1",
          "juri-5");

  private final Map<String, Page> pages = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> visited = new TreeSet<>();
  private final List<String> wrong = new ArrayList<>();
  private Jejak jejak;
  private Chromium chromium;
  private PagePictures pictures;

  @BeforeAll
  void start(@TempDir Path data) {
    jejak = Jejak.start(data);
    chromium = new Chromium(jejak);
    pictures = new PagePictures(jejak, chromium);
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
    Map<String, List<String>> visits = visits();
    visits.forEach(
        (pattern, addresses) -> {
          for (String reader : READERS)
            for (String address : addresses) if (look(reader, address)) visited.add(pattern);
        });
    look("juri-1", "/ledger");
    pictures.take(visits, READERS);
    assertThat(wrong).isEmpty();
  }

  /** The visits, with what only the running store knows. */
  private Map<String, List<String>> visits() {
    String account = jejak.as("pemeriksa").get("/api/session").json().path("account").asString();
    var visits = new TreeMap<String, List<String>>();
    VISITS.forEach(
        (pattern, addresses) ->
            visits.put(
                pattern,
                addresses.stream().map(one -> one.replace("{pemeriksa}", account)).toList()));
    return visits;
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
    Map.of("", List.of("/", "/awards", AWARD), "ketua", List.of(AWARD + "/minutes"))
        .forEach(
            (reader, addresses) ->
                addresses.forEach(
                    address ->
                        pictures.take(reader, address, PagePictures.name(pattern(address)))));
    assertThat(PagePictures.missing(ApplicationPages.patterns(jejak)))
        .as("not in docs/pages.md")
        .isEmpty();
  }

  private static String pattern(String address) {
    return address.replace(AWARD, "/awards/{edition}/{category}");
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
