// Goes through a queue of reports by keyboard. Whoever dictates or slips off keys turns it off.
import {put, take} from './store.js';

const OFF = 'jejak/queue-keys-off';
const nav = document.querySelector('[data-queue]');
const keys = {j: 'next', k: 'prev'};

if (nav) {
  const hint = nav.querySelector('[data-queue-keys]');
  const toggle = nav.querySelector('[data-queue-switch]');
  let off = take(OFF) === true;
  const show = () => {
    hint.hidden = off;
    toggle.hidden = false;
    toggle.textContent = off ? toggle.dataset.on : toggle.dataset.off;
  };
  toggle.addEventListener('click', () => {
    off = !off;
    put(OFF, off || null);
    show();
  });
  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input:not([type=checkbox], [type=radio]), select, textarea');
    if (off || typing || event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) return;
    nav.querySelector(`[rel=${keys[event.key]}]`)?.click();
  });
  show();
}
