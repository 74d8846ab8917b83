/** JSON that stands in the page itself, in a `<script type="application/json">`. */
import {ArticleError} from '../data/article-error.js';
import type {ArticleList} from '../data/article.js';
import {readArticleList} from '../data/formats/article.js';

/** What an element says about data that stands in the page. */
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
 * The script that an element's data stands in: its own, which is nearer than a `src`, or the one
 * that `src="#id"` names, in the host's tree or else in the document.
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

/** The JSON of a data script. Throws an `ArticleError` where it is none. */
export function parseScript(script: Element): unknown {
  try {
    return JSON.parse(script.textContent ?? '');
  } catch (cause) {
    throw new ArticleError('not-json', `The JSON in the page is broken: ${String(cause)}`, {cause});
  }
}

/**
 * What stands in the page in the native format, the one whose reader is always there: it is shown
 * at once, so that nothing moves. Undefined for all that takes longer, or does not work.
 */
export function readInlineData(host: InlineDataHost): (ArticleList & {format: string}) | undefined {
  const {format = 'auto', items, map, debug} = host;
  const script =
    items || map || debug || !/^(auto|article)?$/.test(format ?? '') ? null : dataScript(host);
  if (!script) return undefined;
  let json: unknown;
  try {
    json = parseScript(script);
  } catch {
    return undefined;
  }
  const list: unknown = (json as {items?: unknown} | null)?.items ?? json;
  const first = (Array.isArray(list) ? list[0] : list) as
    Record<string, unknown> | null | undefined;
  if (typeof first?.headline !== 'string' || first['@type']) return undefined;
  const read = readArticleList(json, {base: host.baseURI});
  // A next page is for the code that loads.
  return read.next && host.paging ? undefined : {...read, format: 'article'};
}
