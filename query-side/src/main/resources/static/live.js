// Renews the marked parts of a page when somebody else has changed what they show.
const AGAIN_AFTER = 30_000;
// Who fills a report in is told of row by row; a reader wants that now and then.
const GAP = 2_000;

const part = document.querySelector('[data-live]');
const note = document.querySelector('[data-live-note]');
let source = null;
let waiting = false;
let again = false;
let renewed = 0;
let find = () => {};

/** Whether somebody is in the middle of something that a new part would take from him. */
function inUse() {
  const current = document.querySelector('[data-live]');
  const focused = current.contains(document.activeElement) && document.activeElement.matches('input:not([type=checkbox], [type=radio]), select, textarea');
  return focused || [...current.querySelectorAll('input, textarea, select')].some(document.querySelector('.govuk-error-summary') ? filled : changed);
}

/** What was refused is shown once: a new part would be without it. */
function filled(field) {
  return field.matches('input[type=text], textarea') ? field.value !== '' : changed(field);
}

function changed(field) {
  if (field.type === 'hidden') return false;
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  if (field.matches('select')) return [...field.options].some(option => option.defaultSelected !== option.selected && option.index > 0);
  return field.value !== field.defaultValue;
}

function say(text, reload) {
  note.querySelector('[data-live-text]').textContent = text;
  note.querySelector('[data-live-reload]').hidden = !reload;
}

async function renew() {
  again = waiting;
  if (waiting) return;
  waiting = true;
  await new Promise(done => setTimeout(done, renewed + GAP - Date.now()));
  again = false;
  try {
    if (inUse()) say(note.dataset.changed, true);
    else await htmx.ajax('GET', location.pathname + location.search, {
      source: document.querySelector('[data-live]'), target: '[data-live]', select: '[data-live]', swap: 'outerHTML',
      headers: {'Jejak-By-Itself': '1', 'Accept': 'text/html'},
    });
  } finally {
    renewed = Date.now();
    waiting = false;
    if (again) renew();
  }
}

const trace = element => [element.tagName, element.name, element.getAttribute('href'), element.form?.action, element.value, element.textContent.trim()].join(' ');

/** Finds again in the new part what somebody had folded open, and where he stood. */
function finder(current) {
  const open = [...current.querySelectorAll('details[open] > summary')].map(trace);
  const focus = current.contains(document.activeElement) ? trace(document.activeElement) : null;
  return next => {
    for (const summary of next.querySelectorAll('details > summary')) summary.parentElement.open ||= open.includes(trace(summary));
    if (focus) [...next.querySelectorAll('a, button, summary, input')].find(each => trace(each) === focus)?.focus({preventScroll: true});
  };
}

/** Takes the new part only where it is one, and nobody has begun to type meanwhile. */
document.body.addEventListener('htmx:beforeSwap', event => {
  if (!event.detail.target.matches('[data-live]')) return;
  const {xhr} = event.detail;
  const moved = new URL(xhr.responseURL).pathname !== location.pathname;
  if (xhr.status !== 200 || moved || inUse()) {
    event.detail.shouldSwap = false;
    say(note.dataset.changed, true);
  } else find = finder(event.detail.target);
});
document.body.addEventListener('htmx:afterSwap', event => {
  if (!event.detail.elt.matches('[data-live]')) return;
  find(document.querySelector('[data-live]'));
  say(`${note.dataset.updated} ${new Date().toLocaleTimeString(document.documentElement.lang, {timeZone: 'Asia/Jakarta'})} WIB`, false);
});
document.body.addEventListener('htmx:sendError', () => say(note.dataset.changed, true));

function listen() {
  if (source || document.hidden) return;
  const current = document.querySelector('[data-live]');
  const query = new URLSearchParams({about: current.dataset.live, since: current.dataset.liveSince});
  source = new EventSource(`/live?${query}`);
  source.addEventListener('changed', renew);
  source.addEventListener('open', () => note.dataset.state = 'open');
  source.addEventListener('error', () => {
    if (source.readyState !== EventSource.CLOSED) return;
    source = null;
    note.dataset.state = 'lost';
    say(note.dataset.lost, true);
    setTimeout(listen, AGAIN_AFTER);
  });
}

/** A page out of sight holds no connection: a browser has few for each site. */
function rest() {
  if (!document.hidden) return listen();
  source?.close();
  source = null;
}

if (part && note) {
  say(note.dataset.watching, false);
  document.addEventListener('visibilitychange', rest);
  addEventListener('pagehide', () => { source?.close(); source = null; });
  addEventListener('pageshow', listen);
  listen();
}
