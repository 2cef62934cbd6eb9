// Hands a document in as soon as it is chosen, and tells of it at its place.
const LIMIT = 20_000_000;
const TYPES = ['application/pdf', 'image/png', 'image/jpeg',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document'];

class Refused extends Error {}

function upload(place) {
  const find = what => place.querySelector(what);
  const file = find('input[type=file]');
  const bar = find('progress');
  const state = find('[data-upload-state]');
  const error = find('[data-upload-error]');
  const texts = place.dataset;
  const say = (key, about) => texts[key].replace('{0}', about);

  function refuse(text) {
    bar.hidden = true;
    state.textContent = '';
    error.textContent = text;
    error.hidden = false;
    file.value = '';
    place.classList.add('govuk-form-group--error');
  }

  function send(chosen) {
    const call = new XMLHttpRequest();
    call.open('POST', `/api/documents?name=${encodeURIComponent(chosen.name)}`);
    call.setRequestHeader('Content-Type', 'application/octet-stream');
    call.setRequestHeader('Accept', 'application/json');
    call.setRequestHeader('Accept-Language', document.documentElement.lang);
    call.setRequestHeader('X-CSRF-TOKEN', place.closest('form').elements._csrf?.value ?? '');
    call.upload.addEventListener('progress', event => {
      const percent = Math.round(event.loaded / event.total * 100);
      bar.value = percent;
      if (percent % 25 === 0) state.textContent = say('sending', percent);
    });
    return new Promise((done, failed) => {
      call.addEventListener('error', () => failed(new Refused(texts.offline)));
      call.addEventListener('load', () => {
        let answer = {};
        try { answer = JSON.parse(call.responseText); } catch { /* Not from the product itself. */ }
        if (call.status === 200) done(answer);
        else failed(new Refused(call.status === 401 || answer.code === 'cross-site' ? texts.expired : answer.detail ?? texts.offline));
      });
      call.send(chosen);
    });
  }

  file.addEventListener('change', async event => {
    event.stopPropagation();
    const [chosen] = file.files;
    if (!chosen) return;
    error.hidden = true;
    place.classList.remove('govuk-form-group--error');
    if (chosen.size > LIMIT) return refuse(texts.large);
    if (!TYPES.includes(chosen.type)) return refuse(texts.type);
    bar.hidden = false;
    bar.value = 0;
    try {
      const taken = await send(chosen);
      for (const part of ['sha256', 'size', 'mediaType']) find(`[name$=".${part}"]`).value = taken[part];
      bar.hidden = true;
      state.textContent = say('done', chosen.name);
      const now = find('[data-upload-now]');
      now.textContent = chosen.name;
      if (now.href) now.href = `/api/documents/${taken.sha256}`;
      file.dispatchEvent(new Event('input', {bubbles: true}));
    } catch (failed) {
      refuse(failed.message);
    }
  });
  // Not yet a change of the row: only what was taken in is.
  file.addEventListener('input', event => { if (event.isTrusted) event.stopPropagation(); });
}

document.querySelectorAll('[data-upload]').forEach(upload);
