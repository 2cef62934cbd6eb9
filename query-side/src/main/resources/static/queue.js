// Goes through a queue of reports by keyboard.
const nav = document.querySelector('[data-queue]');
const keys = {j: 'next', k: 'prev'};

if (nav) {
  nav.querySelector('[data-queue-keys]').hidden = false;
  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input:not([type=checkbox], [type=radio]), select, textarea');
    if (typing || event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) return;
    nav.querySelector(`[rel=${keys[event.key]}]`)?.click();
  });
}
