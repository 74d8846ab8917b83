// What the embed builder writes for a framework, in the application of that framework. A folder whose
// application.json names a target gets two files before it is built, and shows them:
//
// #generated  a rail of /articles.json, with what a person would choose
// #hostile    a rail without articles, which therefore shows its fallback. Its heading and its
//             fallback are attacks on every language of templates
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {generate} from '../../dist/embed/index.js';

/** Whatever a language of templates, a compiler or a parser of HTML may take for its own. */
const attack = [
  '{{trap()}} {{constructor.constructor("trap()")()}} {trap()} ${trap()} `+trap()+`',
  '\\" + trap() + "\\ \' + trap() + \' */trap()/* --> ]]> &lt;b&gt; &#123; @if (true) { x }',
  '</script></style></related-rail><img src=x onerror=trap()> <%= trap() %> {% x %} [trap]',
].join('\n');

/** Astro writes an ampersand of an address as it is, which a browser may take for a reference. */
const attackOfAddress = attack.replaceAll(/&[^;]*;/g, '&');

const states = {
  generated: {
    attributes: {src: '/articles.json', limit: '2', heading: 'Along the coast', numbered: ''},
    tokens: {'--article-accent': '#a3262a', '--article-font': '"Fond of <you>", serif'},
    look: 'minimal',
    fallback: [
      {headline: 'A bridge that sings', url: 'https://coast.example/bridge'},
      {headline: 'Bees by the moon', url: 'https://coast.example/bees'},
    ],
  },
  hostile: {
    attributes: {heading: attack, 'more-label': attack, category: attack},
    tokens: {},
    fallback: [
      {headline: attack, url: `https://coast.example/?q=${attackOfAddress}`},
      {headline: `{{${attack}`, url: 'javascript:trap()'},
    ],
  },
};

/** Writes the code of each state to where the application takes it from. */
export function writeGenerated(folder, {generated: {target, files}}) {
  for (const [name, file] of Object.entries(files)) {
    const {fallback, ...choices} = states[name];
    const state = {element: 'related-rail', target, ...choices};
    const code = generate(state, {files: '/article-elements/', fallback});
    const path = join(folder, file);
    mkdirSync(dirname(path), {recursive: true});
    // A selector is for one component of a program.
    writeFileSync(path, code.replace("'app-article'", `'app-${name}'`));
  }
}

/** Runs in the page: what of a state is there. Frameworks set attributes or properties. */
function read([name, attributes, tokens]) {
  const rails = [...document.querySelectorAll(`#${name} related-rail`)];
  const [rail] = rails;
  if (!rail?.matches(':defined')) return undefined;
  const property = name => rail[name.replace(/-./g, ([, letter]) => letter.toUpperCase())];
  const valueOf = name => rail.getAttribute(name) ?? property(name);
  const styles = getComputedStyle(rail);
  // Strings are written with escapes, which some minifiers read.
  const textOf = value =>
    value.replace(/\\([\da-f]+) /g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
  const cards = [...rail.shadowRoot.querySelectorAll('article-card')];
  const links = [...rail.querySelectorAll('a, span')];
  return {
    count: rails.length,
    attributes: Object.fromEntries(attributes.map(name => [name, valueOf(name)])),
    tokens: Object.fromEntries(tokens.map(name => [name, textOf(styles.getPropertyValue(name))])),
    cards: cards.map(card =>
      card.shadowRoot?.querySelector('[part~=headline]')?.textContent.trim(),
    ),
    fallback: links
      .filter(link => link.checkVisibility())
      .map(({textContent, href}) => [textContent.replace(/\s+/g, ' '), href ?? null]),
    // A theme sets it on the root.
    look: getComputedStyle(document.documentElement).getPropertyValue('--article-heading-weight'),
    others: document.querySelectorAll(`#${name} :is(script:not([src^="/_astro/"]), style, img, b)`)
      .length,
  };
}

const valuesOf = ({attributes}) =>
  Object.fromEntries(
    // A boolean is empty, `true`, or the word of it.
    Object.entries(attributes).map(([name, value]) => [name, value === '' ? 'true' : value]),
  );

/** What has to be there, and what is: for each of the two states. */
export async function checkGenerated(page) {
  for (const [name, state] of Object.entries(states)) {
    const isList = 'src' in state.attributes;
    const found = await page.becomes(
      () => page.run(read, [name, Object.keys(state.attributes), Object.keys(state.tokens)]),
      found => found && (isList ? found.cards.length === 2 && found.cards.every(Boolean) : true),
      `#${name} should show its rail`,
    );
    const values = Object.entries(found.attributes).map(([name, value]) => [
      name,
      state.attributes[name] === '' && value === '' ? 'true' : String(value),
    ]);
    assert.deepEqual(
      {...found, attributes: Object.fromEntries(values)},
      {
        count: 1,
        attributes: valuesOf(state),
        tokens: state.tokens,
        cards: isList ? found.cards : [],
        fallback: isList
          ? []
          : state.fallback.map(({headline, url}) => [
              headline.replace(/\s+/g, ' '),
              addressOf(url),
            ]),
        look: '600',
        others: 0,
      },
    );
  }
  assert.equal(await page.run(() => globalThis.trapped), undefined, 'A value was run.');
}

const addressOf = url => (url.startsWith('https:') ? new URL(url).href : null);
