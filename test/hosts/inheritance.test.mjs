// Nothing that a page sets above an element comes in by inheritance, whichever properties the
// browser inherits: it is asked for all that it knows, so that new ones are noticed.
import assert from 'node:assert/strict';
import {html, openSite, until} from '../embed/site.mjs';

const test = await openSite();

const article = JSON.stringify({headline: 'One', url: '/one', tags: ['a'], tldr: ['A point.']});
const tags = ['article-card', 'tldr-box', 'tag-list', 'article-header'];
const page = html(
  `<main>
    ${tags.map(tag => `<${tag} article='${article}'></${tag}>`).join('')}
    <related-rail articles='[${article}]'></related-rail>
    <related-rail id="failed" src="/missing.json"></related-rail>
    <article-card id="stale" src="/once.json"></article-card>
    <article-body toc article='{"headline":"One","body":"<h2>A section</h2>"}'></article-body>
  </main>`,
);
const routes = {
  '/': page,
  '/once.json': (response, count) => {
    response.writeHead(count === 1 ? 200 : 404).end('{"headline":"One"}');
  },
};

/** Properties that come in on purpose. */
const onPurpose = [
  // The language, the direction and the look of the text are the page's.
  '-webkit-locale',
  'color-scheme',
  'direction',
  'font-family',
  // What a page hides, or keeps from being clicked, stays so: the slide behind, what a dialog covers.
  'pointer-events',
  'visibility',
  // The list of sections is as large as the prose.
  'article-body font-size',
];

/** Runs in the page: the properties that it inherits, each with a value other than the initial. */
function inheritedProperties() {
  const words = `0 1 3 0.5 7px 3em 50% 200% red normal none auto hidden always all both block inside
    outside under over left right center start end justify collapse separate bottom italic bold
    small-caps uppercase underline disc square crosshair pointer painted pre nowrap break-all
    anywhere manual strict loose mixed upright sideways plaintext exact economy pixelated dark
    light rtl vertical-rl round bevel evenodd crispEdges geometricPrecision linearRGB middle
    hanging avoid first from-image each-line text inert stable antialiased read-write logical
    weight style "x" url(#x) cursive "smcp" "wght"900 alternate ruby isolate balance pretty flat
    preserve-3d allow-keywords thin slice no-autospace trim-start compact thick nonzero ellipsis
    standard balance-all force-hidden all-small-caps titling-caps sub oldstyle-nums
    preserve no-common-ligatures historical-forms emoji sesame filled filled-sesame`.split(/\s+/);
  const pairs = ['red lime', '"a" "b"', '2 1 1', 'filled red', '3px 3px red', 'over right'];
  const above = document.body.appendChild(document.createElement('div'));
  // Without a box, sizes are what was asked for and not what became of it.
  above.hidden = true;
  const below = above.appendChild(document.createElement('div'));
  const [outer, inner] = [getComputedStyle(above), getComputedStyle(below)];
  const found = [];
  for (const name of outer) {
    if (name.startsWith('--')) continue;
    const initial = inner.getPropertyValue(name);
    for (const value of [...words, ...pairs]) {
      if (!CSS.supports(name, value)) continue;
      above.style.setProperty(name, value);
      const isOther = outer.getPropertyValue(name) !== initial;
      // `currentcolor` follows the color, which is what is inherited then.
      const isInherited = isOther && inner.getPropertyValue(name) === outer.getPropertyValue(name);
      above.style.removeProperty(name);
      if (isInherited) found.push([name, value]);
      if (isOther) break;
    }
  }
  above.remove();
  return found;
}

/** Runs in the page: what of these properties comes in to the outermost boxes of our elements. */
function leaks(properties) {
  const boxes = [...document.querySelectorAll('main > *')].flatMap(element =>
    [...element.shadowRoot.querySelectorAll('.base, .stale')].map(box => [element, box]),
  );
  const read = name => boxes.map(([, box]) => getComputedStyle(box).getPropertyValue(name));
  const main = document.querySelector('main');
  return properties.flatMap(([name, value]) => {
    const before = read(name);
    main.style.setProperty(name, value);
    const after = read(name);
    main.style.removeProperty(name);
    return boxes.flatMap(([element, box], index) =>
      before[index] === after[index] ? [] : [[name, `${element.localName} ${name}`, box.className]],
    );
  });
}

test('what a page keeps from being seen or clicked stays so', async ({visit}) => {
  const tab = await visit(routes);
  await tab.shows('article-header', ['One']);
  const link = () => {
    const {x, y} = document.querySelector('article-card').getBoundingClientRect();
    return document.elementFromPoint(x + 5, y + 5).localName;
  };
  assert.equal(await tab.run(link), 'article-card');
  for (const [name, value] of [
    ['pointer-events', 'none'],
    ['visibility', 'hidden'],
  ]) {
    await tab.run(
      (...style) => document.querySelector('main').style.setProperty(...style),
      name,
      value,
    );
    assert.notEqual(await tab.run(link), 'article-card', `${name}: ${value}`);
    await tab.run(name => document.querySelector('main').style.removeProperty(name), name);
  }
  await until(() => tab.messages.length >= 2, 'the complaint about the missing data');
  tab.messages.length = 0;
});

test('no property comes in that the page sets above an element', async ({visit}) => {
  const tab = await visit(routes);
  await tab.run(async () => {
    for (const element of document.querySelectorAll('main > *')) await element.loaded;
    await document.querySelector('#stale').reload();
  });
  tab.messages.length = 0;
  const properties = await tab.run(inheritedProperties);
  const names = properties.map(([name]) => name);
  // The search finds what everybody knows to be inherited, and a good deal more.
  for (const name of [
    'color',
    'letter-spacing',
    'text-align',
    'white-space-collapse',
    'font-size',
  ]) {
    assert.ok(names.includes(name), `${name} is inherited`);
  }
  assert.ok(!names.includes('margin-top'));
  assert.ok(names.length > 100, `${names.length} inherited properties`);
  const found = (await tab.run(leaks, properties)).filter(
    ([name, where]) => !onPurpose.includes(name) && !onPurpose.includes(where),
  );
  assert.deepEqual(found, []);
});
