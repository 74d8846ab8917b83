// Judges HTML by the rules of the HTML standard, each tree alone: a fragment of a page, and each
// shadow root in it, which a validator takes for the content of a template.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {HtmlValidate, StaticConfigLoader} from 'html-validate';
import {parseFragment} from 'parse5';

const manifest = join(import.meta.dirname, '../../custom-elements.json');

/** The elements of the library, as the manifest describes them. */
export const elements = JSON.parse(readFileSync(manifest, 'utf8'))
  .modules.flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

/** HTML standard, 4.13.3: a custom element may be where text may be, and hold what may be there. */
const custom = {flow: true, phrasing: true, transparent: true};

const loader = new StaticConfigLoader({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: ['html5', Object.fromEntries(elements.map(({tagName}) => [tagName, custom]))],
  rules: {
    'no-missing-references': 'error',
    'input-attributes': 'error',
    'input-missing-label': 'error',
    // WebKit takes lists without bullets for lists only if they have the role.
    'prefer-native-element': ['error', {exclude: ['list']}],
  },
});
const config = await loader.getConfigFor('page.html');
loader.getConfigFor = () => config;
const validator = new HtmlValidate(loader);

const isShadowRoot = ({tagName, attrs}) =>
  tagName === 'template' && attrs.some(({name}) => name === 'shadowrootmode');

/**
 * The trees of a fragment: the fragment itself without its shadow roots, and each of these. Styles
 * are left out: the standard has them in the head alone, where nobody can put those of a fragment.
 */
export function treesOf(html) {
  const trees = [];
  const cut = (root, start, end) => {
    let text = '';
    const walk = ({childNodes = []}) => {
      for (const node of childNodes) {
        const {content, sourceCodeLocation: place} = node;
        const isRoot = isShadowRoot(node);
        if (!isRoot && !/^(style|#comment)$/.test(node.nodeName)) {
          walk(node);
          continue;
        }
        text += html.slice(start, place.startOffset);
        start = place.endOffset;
        if (isRoot) cut(content, place.startTag.endOffset, place.endTag.startOffset);
      }
    };
    walk(root);
    trees.push(text + html.slice(start, end));
  };
  cut(parseFragment(html, {sourceCodeLocationInfo: true}), 0, html.length);
  return trees;
}

const known = new Map();

/** What is wrong in a fragment of a page, or in a shadow root of it. */
export function mistakesIn(html) {
  return treesOf(html).flatMap(tree => {
    if (!known.has(tree)) known.set(tree, judge(tree));
    return known.get(tree);
  });
}

function judge(tree) {
  const page = `<!doctype html><html lang="en"><head><title>Page</title></head><body>${tree}</body></html>`;
  const {results} = validator.validateStringSync(page);
  return results
    .flatMap(({messages}) => messages)
    .filter(({message}) => !/^Redundant role "list"/.test(message))
    .map(({message, offset}) => `${message}: ${page.slice(offset - 60, offset + 100)}`);
}
