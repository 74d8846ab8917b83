/** What a page says of itself: its JSON-LD, else Open Graph and meta tags, else its heading. */
import {ArticleError} from './article-error.js';
import type {Article, Picture} from './article.js';
import {canonicalUrl} from './canonical.js';
import type {Trace} from './format.js';
import {readCount, readLanguage} from './formats/article.js';
import {compact, finish, readDate, uniqueTerms} from './formats/common.js';
import {hasType, readGraph} from './formats/schema-org.js';
import {plainText} from './plain-text.js';
import type {ReadResult} from './read.js';
import {safePictureUrl, safeUrl} from './safe-url.js';

/**
 * Reads the page's own description: the article of this page first, then others that it describes.
 * Throws an `ArticleError` where there is none.
 */
export function readPage(document: Document, trace?: Trace): ReadResult {
  const base = document.baseURI;
  const {found, list, graph} = readGraph(parseScripts(document, trace), {base, trace});
  const link = document.querySelector('link[rel=canonical i]')?.getAttribute('href');
  const here = new Set([link, document.URL].map(url => canonicalUrl(url, base)));
  const main = graph.roots
    .filter(root => hasType(root, /Page$/))
    .map(root => idOf(graph.follow(root.mainEntity)));
  const chosen =
    found.find(({article}) => article.url && here.has(canonicalUrl(article.url, base))) ??
    found.find(({node}) => main.includes(idOf(node))) ??
    found[0];
  if (chosen) {
    const rest = found.filter(other => other !== chosen).map(({article}) => article);
    return {articles: [chosen.article, ...rest], format: 'schema-org'};
  }
  const listed = nameListed(list.articles, document);
  if (listed.length > 0) return {articles: listed, format: 'schema-org'};
  const article = readMeta(document, base);
  if (article) return {articles: [article], format: 'page'};
  throw new ArticleError('bad-data', 'This page does not say what article it is.', {src: 'page:'});
}

/** What two nodes have in common that are one: their id, else that they are the same object. */
function idOf(node: unknown): unknown {
  return (node as {'@id'?: unknown} | null | undefined)?.['@id'] ?? node;
}

/** Lists may give nothing but addresses: the page's own links have the words. */
function nameListed(articles: Article[], document: Document): Article[] {
  if (articles.every(({headline}) => headline)) return articles;
  const names = new Map<string | undefined, string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const url = canonicalUrl(link.getAttribute('href'), document.baseURI);
    const name = plainText(link.textContent, 300);
    if (name.length > (names.get(url)?.length ?? 0)) names.set(url, name);
  }
  return articles.flatMap(article => {
    const headline = article.headline || names.get(canonicalUrl(article.url));
    return headline ? [{...article, headline}] : [];
  });
}

function parseScripts(document: Document, trace?: Trace): unknown[] {
  const documents: unknown[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (const [index, script] of [...scripts].entries()) {
    try {
      documents.push(JSON.parse(unwrap(script.textContent)));
    } catch (error) {
      const reason = `dropped: a script with broken JSON, ${String(error)}`;
      trace?.({index, field: 'item', reason});
    }
  }
  return documents;
}

/** JSON without the comments and CDATA marks that some pages put around it. */
function unwrap(text: string): string {
  const inner = text.replace('<![CDATA[', '').replace(/\]\]>(?=[^[\]{}]*$)/, '');
  const end = Math.max(inner.lastIndexOf('}'), inner.lastIndexOf(']'));
  return inner.slice(Math.max(0, inner.search(/[[{]/)), end + 1);
}

/** Open Graph (ogp.me), and what HTML has always had. */
function readMeta(document: Document, base: string): Article | undefined {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[property],meta[name]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = plainText(meta.getAttribute('content'));
    if (content) metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  const get = (...names: string[]) =>
    names.map(name => metas.get(name)?.[0]).find(content => content !== undefined);
  const headline =
    get('og:title', 'twitter:title') ??
    (plainText(document.title) || plainText(document.querySelector('h1')?.textContent));
  if (!headline) return undefined;
  const url = safePictureUrl(
    get('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'),
    base,
  );
  const authors = (metas.get('article:author') ?? []).filter(name => !/^https?:/i.test(name));
  const names = authors.length > 0 ? authors : (metas.get('author') ?? []);
  const section = get('article:section');
  const site = get('og:site_name');
  return finish({
    headline,
    url: safeUrl(get('og:url'), base) ?? safeUrl(document.URL),
    summary: get('og:description', 'description', 'twitter:description'),
    category: section ? {name: section} : undefined,
    published: readDate(get('article:published_time')),
    modified: readDate(get('article:modified_time')),
    authors: names.length > 0 ? names.map(name => ({name})) : undefined,
    image: url
      ? compact<Picture>({
          url,
          width: readCount(get('og:image:width')),
          height: readCount(get('og:image:height')),
          alt: get('og:image:alt'),
        })
      : undefined,
    tags: uniqueTerms(metas.get('article:tag') ?? get('keywords')?.split(',') ?? []),
    publisher: site ? {name: site} : undefined,
    language: readLanguage(document.documentElement.lang || get('og:locale')),
  });
}
