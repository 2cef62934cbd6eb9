// A row of the form: what stands in it, and what is said about it.
import {form} from './grid-page.js';
import {sent} from './grid-values.js';

export class Row {
  constructor(element) {
    this.element = element;
    this.prefix = element.dataset.row;
    this.state = element.querySelector('[data-state]');
    this.box = element.querySelector('[data-conflicts]');
    this.conflicts = new Map();
    this.base = this.read();
  }

  controls() {
    return [...this.element.querySelectorAll('[name]:not([type=file])')].filter(each => each.name.startsWith(this.prefix));
  }

  named(name) {
    return this.controls().filter(each => each.name === name);
  }

  /** What stands in the row, by name; what is said not to apply has no figures. */
  read() {
    const values = {};
    for (const control of this.controls()) {
      const {name, type} = control;
      if (type === 'radio' || type === 'checkbox') {
        values[name] ??= '';
        if (control.checked) values[name] += (values[name] && ',') + control.value;
      } else {
        values[name] = this.isOff(control) ? '' : plain(control);
      }
    }
    return values;
  }

  isOff(control) {
    const own = control.closest('[data-nihil]');
    if (own) return !own.querySelector('[type=checkbox]').checked;
    const line = control.closest('[data-line]')?.querySelector('[data-nihil] [type=checkbox]');
    const whole = this.element.querySelector(':scope > [data-nihil] [type=checkbox]');
    const figure = control.matches('[data-whole]');
    return figure && Boolean(line?.checked || whole?.checked);
  }

  write(name, value) {
    for (const control of this.named(name)) {
      if (control.type === 'radio' || control.type === 'checkbox') control.checked = value.split(',').includes(control.value);
      else control.value = value;
      const box = control.closest('[data-nihil]')?.querySelector('[type=checkbox]');
      if (box) box.checked = value !== '';
    }
  }

  dirty() {
    const now = this.read();
    return Object.keys(now).some(name => now[name] !== (this.base[name] ?? ''));
  }

  /** What the row waits for before it can be sent, if for anything: the key of a text. */
  waits() {
    const ticked = [...this.element.querySelectorAll('[data-nihil]')].some(nihil =>
      nihil.querySelector('[type=checkbox]').checked && nihil.querySelector('[name]').value.trim() === '');
    if (ticked) return 'reason';
    const half = [...this.element.querySelectorAll('[data-together]')].some(pair => {
      const filled = [...pair.querySelectorAll('[name]')].map(each => each.value.trim() !== '');
      return filled.includes(true) && filled.includes(false);
    });
    return half ? 'half' : null;
  }

  tell(state, text) {
    this.state.className = `row-state row-state--${state}`;
    this.state.textContent = text;
  }

  label(name) {
    const [control] = this.named(name);
    return control.dataset.label ?? control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? name;
  }

  /** A value as people read it. */
  shown(name, value) {
    const choices = this.named(name).filter(each => each.type === 'radio' || each.type === 'checkbox');
    if (choices.length === 0) return value;
    return choices.filter(each => value.split(',').includes(each.value)).map(each => each.labels[0].textContent).join(', ');
  }

  /** What the server takes for this row, and which field each place in it comes from. */
  sent() {
    const whole = name => /\.size$/.test(name) || this.named(name).some(each => each.matches('[data-whole]'));
    return sent(this.read(), this.prefix, whole);
  }

  /** Says at each field what is wrong with it. */
  faults(wrong) {
    this.element.querySelectorAll('[data-fault]').forEach(each => each.remove());
    const told = new Set();
    for (const control of this.controls()) {
      const fault = wrong.find(each => each.name === control.name);
      control.classList.toggle('govuk-input--error', Boolean(fault) && control.matches('.govuk-input, .govuk-textarea'));
      control.toggleAttribute('aria-invalid', Boolean(fault));
      if (!fault || told.has(control.name)) continue;
      told.add(control.name);
      const text = document.createElement('p');
      text.className = 'govuk-error-message';
      text.dataset.fault = '';
      text.textContent = fault.detail;
      (control.closest('.govuk-checkboxes, .govuk-radios') ?? control).before(text);
    }
  }

  /** Where to go on in a row that could not be recorded. */
  firstOpen() {
    return this.element.querySelector('[aria-invalid]:not([type=hidden]), .conflicts button') ?? this.controls().find(each => each.type !== 'hidden');
  }
}

export function plain(control) {
  const text = control.value.trim();
  if (!control.matches('[data-whole]')) return text;
  return /^\d{1,3}([. ]\d{3})+$/.test(text) ? text.replace(/[. ]/g, '') : text;
}

export const rows = [...form.querySelectorAll('[data-row]')].map(element => new Row(element));
