// What is computed of a row while one types.
import {plain} from './grid-row.js';

export function refresh(row) {
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
