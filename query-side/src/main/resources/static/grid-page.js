// The form that is saved as one types: what it knows of the report, and what it says above itself.
import {put, take} from './store.js';

export const form = document.querySelector('form[data-grid]');
export const texts = form.querySelector('[data-texts]').dataset;
export const say = (key, ...about) => texts[key].replace(/\{(\d)}/g, (_, i) => about[i] ?? '');

/** The report's version as it was last seen, and where the last change lies in the ledger. */
export const known = {
  version: form.elements._version?.value ?? null,
  position: null,
  csrf: form.elements._csrf?.value ?? '',
};

/** The session has ended; only a sign-in helps. */
export class Ended extends Error {}

/** The server is not to be reached, or does not know; later helps. */
export class Lost extends Error {}

const notice = document.querySelector('[data-notice]');

export function tell(text, signIn = false) {
  notice.hidden = false;
  notice.querySelector('[data-notice-text]').textContent = text;
  const link = notice.querySelector('[data-notice-link]');
  link.hidden = !signIn;
  link.querySelector('a').search = `?to=${encodeURIComponent(location.pathname)}`;
}

export function calm() {
  notice.hidden = true;
}

// What is typed, kept in this browser until it is recorded.
const drawer = `jejak/typed/${texts.account}/${texts.key}`;

export function keep(rows) {
  const kept = Object.fromEntries(rows.filter(row => row.dirty()).map(row => [row.prefix, {mine: row.read(), base: row.base}]));
  put(drawer, Object.keys(kept).length === 0 ? null : {version: known.version, rows: kept});
}

export const kept = () => take(drawer);
