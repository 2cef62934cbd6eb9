// Saves a part of a report row by row as it is typed. What is typed lies in this browser until it is
// recorded, so that neither a lost connection, an ended session nor a colleague's change loses it.
const PAUSE = 1200;
const AGAIN = 4000;
const STALE = ['version-changed', 'already-begun'];

const form = document.querySelector('form[data-grid]');
const texts = form.querySelector('[data-texts]').dataset;
const notice = document.querySelector('[data-notice]');
const say = (key, ...about) => texts[key].replace(/\{(\d)}/g, (_, i) => about[i] ?? '');
const drawer = `jejak/typed/${texts.account}/${texts.key}`;
const token = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');

let version = form.elements._version?.value ?? null;
let position = null;
let csrf = form.elements._csrf?.value ?? '';
let busy = false;
let halted = null;

class Row {
  constructor(element) {
    this.element = element;
    this.prefix = element.dataset.row;
    this.state = element.querySelector('[data-state]');
    this.box = element.querySelector('[data-conflicts]');
    this.conflicts = new Map();
    this.base = this.read();
  }

  controls() {
    return [...this.element.querySelectorAll('[name]')].filter(each => each.name.startsWith(this.prefix));
  }

  /** What stands in the row, by name; what is said not to apply has no figures. */
  read() {
    const values = {};
    for (const control of this.controls()) {
      if (control.type === 'radio' && !control.checked) values[control.name] ??= '';
      else values[control.name] = this.isOff(control) ? '' : plain(control);
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
    for (const control of this.controls().filter(each => each.name === name)) {
      if (control.type === 'radio') control.checked = control.value === value;
      else control.value = value;
      const box = control.closest('[data-nihil]')?.querySelector('[type=checkbox]');
      if (box) box.checked = value !== '';
    }
  }

  dirty() {
    const now = this.read();
    return Object.keys(now).some(name => now[name] !== (this.base[name] ?? ''));
  }

  /** A box was ticked and its reason is still to come. */
  waits() {
    return [...this.element.querySelectorAll('[data-nihil]')].some(nihil =>
      nihil.querySelector('[type=checkbox]').checked && nihil.querySelector('[name]').value.trim() === '');
  }

  tell(state, text) {
    this.state.className = `row-state row-state--${state}`;
    this.state.textContent = text;
  }

  label(name) {
    const control = this.controls().find(each => each.name === name);
    return control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? name;
  }
}

function plain(control) {
  const text = control.value.trim();
  if (!control.matches('[data-whole]')) return text;
  return /^\d{1,3}([. ]\d{3})+$/.test(text) ? text.replace(/[. ]/g, '') : text;
}

const rows = [...form.querySelectorAll('[data-row]')].map(element => new Row(element));

// What is typed, kept until it is recorded

function remember() {
  const kept = Object.fromEntries(rows.filter(row => row.dirty()).map(row => [row.prefix, {mine: row.read(), base: row.base}]));
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(drawer);
    else localStorage.setItem(drawer, JSON.stringify({version, rows: kept}));
  } catch { /* Without a store the page alone holds it. */ }
}

async function restore() {
  let kept = null;
  try { kept = JSON.parse(localStorage.getItem(drawer)); } catch { /* Nothing that could be read. */ }
  if (!kept) return;
  version = kept.version;
  for (const row of rows) {
    const one = kept.rows[row.prefix];
    if (!one) continue;
    row.restored = true;
    for (const [name, value] of Object.entries(one.mine)) row.write(name, value);
    row.base = one.base;
  }
  rows.forEach(refresh);
  tell(say('restored'));
  try { await catchUp(); } catch (failed) { halt(failed); return; }
  rows.filter(row => row.dirty()).forEach(row => { row.due = true; });
  pump();
}

// Saving, one row after the other

