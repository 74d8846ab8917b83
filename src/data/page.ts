/** What a page says of itself: its JSON-LD, else Open Graph and meta tags, else its heading. */
import {ArticleError} from './article-error.js';
import type {Article} from './article.js';
import {canonicalUrl} from './canonical.js';
import type {Trace} from './format.js';
import {compact, uniqueTerms} from './formats/common.js';
import {readCount, readLanguage} from './formats/article.js';
import {hasType, readGraph} from './formats/schema-org.js';
import {normaliseDate} from './date.js';
import {plainText} from './plain-text.js';
import type {ReadResult} from './read.js';
import {safePictureUrl, safeUrl} from './safe-url.js';

/** Reads the page's own description. Throws an `ArticleError` where there is none. */
export function readPage(document: Document, trace?: Trace): ReadResult {
  const base = document.baseURI;
  const {found, list, graph} = readGraph(parseScripts(document, trace), {base, trace});
  const link = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const here = new Set([link, document.URL].map(url => canonicalUrl(url, base)));
  const main = graph.roots
    .filter(root => hasType(root, /Page$/))
    .map(root => graph.follow(root.mainEntity));
  const chosen =
    found.find(({article}) => article.url && here.has(canonicalUrl(article.url, base))) ??
    found.find(({node}) => main.includes(node)) ??
    found[0];
  if (chosen) {
    const rest = found.filter(other => other !== chosen).map(({article}) => article);
    return {...list, articles: [chosen.article, ...rest], format: 'schema-org'};
  }
  const article = readMeta(document, base);
  if (!article)
    throw new ArticleError('bad-data', 'This page does not say what article it is.', {
      src: 'page:',
    });
  return {articles: [article], format: 'page'};
}

function parseScripts(document: Document, trace?: Trace): unknown[] {
  const documents: unknown[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (const [index, script] of [...scripts].entries()) {
    const text = script.textContent
      .trim()
      .replace(/^\ufeff|^<!--|^(?:\/\/\s*)?<!\[CDATA\[|-->$|(?:\/\/\s*)?\]\]>$/g, '');
    try {
      documents.push(JSON.parse(text));
    } catch (error) {
      trace?.({
        index,
        field: 'item',
        reason: `dropped: a script with broken JSON, ${String(error)}`,
      });
    }
  }
  return documents;
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
  const image = get('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image');
  const picture = image && safePictureUrl(image, base);
  const authors = metas.get('article:author') ?? metas.get('author') ?? [];
  const names = authors.filter(author => !/^https?:/i.test(author));
  const section = get('article:section');
  const tags = metas.get('article:tag') ?? get('keywords')?.split(',') ?? [];
  const site = get('og:site_name');
  return compact<Article>({
    headline,
    url: safeUrl(get('og:url'), base) ?? safeUrl(document.URL),
    summary: get('og:description', 'description', 'twitter:description'),
    category: section ? {name: section} : undefined,
    published: normaliseDate(get('article:published_time')),
    modified: normaliseDate(get('article:modified_time')),
    authors: names.length > 0 ? names.map(name => ({name})) : undefined,
    image: picture
      ? compact({
          url: picture,
          width: readCount(get('og:image:width')),
          height: readCount(get('og:image:height')),
          alt: get('og:image:alt'),
        })
      : undefined,
    tags: uniqueTerms(tags),
    publisher: site ? {name: site} : undefined,
    language: readLanguage(document.documentElement.lang || get('og:locale')),
  });
}
