import {elementNames} from '../../src/element-names.js';
import {keptElements} from '../html/paths.js';

/**
 * What the reader's browser sees of a page, through all shadow roots, and what in it an attack has
 * reached. Says nothing of how the library works: only what may stand in a page.
 */

/** Nodes that the test itself wrote, with attributes of the test's choice. */
const given = new WeakSet<Node>();

/** An element that the test writes. */
export function give<Name extends string>(
  name: Name,
  attributes: Record<string, string> = {},
): Name extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Name] : HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  given.add(element);
  return element as ReturnType<typeof give<Name>>;
}

/** All elements within, in shadow roots too, each with the shadow root that it stands in. */
export function* elementsWithin(
  root: ParentNode,
  shadow?: ShadowRoot,
): Generator<[element: Element, shadow: ShadowRoot | undefined]> {
  for (const element of root.children) {
    yield [element, shadow];
    if (element.shadowRoot) yield* elementsWithin(element.shadowRoot, element.shadowRoot);
    yield* elementsWithin(element, shadow);
  }
}

const names = (text: string) => new Set(text.split(' '));

const ownElements = new Set<string>(elementNames);
const shadowElements = names(
  'a article audio bdi button details div figcaption figure h1 h2 h3 h4 h5 h6 header img li nav ol p path ' +
    'section slot small span summary svg time ul',
);
const shadowAttributes = names(
  'alt class controls d datetime decoding dir exportparts fetchpriority height hidden href id lang loading ' +
    'open part preload rel role sizes src srcset style tabindex target title type viewBox width',
);
const shadowIds = names('heading headline contents');
const bodyAttributes = names(
  'abbr alt cite class colspan controls datetime decoding default dir height href hreflang id kind ' +
    'label lang loading loop media open playsinline poster preload referrerpolicy rel reversed ' +
    'rowspan scope sizes span src srclang srcset start target title type value width',
);
const partAttributes = names('data-composed dir hidden lang src');

/** Everything hostile within a tree, each finding in words; an empty list is a safe page. */
export function findHostile(root: ParentNode): string[] {
  const findings: string[] = [];
  for (const [element, shadow] of elementsWithin(root)) {
    const place = shadow ? `in <${shadow.host.localName}>` : 'in the page';
    for (const finding of judge(element, shadow)) findings.push(`${place}: ${finding}`);
  }
  return findings;
}

function* judge(element: Element, shadow: ShadowRoot | undefined): Generator<string> {
  const {localName} = element;
  for (const {name} of element.attributes) {
    if (/^on/i.test(name)) yield `<${localName} ${name}>`;
  }
  if (!given.has(element)) yield* judgeElement(element, shadow);
  if (shadow) yield* judgeText(element);
}

function* judgeElement(element: Element, shadow: ShadowRoot | undefined): Generator<string> {
  const {localName} = element;
  if (localName === 'script') {
    if (!isDescription(element)) yield `<script>: ${element.textContent.slice(0, 80)}`;
    return;
  }
  const isOwn = ownElements.has(localName);
  const isKnown = isOwn || (shadow ? shadowElements : keptElements).has(localName);
  if (!isKnown || !isExpectedNamespace(element, shadow)) yield `<${localName}>`;
  for (const {name, value} of element.attributes) {
    const isAllowed = isOwn
      ? isAttributeOfPart(name, value, shadow)
      : shadow
        ? isAttributeInShadow(element, name, value)
        : isAttributeInBody(element, name, value);
    if (!isAllowed) yield `<${localName} ${name}="${value.slice(0, 80)}">`;
  }
  for (const address of addressesOf(element)) {
    if (!isAllowedAddress(element, address))
      yield `<${localName}> leads to ${address.slice(0, 80)}`;
  }
  const target = element.getAttribute('target');
  if (target === '_blank' && !element.getAttribute('rel')?.split(' ').includes('noopener')) {
    yield `<${localName}> gives a new window a handle on this one`;
  }
}

/** JSON-LD that the library adds: of a type that never runs, and without an end of its own. */
function isDescription(script: Element): boolean {
  const isInert = script.getAttribute('type') === 'application/ld+json';
  const isOurs = script.hasAttribute('data-article-elements') && script.attributes.length === 2;
  return isInert && isOurs && !script.textContent.includes('<');
}

function isExpectedNamespace(element: Element, shadow: ShadowRoot | undefined): boolean {
  const {localName, namespaceURI} = element;
  if (localName === 'svg' || localName === 'path') {
    return shadow !== undefined && element.closest('svg')?.getAttribute('class') === 'icon';
  }
  return namespaceURI === 'http://www.w3.org/1999/xhtml';
}

/** Elements of this library that the library itself writes. */
function isAttributeOfPart(name: string, value: string, shadow: ShadowRoot | undefined): boolean {
  if (name === 'style') return isOwnStyle(value);
  return shadow ? name === 'exportparts' : partAttributes.has(name);
}

