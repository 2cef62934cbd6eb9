// What pages gain from scripts; each works without them too.
import {initAll} from '/lib/govuk-frontend-5.14.0.js';

const {left, oneLeft, noneLeft, over, oneOver} = document.body.dataset;
const characterCount = {
  threshold: 75,
  i18n: {charactersUnderLimit: {other: left, one: oneLeft}, charactersAtLimit: noneLeft, charactersOverLimit: {other: over, one: oneOver}},
};
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll({characterCount});
document.body.addEventListener('htmx:load', event => {
  if (event.target !== document.body) initAll({scope: event.target, characterCount});
});
// A part of a page that needs a script of its own names it, under the name that carries its digest.
for (const part of document.querySelectorAll('[data-script]')) import(part.dataset.script);
