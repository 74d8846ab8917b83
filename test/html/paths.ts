import {canSanitize, sanitizeByPlatform} from '../../src/html/platform.js';
import {sanitizeByPurifier} from '../../src/html/purify.js';
import {walk, type WalkOptions} from '../../src/html/walk.js';

/** One of the two ways from untrusted HTML to nodes. */
export type Sanitize = (html: string) => ParentNode & Node;

/** Both ways, with a name; the first only where the browser has it. */
export const paths: readonly (readonly [string, Sanitize])[] = [
  ...(canSanitize() ? [['by the browser', sanitizeByPlatform] as const] : []),
  ['by DOMPurify', sanitizeByPurifier],
];

/** The result of sanitising and walking, in a box that stands nowhere. */
export function makeSafe(sanitize: Sanitize, html: string, options: WalkOptions = {}): HTMLElement {
  const box = document.createElement('div');
  box.append(walk(sanitize(html), options));
  return box;
}

const origin = 'https://example.test/';

export const keptElements = new Set(
  (
    'a abbr audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn dl dt ' +
    'em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby ' +
    's samp small source strong sub summary sup table tbody td tfoot th thead time tr track u ul ' +
    'var video wbr'
  ).split(' '),
);

const keptAttributes = new Set(
  (
    'abbr alt cite class colspan controls datetime decoding default dir height href hreflang id ' +
    'kind label lang loading loop open playsinline poster preload referrerpolicy rel reversed ' +
    'rowspan scope sizes span src srclang srcset start target title type value width media'
  ).split(' '),
);

/** What must never be in a body, each finding in words; an empty list is a safe tree. */
export function findDangers(root: ParentNode & Node, prefix = 'section-'): string[] {
  const dangers: string[] = [];
  const ids = new Set<string>();
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (nodes.nextNode()) dangers.push('comment');
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !keptElements.has(name)) {
      dangers.push(`<${name}>`);
    }
    if (element.shadowRoot) dangers.push(`shadow root in <${name}>`);
    for (const attribute of element.attributes) {
      if (!isHarmless(element, attribute, prefix)) {
        dangers.push(`<${name} ${attribute.name}="${attribute.value}">`);
      }
    }
    if (element.id && ids.has(element.id)) dangers.push(`id ${element.id} twice`);
    ids.add(element.id);
  }
  return dangers;
}

function isHarmless(element: Element, {name, value}: Attr, prefix: string): boolean {
  const tag = element.localName;
  switch (name) {
    case 'class':
      return /^(code|pre)$/.test(tag) && /^language-[\w+#-]+$/.test(value);
    case 'id':
      return value.startsWith(prefix) && value.length > prefix.length;
    case 'href':
      return (
        tag === 'a' &&
        (value.startsWith(`#${encodeURIComponent(prefix)}`) ||
          schemeOf(value, /^(https?|mailto|tel):/))
      );
    case 'src':
    case 'poster':
      return schemeOf(
        value,
        tag === 'img' || name === 'poster' ? /^(https?:|data:image\/)/ : /^https?:/,
      );
    case 'cite':
      return schemeOf(value, /^https?:/);
    case 'srcset':
      return value
        .split(/, (?=\S+ [\d.]+[wx])/)
        .every(part => schemeOf(part.split(' ')[0]!, /^(https?:|data:image\/)/));
    case 'target':
      return value === '_blank' && element.getAttribute('rel')!.includes('noopener');
    case 'width':
    case 'height':
      return /^\d+$/.test(value);
    default:
      return keptAttributes.has(name);
  }
}

function schemeOf(value: string, schemes: RegExp): boolean {
  return URL.canParse(value, origin) && schemes.test(new URL(value, origin).href);
}
