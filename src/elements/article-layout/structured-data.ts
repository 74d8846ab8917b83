/** The description of a layout's article for search engines, as JSON-LD in the page. */
import {html, render} from 'lit';
import type {Article} from '../../data/article.js';
import {canonicalUrl} from '../../data/canonical.js';
import {toNewsArticle, toScriptText} from '../../html/structured-data.js';

const marker = 'data-article-elements';

/** Adds the description to the page, once for each address, as a child of `host`. */
export function describe(host: Element, article: Article<string>): void {
  host.querySelector(`:scope > script[${marker}]`)?.remove();
  const {ownerDocument} = host;
  if (isDescribed(ownerDocument, canonicalUrl(article.url, ownerDocument.baseURI))) return;
  // Under Trusted Types a script is reported that gets a text, though this one never runs. Not so
  // one that was parsed: it counts as started.
  const holder = ownerDocument.createElement('div');
  render(html`<script type="application/ld+json"></script>`, holder);
  const script = holder.querySelector('script')!;
  script.setAttribute(marker, '');
  const text = script.appendChild(ownerDocument.createTextNode(''));
  host.append(script);
  text.data = toScriptText(toNewsArticle(article, host.baseURI));
}

function isDescribed(document: Document, url: string | undefined): boolean {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return [...scripts].some(script => {
    try {
      return (
        url !== undefined &&
        describesUrl(JSON.parse(script.textContent ?? ''), url, document.baseURI)
      );
    } catch {
      return false;
    }
  });
}

function describesUrl(node: unknown, url: string, base: string, depth = 0): boolean {
  if (typeof node !== 'object' || node === null || depth > 9) return false;
  if (Array.isArray(node)) return node.some(item => describesUrl(item, url, base, depth + 1));
  const {'@type': type, '@graph': graph, mainEntity, ...rest} = node as Record<string, unknown>;
  if (describesUrl([graph, mainEntity], url, base, depth + 1)) return true;
  if (!/(Article|Posting|Report)\b/.test(String(type))) return false;
  const page = rest['mainEntityOfPage'] as {'@id'?: unknown; url?: unknown} | null | undefined;
  const addresses = [rest['url'], rest['@id'], page, page?.['@id'], page?.url];
  return addresses.some(value => typeof value === 'string' && canonicalUrl(value, base) === url);
}
