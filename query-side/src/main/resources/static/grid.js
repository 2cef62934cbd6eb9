// Saves a part of a report row by row as it is typed. What is typed lies in this browser until it is
// recorded, so that neither a lost connection, an ended session nor a colleague's change loses it.
import {form, known, texts} from './grid-page.js';
import {refresh} from './grid-figures.js';
import {rows} from './grid-row.js';
import {begin, flush, recorded, resumeSignedIn, resume, typed} from './grid-saving.js';

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
  await recorded();
  const open = rows.find(row => row.dirty() || row.conflicts.size > 0);
  if (open) open.firstOpen().focus();
  else location.assign(known.position === null ? texts.done : `${texts.done}?after=${known.position}`);
});
window.addEventListener('online', resume);
document.addEventListener('visibilitychange', resumeSignedIn);
form.dataset.ready = '';
begin();