function typed(row) {
  refresh(row);
  remember();
  clearTimeout(row.timer);
  if (row.waits()) {
    row.tell('waiting', say('reason'));
    return;
  }
  if (!row.dirty() && !row.attempt) {
    row.tell('idle', '');
    return;
  }
  row.tell('typed', halted ? say('kept') : say('typed'));
  row.timer = setTimeout(() => flush(row), PAUSE);
}

function flush(row) {
  clearTimeout(row.timer);
  if (row.conflicts.size > 0 || row.waits()) return;
  if (!row.dirty() && !row.attempt) return;
  row.due = true;
  pump();
}

async function pump() {
  if (busy || halted) return;
  const row = rows.find(each => each.due);
  if (!row) return;
  busy = true;
  row.due = false;
  try { await send(row); } catch (failed) { halt(failed, row); }
  busy = false;
  pump();
}

async function send(row) {
  if (!row.attempt) {
    const values = row.read();
    row.attempt = {key: token(), values, version, body: JSON.stringify([tree(values, row.prefix, name => isWhole(row, name))])};
  }
  const {key, values, body} = row.attempt;
  const seen = row.attempt.version;
  row.tell('saving', say('saving'));
  const answer = await fetch(form.action, {
    method: 'PUT',
    body,
    headers: {
      'Content-Type': 'application/json', 'Accept': 'application/json', 'Accept-Language': document.documentElement.lang, 'X-CSRF-TOKEN': csrf, 'Idempotency-Key': key,
      ...(seen === null ? {'If-None-Match': '*'} : {'If-Match': `"${seen}"`}),
    },
  });
  if (answer.ok) {
    const receipt = await answer.json();
    version = String(receipt.version);
    position = receipt.position;
    row.attempt = null;
    row.base = values;
    faults(row, []);
    row.tell('saved', say('saved', new Date().toLocaleTimeString(document.documentElement.lang, {hour: '2-digit', minute: '2-digit'})));
    calm();
    remember();
    if (row.dirty()) typed(row);
    return;
  }
  const problem = await answer.json().catch(() => ({}));
  if (answer.status === 401 || problem.code === 'cross-site') throw new Ended();
  if (answer.status >= 500 || [408, 429].includes(answer.status) || problem.code === 'concurrent-change') throw new Lost();
  row.attempt = null;
  if (STALE.includes(problem.code)) {
    await catchUp();
    if (row.conflicts.size === 0 && row.dirty()) row.due = true;
    return;
  }
  const wrong = (problem.errors ?? []).map(each => ({name: nameOf(row, each.pointer), detail: each.detail}));
  faults(row, wrong);
  row.tell('refused', say('refused', wrong.length > 0 ? wrong.map(each => each.detail).join(' ') : problem.detail ?? answer.status));
}

const isWhole = (row, name) => /\.size$/.test(name) || row.controls().some(each => each.name === name && each.matches('[data-whole]'));

/** The field a pointer into the body leads to: rows that were left out do not count there. */
function nameOf(row, pointer) {
  const steps = pointer.split('/').slice(2);
  if (steps[0] === 'items') {
    const sent = tree(row.read(), row.prefix, () => false).items ?? [];
    const item = sent[steps[1]]?.item;
    const key = row.controls().find(each => each.name.endsWith('.item') && each.value === item);
    return key ? key.name.replace(/item$/, steps[2]) : pointer;
  }
  return `${row.prefix}.${steps.join('.')}`;
}

function faults(row, wrong) {
  row.element.querySelectorAll('[data-fault]').forEach(each => each.remove());
  for (const control of row.controls()) {
    const fault = wrong.find(each => each.name === control.name);
    control.classList.toggle('govuk-input--error', Boolean(fault));
    control.toggleAttribute('aria-invalid', Boolean(fault));
    if (!fault) continue;
    const text = document.createElement('p');
    text.className = 'govuk-error-message';
    text.dataset.fault = '';
    text.textContent = fault.detail;
    control.before(text);
  }
}

