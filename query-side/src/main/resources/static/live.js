// Renews the marked parts of a page when somebody else has changed what they show.
const AGAIN_AFTER = 30_000;

const part = document.querySelector('[data-live]');
const note = document.querySelector('[data-live-note]');
let source = null;
let waiting = false;
let again = false;

/** Whether somebody is in the middle of something that a new part would take from him. */
function inUse() {
  const current = document.querySelector('[data-live]');
  const focused = current.contains(document.activeElement) && document.activeElement.matches('input:not([type=checkbox], [type=radio]), select, textarea');
  return focused || [...current.querySelectorAll('input, textarea, select')].some(changed);
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
  if (inUse()) return say(note.dataset.changed, true);
  waiting = true;
  try {
    await htmx.ajax('GET', location.pathname + location.search, {
      source: document.querySelector('[data-live]'), target: '[data-live]', select: '[data-live]', swap: 'outerHTML',
      headers: {'Jejak-By-Itself': '1', 'Accept': 'text/html'},
    });
  } finally {
    waiting = false;
    if (again) renew();
  }
}

/** Takes the new part only where it is one, and nobody has begun to type meanwhile. */
document.body.addEventListener('htmx:beforeSwap', event => {
  if (!event.detail.target.matches('[data-live]')) return;
  const {xhr} = event.detail;
  const moved = new URL(xhr.responseURL).pathname !== location.pathname;
  if (xhr.status !== 200 || moved || inUse()) {
    event.detail.shouldSwap = false;
    say(note.dataset.changed, true);
  }
});
document.body.addEventListener('htmx:afterSwap', event => {
  if (event.detail.elt.matches('[data-live]')) say(`${note.dataset.updated} ${new Date().toLocaleTimeString(document.documentElement.lang, {timeZone: 'Asia/Jakarta'})} WIB`, false);
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
