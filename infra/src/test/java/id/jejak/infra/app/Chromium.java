package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machine's own Chromium; without one a test is skipped, in CI it fails. */
final class Chromium implements AutoCloseable {
  private static final Path SHOTS = Path.of("target", "screenshots");
  private final Playwright playwright;
  private final Browser browser;
  private final Jejak jejak;

  Chromium(Jejak jejak) {
    this.jejak = jejak;
    Path executable = executable();
    playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
  }

  private static Path executable() {
    Optional<Path> found =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(directory -> Path.of(directory, "chromium"))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isPresent()) return found.get();
    if ("true".equals(System.getenv("CI"))) throw new AssertionError("CI needs Chromium");
    return abort("there is no Chromium on the path");
  }

  /** Somebody at a browser of his own, who has signed in on the sign-in page. */
  Visitor visitor(String userName) {
    return visitor(userName, new NewContextOptions());
  }

  /** Somebody at a browser of his own, who has not signed in. */
  Visitor anyone() {
    return anyone(new NewContextOptions());
  }

  /** Somebody at a browser that is set up in a certain way, who has not signed in. */
  Visitor anyone(NewContextOptions setup) {
    return new Visitor(browser.newContext(setup).newPage());
  }

  /** Somebody at a browser that is set up in a certain way, who has signed in. */
  Visitor visitor(String userName, NewContextOptions setup) {
    var visitor = anyone(setup);
    visitor.page.navigate("http://localhost:" + jejak.port() + "/sign-in");
    visitor.signIn(userName);
    return visitor;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** Somebody at a browser; he follows links and fills forms, and types no address. */
  static final class Visitor {
    private static final int MOST_STEPS = 400;
    final Page page;

    Visitor(Page page) {
      this.page = page;
      page.setDefaultTimeout(30_000);
    }

    void signIn(String userName) {
      signInAgain(userName);
      sees("Tugas");
    }

    /** Where he was when his session ended, he goes on. */
    void signInAgain(String userName) {
      fill("Nama pengguna", userName);
      fill("Sandi", Jejak.PASSWORD);
      press("Masuk");
    }

    void follow(String link) {
      page.getByRole(
              com.microsoft.playwright.options.AriaRole.LINK,
              new Page.GetByRoleOptions().setName(link))
          .first()
          .click();
    }

    void press(String button) {
      page.getByRole(
              com.microsoft.playwright.options.AriaRole.BUTTON,
              new Page.GetByRoleOptions().setName(button).setExact(true))
          .first()
          .click();
    }

    void fill(String label, String text) {
      page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
    }

    void choose(String label, String value) {
      page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
          .first()
          .selectOption(value);
    }

    /** Goes on by the tabulator key until what is called so has the focus. */
    void tabTo(String name) {
      for (int step = 0; step < MOST_STEPS; step++) {
        page.keyboard().press("Tab");
        Object at =
            page.evaluate(
                """
                (() => {
                  const at = document.activeElement;
                  return (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent).trim();
                })()
                """);
        if (name.equals(at)) return;
      }
      throw new AssertionError("not to be reached by keyboard: " + name);
    }

    /** Presses a key that goes through a queue, once the page offers it. */
    void turn(String key) {
      page.locator("[data-queue-switch]").waitFor();
      page.keyboard().press(key);
    }

    void sees(String text) {
      page.locator("main").getByText(text).first().waitFor();
    }

    String heading() {
      return page.locator("h1").textContent();
    }

    String main() {
      return page.locator("main").innerText();
    }

    /** Nothing reaches beyond the right edge, but within tables that scroll by themselves. */
    void fits() {
      Object tooWide =
          page.evaluate(
              """
              document.documentElement.scrollWidth <= innerWidth ? [] :
                [...document.querySelectorAll('body *')]
                  .filter(e => e.getBoundingClientRect().right > innerWidth && !e.closest('.scroll'))
                  .map(e => e.outerHTML.slice(0, 120))
              """);
      assertThat(tooWide).as(page.url()).isEqualTo(List.of());
    }

    void shot(String name) {
      page.screenshot(
          new ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve(name + ".png")));
    }
  }
}
