package id.jejak.infra.app;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Holds a page to WCAG 2.2 AA as far as axe can tell. */
final class Accessibility {
  private static final String AXE = read();
  private static final String ASK =
      """
      async () => (await axe.run(document, {
        runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
        resultTypes: ['violations']
      })).violations.flatMap(rule => rule.nodes.map(node =>
        rule.id + ' at ' + node.target.join(' ') + ': ' + rule.help + '\\n' + node.html.slice(0, 200)))
      """;

  private Accessibility() {}

  /** The page as it stands, in the language it stands in. */
  static void check(Page page) {
    List<String> wrong = violations(page);
    if (!wrong.isEmpty()) throw new AssertionError(page.url() + "\n" + String.join("\n", wrong));
  }

  /** The page as it stands, and once more in the other language in a tab beside it. */
  static void checkInBothLanguages(Page page) {
    check(page);
    String other = page.locator(".site__link[hreflang]").getAttribute("href");
    String back = page.locator("html").getAttribute("lang");
    Page beside = page.context().newPage();
    beside.navigate(page.url().replaceAll("^(https?://[^/]+).*", "$1") + other);
    check(beside);
    // The choice is kept in a cookie, which the first tab shares.
    beside.locator(".site__link[hreflang='" + back + "']").click();
    beside.close();
  }

  private static List<String> violations(Page page) {
    page.evaluate(AXE);
    var found = (List<?>) page.evaluate(ASK);
    return found.stream().map(Object::toString).collect(Collectors.toList());
  }

  private static String read() {
    try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      if (script == null) throw new IllegalStateException("axe is not on the class path");
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
