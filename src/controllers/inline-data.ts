/** JSON in the page itself, in a `<script type="application/json">`. */
import type {ArticleList} from '../data/article.js';
import {readArticleList} from '../data/formats/article.js';
import {markRead} from '../data/read-mark.js';

/** The attributes of an element that name data in the page. */
export interface InlineDataHost extends HTMLElement {
  src?: string | null;
  format?: string | null;
  items?: string | null;
  map?: Record<string, string> | null;
  debug?: boolean;
  paging?: string | null;
}

/** The element's own data script: the first of its children of a JSON type that the page wrote. */
export function inlineScript(host: Element): Element | undefined {
  for (let child = host.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName !== 'script' || child.hasAttribute('data-article-elements')) continue;
    if (/json$/i.test(child.getAttribute('type') ?? '')) return child;
  }
  return undefined;
}

/**
 * The script with an element's data. An own script is nearer than a `src`. Otherwise `src="#id"`
 * names one, in the host's tree or else in the document.
 */
export function dataScript(host: InlineDataHost, src = host.src): Element | null | undefined {
  const own = inlineScript(host);
  if (own || !src?.startsWith('#')) return own;
  const id = src.slice(1);
  const root = host.getRootNode() as Document | ShadowRoot;
  return root.getElementById?.(id) ?? host.ownerDocument.getElementById(id);
}

/** Whether the page is still on its way, and may go on behind this node only, or inside it. */
export function isUnfinished(node: Node): boolean {
  if (document.readyState !== 'loading') return false;
  for (let last: Node | null = node; last; last = last.parentNode) {
    if (last.nextSibling) return false;
  }
  return true;
}

/** Whether the page is still on its way, and with it data that an element waits for. */
export function mayGetData(host: InlineDataHost): boolean {
  if (document.readyState !== 'loading') return false;
  const script = dataScript(host);
  if (script) return isUnfinished(script);
  return host.src === 'page:' || Boolean(host.src?.startsWith('#'));
}

/**
 * Reads data in the page in the native format, whose reader is always loaded. The element shows it
 * at once, so that nothing moves. Undefined for data that takes longer, or that cannot be read.
 */
export function readInlineData(host: InlineDataHost): (ArticleList & {format: string}) | undefined {
  const {format = 'auto', items, map, debug} = host;
  const script =
    items || map || debug || !/^(auto|article)?$/.test(format ?? '') ? null : dataScript(host);
  if (!script) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(script.textContent ?? '');
  } catch {
    return undefined;
  }
  const list: unknown = (json as {items?: unknown} | null)?.items ?? json;
  const first = (Array.isArray(list) ? list[0] : list) as
    Record<string, unknown> | null | undefined;
  if (typeof first?.headline !== 'string' || first['@type']) return undefined;
  const read = readArticleList(json, {base: host.baseURI});
  read.articles.forEach(markRead);
  // A next page is for the code that loads.
  return read.next && host.paging ? undefined : {...read, format: 'article'};
}
