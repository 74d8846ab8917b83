/** JSON that stands in the page itself, in a `<script type="application/json">`. */
import {ArticleError} from '../data/article-error.js';
import type {ArticleList} from '../data/article.js';
import {readArticleList} from '../data/formats/article.js';

/** The element's own data script: the first of its children of a JSON type. */
export function inlineScript(host: Element): Element | undefined {
  for (let child = host.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === 'script' && /json$/i.test(child.getAttribute('type') ?? '')) {
      return child;
    }
  }
  return undefined;
}

/** The data script that `src="#id"` names, in the host's tree or else in the document. */
export function scriptWithId(host: Element, id: string): Element {
  const root = host.getRootNode() as Document | ShadowRoot;
  const script = root.getElementById?.(id) ?? host.ownerDocument.getElementById(id);
  if (script) return script;
  throw new ArticleError('bad-data', `There is no element with the id "${id}" in this page.`, {
    src: `#${id}`,
  });
}

/** The JSON of a data script. Throws an `ArticleError` where it is none. */
export function parseScript(script: Element): unknown {
  try {
    return JSON.parse(script.textContent ?? '');
  } catch (cause) {
    throw new ArticleError('not-json', `The JSON in the page is broken: ${String(cause)}`, {cause});
  }
}

/** Reads the native format, and only that: it is the one whose reader is always there. */
export function readNative(
  json: unknown,
  base: string,
): (ArticleList & {format: string}) | undefined {
  const list: unknown = (json as {items?: unknown} | null)?.items ?? json;
  const first: unknown = Array.isArray(list) ? list[0] : list;
  if (typeof (first as {headline?: unknown} | null | undefined)?.headline !== 'string') {
    return undefined;
  }
  if ((first as {'@type'?: unknown})['@type']) return undefined;
  return {...readArticleList(json, {base}), format: 'article'};
}
