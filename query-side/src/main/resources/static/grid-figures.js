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
    const odd = new Set([...line.querySelectorAll('[data-whole]')].flatMap(control => oddities(control, value)));
    falls ||= odd.has('FALLS');
    for (const tag of line.querySelectorAll('[data-oddity]')) tag.hidden = !odd.has(tag.dataset.oddity);
  }
  for (const why of row.element.querySelectorAll('[data-falls]')) why.hidden = !falls && why.querySelector('[name]').value === '';
}

/** What stands out about a figure, by the bounds that the server drew around it. */
function oddities(control, value) {
  const now = value(control.name);
  if (now === null) return [];
  const {partOf, fallsBelow, least, most} = control.dataset;
  const whole = partOf ? value(partOf) : null;
  // A bound that there is not is no number, and nothing is beyond it.
  return [
    ...(whole !== null && now > whole ? ['OVER'] : []),
    ...(now < Number(fallsBelow) ? ['FALLS'] : []),
    ...(now < Number(least) || now > Number(most) ? ['JUMPS'] : []),
  ];
}
