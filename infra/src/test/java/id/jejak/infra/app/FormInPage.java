package id.jejak.infra.app;

import com.microsoft.playwright.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form in a browser's page that has just these fields.
 *
 * @param names of its fields
 */
record FormInPage(Page page, List<String> names) {
  /** The form with just these fields. */
  private static final String FIND =
      """
      [...document.forms].find(form => form.method === 'post' && (fields =>
          fields.size === names.length && names.every(name => fields.has(name)))(
        new Set([...form.elements].filter(each => each.name && !['hidden', 'file', 'submit'].includes(each.type))
          .map(each => each.name))))
      """;

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

  private static final String SEND =
      "names => { window.before = true; HTMLFormElement.prototype.submit.call(" + FIND + "); }";

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

  boolean isThere() {
    return Boolean.TRUE.equals(page.evaluate("names => Boolean(" + FIND + ")", names));
  }

  /** Types into each field of a kind, and answers what was typed by name; null if there is none. */
  @Nullable Object fill(String kind, String text, boolean trial) {
    return page.evaluate(FILL, List.of(names, kind, text, trial));
  }

  /** As a browser without scripts sends it, past what checks forms in the browser. */
  void send() {
    page.evaluate(SEND, names);
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
  }

  /** What is amiss once a form was refused: links that lead nowhere, texts that are gone. */
  Object amiss(Object typed, boolean atField) {
    return page.evaluate(AMISS, List.of(names, typed, atField));
  }
}