/** A row's values as the API takes them; what is empty is absent, and so is an item without figures. */
function tree(values, prefix, isWhole) {
  const root = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === '') continue;
    const steps = name.slice(prefix.length + 1).split(/\.|\[|]\.?/).filter(step => step !== '');
    let at = root;
    steps.forEach((step, i) => {
      if (i === steps.length - 1) at[step] = isWhole(name) && /^-?\d+$/.test(value) ? Number(value) : value;
      else at = at[step] ??= /^\d+$/.test(steps[i + 1]) ? [] : {};
    });
  }
  if (root.items) {
    root.items = root.items.filter(item => Object.keys(item).length > 1);
    if (root.items.length === 0) delete root.items;
  }
  return root;
}

/** What to take over from others, what to ask about, and what both sides now start from. */
function merge(base, mine, theirs) {
  const take = [];
  const ask = [];
  const next = {};
  for (const [name, value] of Object.entries(mine)) {
    const before = base[name] ?? '';
    const other = theirs(name);
    next[name] = other;
    if (other === value || other === before) continue;
    if (value === before) take.push([name, other]);
    else ask.push(name);
  }
  return {take, ask, base: next};
}

// A colleague's change

class Ended extends Error {}
class Lost extends Error {}

/** Looks at the form as it stands, takes over what only others changed, and asks about the rest. */
async function catchUp() {
  const answer = await fetch(`${texts.page}?seen=${version ?? -1}`, {headers: {'Accept': 'text/html'}});
  if (answer.redirected) throw new Ended();
  if (!answer.ok) throw new Lost();
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const other = page.querySelector('form[data-grid]');
  const theirs = new Map([...other.querySelectorAll('[name]')].filter(each => each.type !== 'radio' || each.checked).map(each => [each.name, plain(each)]));
  version = other.querySelector('[name=_version]')?.value ?? null;
  csrf = other.querySelector('[name=_csrf]')?.value ?? csrf;
  for (const row of rows) {
    const {take, ask, base} = merge(row.base, row.read(), name => theirs.get(name) ?? '');
    for (const [name, value] of take) row.write(name, value);
    row.base = base;
    row.conflicts = new Map(ask.map(name => {
      const cell = row.controls().find(each => each.name === name)?.dataset.cell;
      const who = page.querySelector(`[data-theirs="${cell}"]`)?.dataset.by ?? say('someone');
      return [name, {theirs: theirs.get(name) ?? '', who}];
    }));
    contest(row);
    refresh(row);
  }
  remember();
}

/** Shows both versions of each cell that two people changed, until one of them is taken. */
function contest(row) {
  row.box.replaceChildren();
  row.box.hidden = row.conflicts.size === 0;
  if (row.conflicts.size === 0) return;
  row.tell('refused', say('conflict'));
  for (const [name, {theirs, who}] of row.conflicts) {
    const mine = row.read()[name];
    const one = document.createElement('div');
    one.className = 'conflict';
    const title = document.createElement('p');
    title.className = 'govuk-body govuk-!-font-weight-bold';
    title.textContent = row.label(name);
    one.append(title, choice(row, name, theirs, say('theirs', theirs || say('empty'), who)), choice(row, name, mine, say('mine', mine || say('empty'))));
    row.box.append(one);
  }
}

function choice(row, name, value, text) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary';
  button.textContent = text;
  button.addEventListener('click', () => {
    row.write(name, value);
    row.conflicts.delete(name);
    contest(row);
    refresh(row);
    remember();
    const control = row.controls().find(each => each.name === name);
    (row.conflicts.size > 0 ? row.box.querySelector('button') : control).focus();
    if (row.conflicts.size > 0) return;
    if (row.dirty()) flush(row);
    else row.tell('saved', '');
  });
  return button;
}

// No connection, no session

function halt(failed, row) {
  halted = failed instanceof Ended ? 'expired' : 'offline';
  if (row) row.due = true;
  rows.filter(each => each.due || each.dirty()).forEach(each => each.tell('kept', say('kept')));
  tell(say(halted), halted === 'expired');
  if (halted === 'offline') setTimeout(resume, AGAIN);
}

