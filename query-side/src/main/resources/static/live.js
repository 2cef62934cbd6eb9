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
    const answer = await fetch(location.href.split('#')[0], {headers: {'Jejak-By-Itself': '1', 'Accept': 'text/html'}});
    const page = answer.ok && !answer.redirected ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
    const fresh = page && page.querySelector('[data-live]');
    if (!fresh || inUse()) return say(note.dataset.changed, true);
    const old = document.querySelector('[data-live]');
    const focus = document.activeElement && old.contains(document.activeElement) ? document.activeElement.id : '';
    old.replaceWith(fresh);
    htmx.process(fresh);
    htmx.trigger(fresh, 'htmx:load');
    if (focus) document.getElementById(focus)?.focus({preventScroll: true});
    say(`${note.dataset.updated} ${new Date().toLocaleTimeString(document.documentElement.lang, {timeZone: 'Asia/Jakarta'})} WIB`, false);
  } catch {
    say(note.dataset.changed, true);
  } finally {
    waiting = false;
    if (again) renew();
  }
}

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
