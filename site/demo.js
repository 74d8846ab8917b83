// The page around the elements: copy buttons, staged failures, and links of invented articles,
// which lead nowhere.
import './shared/theme.js';
import './playground.js';

// A static host is neither slow nor faulty on request. This script runs before the elements and
// stages both for three files.
const fetchPlainly = window.fetch.bind(window);
const attempts = new Map();
window.fetch = async (input, options) => {
  const url = input instanceof Request ? input.url : String(input);
  const name = new URL(url, document.baseURI).pathname.split('/').at(-1);
  const attempt = (attempts.get(name) ?? 0) + 1;
  attempts.set(name, attempt);
  if (name === 'slow.json') await new Promise(resolve => setTimeout(resolve, 4000));
  if (name === 'gone.json' || (name === 'flaky.json' && attempt === 1)) {
    return new Response('', {status: 404, statusText: 'Not Found'});
  }
  return fetchPlainly(input, options);
};

for (const button of document.querySelectorAll('[data-reload]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    // A new element, so that its placeholder is seen again: a reload keeps the old content.
    const element = document.getElementById(button.dataset.reload);
    const fresh = element.cloneNode(false);
    fresh.setAttribute('src', `data/slow.json?attempt=${attempts.get('slow.json') ?? 0}`);
    element.replaceWith(fresh);
  });
}

const toast = document.querySelector('.toast');
let toastTimer = 0;

/** Shows a message at the foot of the page for four seconds. */
function say(text) {
  toast.textContent = text;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => (toast.textContent = ''), 4000);
}

for (const button of document.querySelectorAll('.copy')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const {file} = button.dataset;
    const code = button.closest('.code').querySelector('code').textContent;
    try {
      const text = file ? await (await fetchPlainly(file)).text() : code;
      await navigator.clipboard.writeText(text);
      say('Copied.');
    } catch {
      say('The browser did not allow copying.');
    }
  });
}

document.addEventListener('article-click', event => {
  event.preventDefault();
  const {article, position} = event.detail;
  say(`article-click at position ${position}: “${article.headline}”`);
});
document.addEventListener('tag-click', event => {
  event.preventDefault();
  say(`tag-click: #${event.detail.tag}`);
});
document.addEventListener('click', event => {
  const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
  if (!link || link.hostname !== 'example.org' || event.defaultPrevented) return;
  event.preventDefault();
  say(`This link would lead to ${link.href}`);
});
