// Before anything is measured: every contender shows every record whole, an update reaches the page,
// and nothing is left to do when it says that it is done.
import {openContenders} from './measure/open.mjs';
import {makeRecords, withNewHeadlines} from './records.js';

/** What a reader gets of each card, shadow roots included, as text and addresses. */
function readCards() {
  const read = root => {
    const found = {text: '', links: [], pictures: [], times: []};
    const walk = node => {
      if (node.nodeType === Node.TEXT_NODE) found.text += node.data;
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      if (node.localName === 'style') return;
      if (node.localName === 'a') found.links.push(node.href);
      if (node.localName === 'img') found.pictures.push([node.src, node.alt]);
      if (node.localName === 'time') found.times.push(node.textContent.trim());
      for (const child of node.shadowRoot?.childNodes ?? []) walk(child);
      for (const child of node.childNodes) walk(child);
    };
    walk(root);
    return {...found, text: found.text.replace(/\s+/g, ' ').trim()};
  };
  return [...document.querySelector('main').children].map(read);
}

/** The shadow DOM of the first card, in a form that does not show who wrote it. */
function shadowMarkup() {
  const write = node => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim();
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const attributes = [...node.attributes].map(({name, value}) => {
      // Addresses as they are used: relative or whole.
      const used = name === 'href' || name === 'src' ? node[name] : value.trim();
      // Whether a picture is loaded by now is chance.
      if (name === 'class') return ` class="${used.replace(/ there$/, '')}"`;
      return ` ${name}="${used}"`;
    });
    const children = [...node.childNodes].map(write).join('');
    return `<${node.localName}${attributes.sort().join('')}>${children}</${node.localName}>`;
  };
  const {shadowRoot} = document.querySelector('main').firstElementChild;
  return [...shadowRoot.childNodes].map(write).join('').replaceAll('><', '>\n<');
}

const relative = /^(\d+ (minute|hour|day|week|month)s? ago|yesterday|last (week|month))$/;

function problems(cards, records, origin) {
  if (cards.length !== records.length) return [`${cards.length} cards of ${records.length}`];
  return records.flatMap((record, index) => {
    const {text, links, pictures, times} = cards[index];
    const missing = ['headline', 'summary', 'category', 'author'].filter(
      field => !text.includes(record[field]),
    );
    if (!links.includes(origin + record.url)) missing.push('url');
    if (
      pictures.length !== 1 ||
      String(pictures[0]) !== `${origin}${record.image},${record.imageAlt}`
    ) {
      missing.push('image');
    }
    if (times.length !== 1 || !relative.test(times[0])) missing.push(`date (${times})`);
    return missing.map(field => `card ${index}: ${field}`);
  });
}

/** Fails with a list of what is wrong. */
export async function checkContenders(run, names) {
  const {origin, now} = run;
  const wrong = [];
  const markup = {};
  for (const name of names) {
    const {page, call} = await openContenders(run, [name]);
    // Read the cards at the very moment at which the work is done.
    await page.evaluate(`window.bench.done = () => { window.shown = (${readCards})(); };`);
    const expect = async (step, records) => {
      await call(step);
      const cards = await page.evaluate(() => window.shown);
      wrong.push(...problems(cards, records, origin).map(text => `${name}, ${step}: ${text}`));
      await call('frame');
      const later = await page.evaluate(readCards);
      if (JSON.stringify(later) !== JSON.stringify(cards)) {
        wrong.push(`${name}, ${step}: was not done when it said so`);
      }
    };
    const records = makeRecords(12, 0, now);
    await call('prepare', 12);
    await expect('create', records);
    if (/floor|article-card/.test(name)) markup[name] = await page.evaluate(shadowMarkup);
    await expect('headlines', withNewHeadlines(records));
    await expect('replace', makeRecords(12, 1, now));
    await expect('remove', []);
    await page.close();
  }
  for (const [name, text] of Object.entries(markup)) {
    if (!markup.floor || text === markup.floor) continue;
    wrong.push(`${name} has another shadow DOM than the floor:\n${text}\n\n${markup.floor}`);
  }
  if (wrong.length > 0) throw new Error(`Not comparable:\n${wrong.join('\n')}`);
}
