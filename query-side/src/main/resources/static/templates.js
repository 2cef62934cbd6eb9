// Fills a finding's text with a reason that comes again and again.
for (const templates of document.querySelectorAll('[data-templates]')) {
  templates.hidden = false;
  templates.addEventListener('click', event => {
    const button = event.target.closest('button');
    const text = document.getElementById(templates.dataset.for);
    if (!button || !text) return;
    text.value = text.value.trim() ? `${text.value.trim()} ${button.textContent}` : button.textContent;
    text.focus();
  });
}
