import type {ElementContent, Root} from 'hast';
import {fromParse5} from 'hast-util-from-parse5';
import {sanitize, type Schema} from 'hast-util-sanitize';
import {defaultTreeAdapter, html as names, parseFragment} from 'parse5';
import {find, html as attributeNames} from 'property-information';
import {htmlToText} from '../data/html-text.js';
import {passedAttributes, passedElements, unwrapped} from '../html/allow-list.js';
import {shorten} from '../html/shorten.js';
import {listSections, type Section} from '../html/sections.js';
import {putStandIns} from '../html/stand-ins.js';
import {visitBody, type WalkOptions} from '../html/walk.js';
import {TreeElement, TreeText, writeHtml} from './tree.js';

/** The body of an article, ready to be part of a page. */
export interface SafeBody {
  html: string;
  sections: Section[];
}

/** The element around a body. The parser's own default drops most of what follows a `<col>`. */
const place = defaultTreeAdapter.createElement('div', names.NS.HTML, []);

const propertyOf = (name: string) => find(attributeNames, name).property;
const known = new Set([...passedElements.keys(), ...unwrapped]);

/** The allow-list as the sanitiser takes it. Addresses are checked on the walk, as in browsers. */
const schema: Schema = {
  tagNames: [...passedElements.keys()],
  attributes: Object.fromEntries([
    ['*', passedAttributes.map(propertyOf)],
    ...Array.from(passedElements, ([name, list]) => [name, list.map(propertyOf)] as const),
  ]),
  allowComments: false,
  allowDoctypes: false,
  ancestors: {},
  clobber: [],
  protocols: {},
  required: {},
};

/**
 * Untrusted HTML as HTML that is safe in a page: the work of {@link sanitizeHtml} on a server.
 * Parsed as browsers do, sanitised with the same allow-list, walked once by the same walk. A body
 * that is nested too deeply to be sanitised is shown as its text.
 * `refine` changes the safe tree before it is written.
 */
export function makeSafe(
  html: string,
  options: WalkOptions = {},
  refine?: (body: Element) => void,
): SafeBody {
  const tree = sanitizedTree(shorten(html));
  visitBody(tree as unknown as Element, options);
  refine?.(tree as unknown as Element);
  return {html: writeHtml(tree), sections: listSections(tree as unknown as Element)};
}

function sanitizedTree(html: string): TreeElement {
  try {
    const parsed = fromParse5(
      parseFragment(place, putStandIns(html), {scriptingEnabled: false}),
    ) as Root;
    // Elements that are named nowhere go with their content.
    const strip = [...namesIn(parsed)].filter(name => !known.has(name));
    return toTree(sanitize(parsed, {...schema, strip}) as Root);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const tree = new TreeElement('div');
    tree.appendChild(new TreeText(htmlToText(html)));
    return tree;
  }
}

function namesIn(root: Root): Set<string> {
  const names = new Set<string>();
  const left: (Root | ElementContent)[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'element') names.add(node.tagName);
    if ('children' in node) for (const child of node.children) left.push(child as ElementContent);
  }
  return names;
}

function toTree(root: Root): TreeElement {
  const tree = new TreeElement('div');
  const left: [Root | ElementContent, TreeElement][] = [[root, tree]];
  for (let entry = left.pop(); entry; entry = left.pop()) {
    const [node, copy] = entry;
    if (!('children' in node)) continue;
    for (const child of node.children) {
      if (child.type === 'text') copy.appendChild(new TreeText(child.value));
      if (child.type !== 'element') continue;
      const element = new TreeElement(child.tagName);
      for (const [name, value] of Object.entries(child.properties)) {
        const {attribute, commaSeparated} = find(attributeNames, name);
        if (value === true) element.setAttribute(attribute, '');
        else if (Array.isArray(value)) {
          element.setAttribute(attribute, value.join(commaSeparated ? ', ' : ' '));
        } else if (value !== false && value !== null && value !== undefined) {
          element.setAttribute(attribute, String(value));
        }
      }
      copy.appendChild(element);
      left.push([child, element]);
    }
  }
  return tree;
}