async function resume() {
  if (!halted) return;
  try {
    const answer = await fetch('/api/session', {headers: {'Accept': 'application/json'}});
    if (answer.status === 401) throw new Ended();
    if (!answer.ok) throw new Lost();
    const session = await answer.json();
    if (session.account !== texts.account) throw new Ended();
    csrf = session.csrf;
  } catch (failed) {
    halt(failed);
    return;
  }
  halted = null;
  calm();
  rows.filter(each => each.dirty() || each.attempt).forEach(flush);
}

function tell(text, signIn = false) {
  notice.hidden = false;
  notice.querySelector('[data-notice-text]').textContent = text;
  const link = notice.querySelector('[data-notice-link]');
  link.hidden = !signIn;
  link.querySelector('a').search = `?to=${encodeURIComponent(location.pathname)}`;
}

function calm() {
  if (!rows.some(row => row.dirty())) notice.hidden = true;
}

// What is computed while one types

function refresh(row) {
  const value = name => {
    const control = row.controls().find(each => each.name === name);
    const text = control && !row.isOff(control) ? plain(control) : '';
    return /^\d+$/.test(text) ? Number(text) : null;
  };
  const format = new Intl.NumberFormat(document.documentElement.lang, {minimumFractionDigits: 2, maximumFractionDigits: 2});
  for (const share of row.element.querySelectorAll('[data-share]')) {
    const [part, whole] = share.dataset.share.split(' ').map(value);
    share.textContent = part === null || !whole ? '–' : `${format.format(part / whole * 100)} %`;
  }
  let falls = false;
  for (const line of row.element.matches('[data-line]') ? [row.element] : row.element.querySelectorAll('[data-line]')) {
    const cells = [...line.querySelectorAll('[data-whole]')].map(control => ({
      now: value(control.name), quarter: number(control.dataset.quarter), year: number(control.dataset.year)}));
    const odd = oddities(cells);
    falls ||= odd.FALLS;
    for (const tag of line.querySelectorAll('[data-oddity]')) tag.hidden = !odd[tag.dataset.oddity];
  }
  for (const why of row.element.querySelectorAll('[data-falls]')) why.hidden = !falls && why.querySelector('[name]').value === '';
}

const number = text => text === undefined ? null : Number(text);

/** As Oddity on the server. */
function oddities(cells) {
  const [owed, reached] = cells;
  const jumps = (cell, before) => cell.now !== null && before !== null && before !== 0 && (cell.now > 1.5 * before || cell.now < 0.5 * before);
  return {
    OVER: cells.length === 2 && owed.now !== null && reached.now !== null && reached.now > owed.now,
    FALLS: cells.some(cell => cell.now !== null && cell.quarter !== null && cell.now < cell.quarter),
    JUMPS: cells.length === 2 && (jumps(owed, owed.quarter ?? owed.year) || jumps(reached, reached.year)),
  };
}

// The page

for (const row of rows) {
  row.element.addEventListener('input', () => typed(row));
  row.element.addEventListener('focusout', event => {
    if (!row.element.contains(event.relatedTarget)) flush(row);
  });
  row.element.querySelectorAll('[data-scripted]').forEach(each => { each.hidden = false; });
  refresh(row);
}

/** Whoever presses the button goes on once all is recorded. */
form.addEventListener('submit', async event => {
  event.preventDefault();
  rows.forEach(flush);
  while (busy || (!halted && rows.some(row => row.due))) await new Promise(done => setTimeout(done, 50));
  const open = rows.find(row => row.dirty() || row.conflicts.size > 0);
  if (open) (open.element.querySelector('[aria-invalid], .conflicts button') ?? open.controls().find(each => each.type !== 'hidden')).focus();
  else location.assign(position === null ? texts.done : `${texts.done}?after=${position}`);
});
window.addEventListener('online', resume);
document.addEventListener('visibilitychange', () => { if (halted === 'expired' && document.visibilityState === 'visible') resume(); });
form.dataset.ready = '';
restore();
