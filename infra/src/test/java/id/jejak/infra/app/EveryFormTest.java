package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
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
    // Whose claim has lapsed by now takes the report again.
    jejak.as("pemeriksa").post("/api" + FullYear.WAITING + "/verification", "");
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
    return newForms();
  }

  Stream<Arguments> onceAnnounced() {
    FullYear.decide(jejak);
    FullYear.announce(jejak);
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
    List<String> names = List.copyOf(form.fields());
    assumeTrue(there(page, names), "the form is gone: an answer with a script is an answer");
    long head = jejak.head();
    if (ends) page.context().clearCookies();
    // A script in a reason is a reason: an award is to stand as it did.
    boolean trial = fill == Fill.WITH_A_SCRIPT && form.action().startsWith("/api/awards/");
    Object typed = page.evaluate(FILL, List.of(names, fill.name(), fill.text, trial));
    assumeTrue(typed != null, "the form has no field of this kind");
    page.evaluate(SEND, names);
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
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
      assertThat(page.evaluate(AMISS, List.of(names, typed, atField)))
          .as(fill + " " + form)
          .isEqualTo(List.of());
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

  private static boolean there(Page page, List<String> names) {
    return Boolean.TRUE.equals(page.evaluate("names => Boolean(" + FIND + ")", names));
  }

  /** The form with just these fields. */
  private static final String FIND =
      """
      [...document.forms].find(form => form.method === 'post' && (fields =>
          fields.size === names.length && names.every(name => fields.has(name)))(
        new Set([...form.elements].filter(each => each.name && !['hidden', 'file', 'submit'].includes(each.type))
          .map(each => each.name))))
      """;

  /** Types into each field of a kind, and answers what was typed by name; null if there is none. */
  private static final String FILL =
      """
      ([names, fill, text, trial]) => {
        const form = %s;
        if (trial) form.action += '?dryRun=true';
        const typed = {};
        for (const field of form.elements) {
          if (!field.name || field.type === 'hidden' || field.type === 'file') continue;
          const free = field.matches('textarea, input[type=text], input[type=password], input:not([type])');
          const typedInto = field.matches('[type=date], [type=number], [type=datetime-local], [inputmode=numeric]');
          field.removeAttribute('maxlength');
          if (fill === 'AFTER_THE_SESSION_ENDED' && field.matches('select, [type=date]')) {
            if (field.matches('select')) field.selectedIndex = field.options.length - 1;
            else field.value = '2026-04-01';
            typed[field.name] = field.value;
            continue;
          }
          if (fill === 'EMPTY') {
            if (field.matches('[type=radio], [type=checkbox]')) field.checked = false;
            else field.value = '';
          } else if (fill === 'WRONG_TYPE') {
            if (!typedInto) continue;
            if (field.matches('[type=date], [type=number], [type=datetime-local]')) field.type = 'text';
            else typed[field.name] = text;
            field.value = text;
            typed[''] = '';
          } else if (free && !(fill === 'WITH_A_SCRIPT' && field.matches('[inputmode=numeric]'))) {
            field.value = text;
            typed[field.name] = text;
          }
        }
        return fill === 'EMPTY' || Object.keys(typed).length > 0 ? typed : null;
      }
      """
          .formatted(FIND);

  /** As a browser without scripts sends it, past what checks forms in the browser. */
  private static final String SEND =
      "names => { window.before = true; HTMLFormElement.prototype.submit.call(" + FIND + "); }";

  /** What is amiss once a form was refused: links that lead nowhere, texts that are gone. */
  private static final String AMISS =
      """
      ([names, typed, atField]) => {
        const amiss = [];
        const links = [...document.querySelectorAll('.govuk-error-summary__list a')];
        if (links.length === 0 && atField) amiss.push('no link to a field');
        for (const link of links) {
          const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
          const group = field?.closest('.govuk-form-group, td, fieldset, form');
          if (!field?.matches('input:not([type=hidden]), select, textarea, [tabindex]')) amiss.push('no field for ' + link.hash);
          else if (!group.innerText.includes(link.textContent)) amiss.push('not said at ' + link.hash + ': ' + link.textContent);
        }
        if (!document.title.includes('ada yang perlu diperbaiki')) amiss.push('title: ' + document.title);
        const form = %s;
        if (!form) return ['the form is gone', ...amiss];
        for (const [name, text] of Object.entries(typed)) {
          const field = form.elements[name];
          if (name === '' || field?.type === 'password') continue;
          if (field?.value !== text) amiss.push('lost in ' + name + ': ' + field?.value.slice(0, 40));
        }
        return amiss;
      }
      """
          .formatted(FIND);
}
