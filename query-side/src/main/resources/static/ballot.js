// A ballot's draft, kept in this browser alone; the weighted mark as one types; a last look before it is sealed.
import {put, take} from './store.js';

const language = document.documentElement.lang;
const figure = new Intl.NumberFormat(language, {minimumFractionDigits: 2, maximumFractionDigits: 2});

const cast = document.querySelector('[data-draft-done]');
if (cast && new URLSearchParams(location.search).has('cast')) put(cast.dataset.draftDone, null);

const form = document.querySelector('form.ballot');
if (form) begin();

function begin() {
  const key = form.dataset.draft;
  const note = form.querySelector('[data-draft-note]');
  const fields = [...form.querySelectorAll('input:not([type=hidden])')];
  const nominees = [...form.querySelectorAll('[data-nominee]')];
  const look = form.querySelector('.last-look');
  const [toLook, toCast, toChange] = ['look', 'cast', 'back'].map(name => form.querySelector(`[data-${name}]`));

  function restore() {
    const draft = take(key);
    if (!draft || form.dataset.refused === 'true') return;
    fields.filter(field => field.name in draft).forEach(field => { field.value = draft[field.name]; });
    tell(note.dataset.saidBack);
  }

  function keep() {
    const filled = fields.filter(field => field.value !== '');
    const draft = Object.fromEntries(filled.map(field => [field.name, field.value]));
    if (put(key, draft)) tell(note.dataset.saidKept);
  }

  function tell(text) {
    note.hidden = false;
    const words = note.querySelector('span');
    if (words.textContent !== text) words.textContent = text;
  }

  const marks = nominee => [...nominee.querySelectorAll('.ballot__mark')].map(mark => ({
    weight: Number(mark.dataset.weight),
    field: mark.querySelector('[name$=".points"]'),
    reason: mark.querySelector('[name$=".reason"]'),
  }));
  const valid = field => /^\d{1,3}$/.test(field.value.trim()) && Number(field.value) <= Number(form.dataset.best);

  function weighted(nominee) {
    const all = marks(nominee);
    if (!all.every(mark => valid(mark.field))) return '–';
    return figure.format(all.reduce((sum, mark) => sum + mark.weight * Number(mark.field.value), 0));
  }

  function sum() {
    for (const nominee of nominees) {
      nominee.querySelector('.ballot__sum').hidden = false;
      nominee.querySelector('output').textContent = weighted(nominee);
    }
  }

  function show(looking) {
    look.hidden = !looking;
    nominees.forEach(nominee => { nominee.hidden = looking; });
    toLook.hidden = looking;
    toCast.hidden = toChange.hidden = !looking;
  }

  function cell(text, numeric) {
    const made = document.createElement(numeric ? 'td' : 'th');
    made.className = numeric ? 'govuk-table__cell govuk-table__cell--numeric' : 'govuk-table__header';
    if (!numeric) made.scope = 'row';
    made.textContent = text;
    return made;
  }

  toLook.addEventListener('click', () => {
    const missing = nominees.flatMap(marks).flatMap(mark => [valid(mark.field) ? null : mark.field, mark.reason.value.trim() ? null : mark.reason]).find(Boolean);
    // The server says what is wrong, at each field.
    if (missing) return form.requestSubmit(toCast);
    look.querySelector('tbody').replaceChildren(...nominees.map(nominee => {
      const row = document.createElement('tr');
      row.className = 'govuk-table__row';
      row.append(cell(nominee.dataset.nominee, false), ...marks(nominee).map(mark => cell(mark.field.value, true)), cell(weighted(nominee), true));
      return row;
    }));
    show(true);
    look.focus();
  });
  toChange.addEventListener('click', () => { show(false); fields[0].focus(); });
  form.querySelector('[data-draft-drop]').addEventListener('click', () => {
    put(key, null);
    fields.forEach(field => { field.value = ''; });
    note.hidden = true;
    sum();
    fields[0].focus();
  });
  form.addEventListener('input', () => { keep(); sum(); });

  restore();
  sum();
  show(false);
}
