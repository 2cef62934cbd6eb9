// A colleague's change: taken over where nobody else typed, asked about where two did.
import {Ended, Lost, keep, known, say, texts} from './grid-page.js';
import {refresh} from './grid-figures.js';
import {Row, rows} from './grid-row.js';
import {merge} from './grid-values.js';

/** Looks at the form as it stands, takes over what only others changed, and asks about the rest. */
export async function catchUp(settled) {
  const answer = await fetch(`${texts.page}?seen=${known.version ?? -1}`, {headers: {'Accept': 'text/html'}});
  if (answer.redirected) throw new Ended();
  if (!answer.ok) throw new Lost();
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const form = page.querySelector('form[data-grid]');
  const others = new Map(rows.map(row => [row, new Row(form.querySelector(`[data-row="${row.prefix}"]`)).read()]));
  // Lines were added that this page has no room for: what is typed here is kept, and found again there.
  if ([...others].some(([row, theirs]) => Object.keys(theirs).some(name => theirs[name] !== '' && row.named(name).length === 0))) {
    keep(rows);
    location.reload();
    throw new Lost();
  }
  known.version = form.querySelector('[name=_version]')?.value ?? null;
  known.csrf = form.querySelector('[name=_csrf]')?.value ?? known.csrf;
  for (const [row, theirs] of others) {
    const {take, ask, base} = merge(row.base, row.read(), theirs);
    for (const [name, value] of take) row.write(name, value);
    row.base = base;
    row.conflicts = new Map(ask.map(name => [name, {theirs: theirs[name] ?? '', who: whose(page, row, name)}]));
    contest(row, settled);
    refresh(row);
  }
  keep(rows);
}

function whose(page, row, name) {
  const cell = row.named(name)[0]?.dataset.cell;
  return page.querySelector(`[data-theirs="${cell}"]`)?.dataset.by ?? say('someone');
}

/** Shows both versions of each cell that two people changed, until one of them is taken. */
function contest(row, settled) {
  row.box.replaceChildren();
  row.box.hidden = row.conflicts.size === 0;
  if (row.conflicts.size === 0) return;
  row.tell('refused', say('conflict'));
  for (const [name, {theirs, who}] of row.conflicts) {
    const mine = row.read()[name];
    const shown = value => row.shown(name, value) || say('empty');
    const one = document.createElement('div');
    one.className = 'conflict';
    const title = document.createElement('p');
    title.className = 'govuk-body govuk-!-font-weight-bold';
    title.textContent = row.label(name);
    const take = (value, text) => choice(text, () => taken(row, name, value, settled));
    one.append(title, take(theirs, say('theirs', shown(theirs), who)), take(mine, say('mine', shown(mine))));
    row.box.append(one);
  }
}

function taken(row, name, value, settled) {
  row.write(name, value);
  row.conflicts.delete(name);
  contest(row, settled);
  refresh(row);
  keep(rows);
  (row.conflicts.size > 0 ? row.box.querySelector('button') : row.named(name)[0]).focus();
  if (row.conflicts.size > 0) return;
  if (row.dirty()) settled(row);
  else row.tell('saved', '');
}

function choice(text, taken) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary';
  button.textContent = text;
  button.addEventListener('click', taken);
  return button;
}
