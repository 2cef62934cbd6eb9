package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import id.jejak.command.report.Deadlines;
import id.jejak.infra.app.Chromium.Visitor;
import id.jejak.infra.app.Forms.Form;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form that is found by following links, filled in badly, in a real browser. A verifier's are
 * not among them: they stand behind a report he holds.
 */
class EveryFormTest extends BrowserStory {
  private static final List<String> READERS =
      List.of("", "tim-12", "tim-14", "tim-35", "pemeriksa", "ketua", "juri-1", "juri-5", "admin");
  private static final String SCRIPT =
      "\"><img src=\"x\" onerror=\"alert(1)\"><script>alert(1)</script>";

  private final Map<String, Visitor> visitors = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final List<String> dialogs = new ArrayList<>();

  /** How a form is filled in. */
  enum Fill {
    EMPTY(""),
    TOO_LONG("x".repeat(5_000)),
    WRONG_TYPE("bukan"),
    AFTER_THE_SESSION_ENDED("123"),
    WITH_A_SCRIPT(SCRIPT);

    private final String text;

    Fill(String text) {
      this.text = text;
    }
  }

  @Override
  void begin(ProvinceYear year) {
    FullYear.play(jejak, year);
    recordWhatTimeBrought();
    // Whose claim has lapsed by now takes the report again.
    jejak.as("pemeriksa").post("/api" + FullYear.WAITING + "/verification", "");
  }

  /** Else it is recorded within 20 s, and would seem to come from the form of that moment. */
  private void recordWhatTimeBrought() {
    jejak.context.getBean(Deadlines.class).tick(jejak.clock.instant());
  }

  /** What can be filled in now and could not be before, in each way. */
  private Stream<Arguments> newForms() {
    var forms =
        new Forms(jejak)
            .of(READERS).stream()
                .filter(form -> form.method().equals("POST") && known.add(form.kind()))
                .toList();
    assertThat(forms).isNotEmpty();
    return Arrays.stream(Fill.values())
        .flatMap(fill -> forms.stream().map(form -> Arguments.of(fill, form)));
  }

  Stream<Arguments> whileMarking() {
    var all = newForms().toList();
    assertThat(all.stream().map(each -> ((Form) each.get()[1]).reader()))
        .contains("", "tim-14", "pemeriksa", "ketua", "juri-1");
    return all.stream();
  }

  Stream<Arguments> onceClosed() {
    FullYear.close(jejak);
    recordWhatTimeBrought();
    return newForms();
  }

  Stream<Arguments> onceAnnounced() {
    FullYear.decide(jejak);
    FullYear.announce(jejak);
    recordWhatTimeBrought();
    return newForms();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("whileMarking")
  void a_while_marking(Fill fill, Form form) {
    sent(fill, form);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("onceClosed")
  void b_once_marking_is_closed(Fill fill, Form form) {
    sent(fill, form);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("onceAnnounced")
  void c_once_winners_are_announced(Fill fill, Form form) {
    sent(fill, form);
  }

  /** A question is no form to lose anything in; it is answered by a page, whatever it asks. */
  @Test
  void d_a_filter_with_nonsense_in_it_is_answered_by_a_page() {
    var asking = new Forms(jejak).of(READERS).stream().filter(form -> form.method().equals("GET"));
    asking.forEach(
        form -> {
          var caller = form.reader().isEmpty() ? jejak.anyone() : jejak.as(form.reader());
          String nonsense = "=" + URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8);
          String query = String.join(nonsense + "&", form.fields()) + nonsense;
          var answer = caller.with("Accept", "text/html").get(form.action() + "?" + query);
          assertThat(answer.status()).as(form.toString()).isBetween(200, 499);
          assertThat(answer.body()).as(form.toString()).contains("<h1").doesNotContain(SCRIPT);
        });
  }

  private void sent(Fill fill, Form form) {
    boolean ends = fill == Fill.AFTER_THE_SESSION_ENDED;
    assumeTrue(!ends || !form.reader().isEmpty(), "nobody is signed in");
    Page page = visitor(form.reader()).page;
    page.navigate("http://localhost:" + jejak.port() + form.page());
    var inPage = new FormInPage(page, List.copyOf(form.fields()));
    assumeTrue(inPage.isThere(), "the form is gone: an answer with a script is an answer");
    long head = jejak.head();
    if (ends) page.context().clearCookies();
    // A script in a reason is a reason: an award is to stand as it did.
    boolean trial = fill == Fill.WITH_A_SCRIPT && form.action().startsWith("/api/awards/");
    Object typed = inPage.fill(fill.name(), fill.text, trial);
    assumeTrue(typed != null, "the form has no field of this kind");
    inPage.send();
    if (ends) {
      page.waitForURL("**/sign-in**");
      visitor(form.reader()).signInAgain(form.reader());
    }
    assertThat(page.locator("main h1").count()).as(page.url()).isEqualTo(1);
    boolean refused = page.locator(".govuk-error-summary").count() > 0;
    if (!refused) assertThat(mayBeTaken(fill, form)).as("taken: " + page.url()).isTrue();
    if (refused) {
      assertThat(jejak.head()).as("recorded by " + form).isEqualTo(head);
      // Whether the name or the password was wrong is not told.
      boolean atField = Set.of(Fill.TOO_LONG, Fill.WRONG_TYPE).contains(fill) && !form.isSignIn();
      assertThat(inPage.amiss(typed, atField)).as(fill + " " + form).isEqualTo(List.of());
    }
    assertThat(page.locator("main [onerror], main img[src=x]").count()).as("markup").isZero();
    assertThat(dialogs).isEmpty();
  }

  /** Nothing needs to be in a form whose fields may all stay empty; a script is a text. */
  private static boolean mayBeTaken(Fill fill, Form form) {
    return switch (fill) {
      case EMPTY -> !form.needs();
      case WITH_A_SCRIPT -> true;
      case TOO_LONG, WRONG_TYPE, AFTER_THE_SESSION_ENDED -> false;
    };
  }

  private Visitor visitor(String reader) {
    return visitors.computeIfAbsent(
        reader,
        name -> {
          var visitor = name.isEmpty() ? chromium.anyone() : chromium.visitor(name);
          visitor.page.route("**/api/**", EveryFormTest::letFormsThrough);
          visitor.page.onDialog(
              dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
              });
          return visitor;
        });
  }

  /**
   * What a script saves by itself, as a form is shown with what was refused, would count as taken.
   */
  private static void letFormsThrough(Route route) {
    if (route.request().method().equals("PUT")) route.abort();
    else route.resume();
  }
}
