// The queue: one row after the other, again when the connection or the session is back.
import {Ended, Lost, calm, form, keep, kept, known, say, tell, texts} from './grid-page.js';
import {catchUp} from './grid-colleague.js';
import {refresh} from './grid-figures.js';
import {rows} from './grid-row.js';

const PAUSE = 1200;
const AGAIN = 4000;
const STALE = ['version-changed', 'already-begun'];
const token = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');

let busy = false;
let halted = null;

/** Goes on with what was typed here before and never recorded. */
export async function begin() {
  const before = kept();
  if (!before) return;
  known.version = before.version;
  for (const row of rows) {
    const one = before.rows[row.prefix];
    if (!one) continue;
    for (const [name, value] of Object.entries(one.mine)) row.write(name, value);
    row.base = one.base;
  }
  rows.forEach(refresh);
  tell(say('restored'));
  try { await catchUp(flush); } catch (failed) { halt(failed); return; }
  rows.filter(row => row.dirty()).forEach(row => { row.due = true; });
  pump();
}

/** Something was typed in a row: it is sent after a pause. */
export function typed(row) {
  refresh(row);
  keep(rows);
  clearTimeout(row.timer);
  const waiting = row.waits();
  if (waiting) row.tell('waiting', say(waiting));
  else if (!row.dirty() && !row.attempt) row.tell('idle', '');
  else {
    row.tell('typed', halted ? say('kept') : say('typed'));
    row.timer = setTimeout(() => flush(row), PAUSE);
  }
}

/** Sends a row now, if there is anything to send. */
export function flush(row) {
  clearTimeout(row.timer);
  if (row.conflicts.size > 0 || row.waits()) return;
  if (!row.dirty() && !row.attempt) return;
  row.due = true;
  pump();
}

/** Until nothing is under way, or nothing can be. */
export async function recorded() {
  while (busy || (!halted && rows.some(row => row.due))) await new Promise(done => setTimeout(done, 50));
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
  // The same attempt is sent again after a lost answer: its key makes it one command.
  if (!row.attempt) {
    const {body, names} = row.sent();
    row.attempt = {key: token(), values: row.read(), version: known.version, body: JSON.stringify(body), names};
  }
  const {attempt} = row;
  row.tell('saving', say('saving'));
  const answer = await fetch(form.action, {
    method: 'PUT',
    body: attempt.body,
    headers: {
      'Content-Type': 'application/json', 'Accept': 'application/json', 'Accept-Language': document.documentElement.lang, 'X-CSRF-TOKEN': known.csrf, 'Idempotency-Key': attempt.key,
      ...(attempt.version === null ? {'If-None-Match': '*'} : {'If-Match': `"${attempt.version}"`}),
    },
  });
  if (answer.ok) return taken(row, await answer.json());
  const problem = await answer.json().catch(() => ({}));
  if (answer.status === 401 || problem.code === 'cross-site') throw new Ended();
  if (answer.status >= 500 || [408, 429].includes(answer.status) || problem.code === 'concurrent-change') throw new Lost();
  row.attempt = null;
  if (STALE.includes(problem.code)) {
    await catchUp(flush);
    if (row.conflicts.size === 0 && row.dirty()) row.due = true;
    return;
  }
  const wrong = (problem.errors ?? []).map(each => ({name: attempt.names[each.pointer], detail: each.detail}));
  row.faults(wrong);
  row.tell('refused', say('refused', wrong.length > 0 ? wrong.map(each => each.detail).join(' ') : problem.detail ?? answer.status));
}

function taken(row, receipt) {
  known.version = String(receipt.version);
  known.position = receipt.position;
  row.base = row.attempt.values;
  row.attempt = null;
  row.faults([]);
  row.tell('saved', say('saved', new Date().toLocaleTimeString(document.documentElement.lang, {hour: '2-digit', minute: '2-digit'})));
  if (!rows.some(each => each.dirty())) calm();
  keep(rows);
  if (row.dirty()) typed(row);
}

// No connection, no session

function halt(failed, row) {
  halted = failed instanceof Ended ? 'expired' : 'offline';
  if (row) row.due = true;
  rows.filter(each => each.due || each.dirty()).forEach(each => each.tell('kept', say('kept')));
  tell(say(halted), halted === 'expired');
  if (halted === 'offline') setTimeout(resume, AGAIN);
}

export async function resume() {
  if (!halted) return;
  try {
    const answer = await fetch('/api/session', {headers: {'Accept': 'application/json'}});
    if (answer.status === 401) throw new Ended();
    if (!answer.ok) throw new Lost();
    const session = await answer.json();
    if (session.account !== texts.account) throw new Ended();
    known.csrf = session.csrf;
  } catch (failed) {
    halt(failed);
    return;
  }
  halted = null;
  if (!rows.some(each => each.dirty())) calm();
  rows.filter(each => each.dirty() || each.attempt).forEach(flush);
}

/** Whoever signed in in another tab comes back to this one. */
export function resumeSignedIn() {
  if (halted === 'expired' && document.visibilityState === 'visible') resume();
}