function isAttributeInShadow(element: Element, name: string, value: string): boolean {
  switch (name) {
    case 'name':
      return element.localName === 'slot';
    case 'style':
      return isOwnStyle(value);
    case 'id':
      return shadowIds.has(value);
    case 'target':
      return /^_(blank|self|parent|top)$/.test(value);
    case 'rel':
    case 'class':
    case 'part':
      return /^[\w -]*$/.test(value);
    default:
      return shadowAttributes.has(name) || /^aria-[a-z]+$/.test(name);
  }
}

function isAttributeInBody(element: Element, name: string, value: string): boolean {
  switch (name) {
    case 'class':
      return /^language-[\w+#-]+$/.test(value) && /^(pre|code)$/.test(element.localName);
    case 'id':
      return /^section-./s.test(value);
    case 'target':
      return value === '_blank';
    default:
      return bodyAttributes.has(name);
  }
}

/** Numbers in private properties, and a height in pixels: what the library sets through the CSSOM. */
function isOwnStyle(value: string): boolean {
  return /^(\s*(--_(article-)?(lines|ratio):\s*[\d./e+]*|min-block-size:\s*[\d.]+px);?)*\s*$/.test(
    value,
  );
}

/** Every address of an element, as the browser resolves it. */
function addressesOf(element: Element): string[] {
  const addresses: string[] = [];
  for (const name of ['href', 'src', 'poster', 'cite', 'xlink:href', 'action', 'formaction']) {
    const value = element.getAttribute(name);
    if (value !== null) addresses.push(resolve(value));
  }
  const isLink = element instanceof HTMLAnchorElement && element.hasAttribute('href');
  if (isLink) addresses.push(element.href);
  if (element instanceof HTMLImageElement) addresses.push(element.src, element.currentSrc);
  const candidates = candidatesOf(element.getAttribute('srcset') ?? '');
  return [...addresses, ...candidates.map(resolve)].filter(Boolean);
}

function resolve(value: string): string {
  const link = document.createElement('a');
  link.href = value;
  return link.href;
}

/** The addresses of a `srcset`, by the steps of the HTML standard (4.8.4.3.10). */
export function candidatesOf(srcset: string): string[] {
  const addresses: string[] = [];
  for (let position = 0; position < srcset.length;) {
    while (/[\t\n\f\r ,]/.test(srcset.charAt(position))) position++;
    const start = position;
    while (/[^\t\n\f\r ]/.test(srcset.charAt(position))) position++;
    let address = srcset.slice(start, position);
    if (!address) break;
    if (address.endsWith(',')) {
      while (address.endsWith(',')) address = address.slice(0, -1);
    } else {
      for (let depth = 0; position < srcset.length; position++) {
        const sign = srcset[position];
        if (sign === ',' && depth === 0) break;
        if (sign === '(') depth = 1;
        else if (sign === ')') depth = 0;
      }
    }
    addresses.push(address);
  }
  return addresses;
}

function isAllowedAddress(element: Element, address: string): boolean {
  if (!URL.canParse(address)) return true;
  const {protocol, username, password} = new URL(address);
  if (username || password) return protocol === 'mailto:';
  if (/^https?:$/.test(protocol)) return true;
  if (element.localName === 'a') return /^(mailto|tel):$/.test(protocol);
  const isPicture = /^(img|source|video)$/.test(element.localName);
  return isPicture && /^data:image\//i.test(address);
}

/** What turns the text around it, and what is no text at all. */
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** What is unfit to be shown in data that was read, in words: each address and each text in it. */
export function findUnsound(data: unknown, path = ''): string[] {
  if (typeof data === 'object' && data !== null) {
    return Object.entries(data).flatMap(([key, value]) => findUnsound(value, `${path}.${key}`));
  }
  // A body is made safe when it is shown.
  if (typeof data !== 'string' || path.endsWith('.body')) return [];
  const isPicture = /\.(image|srcset)(\.url)?$/.test(path);
  const addresses = path.endsWith('.srcset') ? candidatesOf(data) : [data];
  const isAddress = isPicture || /\.(url|policy|next|homeUrl)$/.test(path);
  const place = document.createElement(isPicture ? 'img' : 'a');
  const isSound = isAddress
    ? addresses.map(resolve).every(address => isAllowedAddress(place, address))
    : !unwanted.test(data) && data.length <= 10_000;
  return isSound ? [] : [`${path}: ${JSON.stringify(data.slice(0, 80))}`];
}

/** The texts that the library itself shows; those of a body are prose, with its own direction. */
function* judgeText(element: Element): Generator<string> {
  const {localName} = element;
  for (const name of ['alt', 'title', 'aria-label', 'datetime']) {
    const value = element.getAttribute(name) ?? '';
    if (unwanted.test(value)) yield `<${localName} ${name}> turns text: ${JSON.stringify(value)}`;
  }
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !unwanted.test(node.nodeValue ?? '')) continue;
    yield `<${localName}> turns text: ${JSON.stringify(node.nodeValue?.slice(0, 80))}`;
  }
}
