/** JSON-LD for search engines (schema.org NewsArticle), from an article that an element shows. */
// eslint-disable-next-line no-restricted-imports -- only what was parsed is not reported, see below
import {html, render} from 'lit';
import {canonicalUrl} from '../data/canonical.js';
import type {Article, Person} from '../data/article.js';

const marker = 'data-article-elements';

/** The article as a schema.org NewsArticle. */
export function toNewsArticle(article: Article): Record<string, unknown> {
  const {headline, summary, url, image, published, modified, authors, publisher} = article;
  return dropEmpty({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headline || undefined,
    description: summary,
    url,
    mainEntityOfPage: url,
    // A picture that is nothing but its data cannot be fetched.
    image: image && !/^data:/i.test(image.url) ? [image.url] : undefined,
    datePublished: published,
    dateModified: modified,
    author: authors?.map(author => describePerson(author, 'Person')),
    publisher: publisher && describePerson(publisher, 'Organization'),
    articleSection: article.category?.name,
    keywords: article.tags?.map(({name}) => name),
    inLanguage: article.language,
    isAccessibleForFree: article.access && article.access === 'free',
  });
}

/** JSON that can stand in a script element: nothing in it ends the script or a line. */
export function toScriptText(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Adds the description to the page, once for each address, as a child of `host`. */
export function describe(host: Element, article: Article): void {
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
  text.data = toScriptText(toNewsArticle(article));
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

function describePerson({name, url, image}: Person, type: string): Record<string, unknown> {
  return dropEmpty({'@type': type, name, url, logo: type === 'Person' ? undefined : image});
}

function dropEmpty(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
