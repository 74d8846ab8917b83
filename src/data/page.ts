/** Reads the metadata of a page: its JSON-LD, else Open Graph and meta tags, else its heading. */
import {ArticleError} from './article-error.js';
import type {Article, Picture} from './article.js';
import {canonicalUrl} from './canonical.js';
import type {Trace} from './format.js';
import {readAddress, readPictureAddress} from './formats/addresses.js';
import {readCount, readLanguage} from './formats/article.js';
import {readDate} from './formats/dates.js';
import {hasType, readGraph} from './formats/schema-org/read.js';
import {decodedText} from './formats/text.js';
import {compact, finish, uniqueTerms} from './formats/values.js';
import {parsePageJson} from './mend-json.js';
import {plainText} from './plain-text.js';
import type {ReadResult} from './read.js';
import {safeUrl} from './safe-url.js';

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

/** The identity of a node: its ID, else the object itself. */
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
      documents.push(parsePageJson(script.textContent ?? ''));
    } catch (error) {
      const reason = `dropped: a script with broken JSON, ${String(error)}`;
      trace?.({index, field: 'item', reason});
    }
  }
  return documents;
}

/** The names of metadata for each field: Open Graph, Twitter, Dublin Core, and those for scholars. */
const names = {
  headline: 'og:title twitter:title citation_title dc.title dcterms.title',
  url: 'og:url citation_public_url',
  summary: 'og:description description twitter:description dc.description dcterms.abstract',
  published:
    'article:published_time og:article:published_time citation_publication_date citation_date citation_online_date dc.date.issued dcterms.issued dc.date dcterms.created date pubdate publish-date publish_date publication_date parsely-pub-date sailthru.date',
  modified:
    'article:modified_time og:article:modified_time og:updated_time dcterms.modified dc.date.modified last-modified',
  image: 'og:image:secure_url og:image og:image:url twitter:image twitter:image:src',
};

/** The description in meta tags: Open Graph (ogp.me), Dublin Core, and the names of HTML itself. */
function readMeta(document: Document, base: string): Article | undefined {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[property],meta[name]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = plainText(meta.getAttribute('content'));
    if (content) metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  const contents = (list: string) => list.split(' ').flatMap(name => metas.get(name) ?? []);
  const get = (list: string): string | undefined => contents(list)[0];
  const date = (list: string) =>
    contents(list)
      .map(content => readDate(content))
      .find(found => found !== undefined);
  const headline =
    decodedText(get(names.headline)) ||
    plainText(document.title) ||
    plainText(document.querySelector('h1')?.textContent);
  if (!headline) return undefined;
  const url = readPictureAddress(get(names.image), base);
  const people = [contents('article:author'), contents('citation_author'), contents('author')]
    .map(list => list.filter(name => !/^https?:/i.test(name)))
    .find(list => list.length > 0);
  const creators = people ?? contents('dc.creator dcterms.creator');
  const section = decodedText(get('article:section'));
  const site = decodedText(get('og:site_name') ?? get('citation_journal_title dc.publisher'));
  const tags = contents('article:tag');
  const keywords = get('keywords citation_keywords')?.split(/[,;]/) ?? [];
  return finish({
    headline,
    url: readAddress(get(names.url), base) ?? safeUrl(document.URL),
    summary: decodedText(get(names.summary)) || undefined,
    category: section ? {name: section} : undefined,
    published: date(names.published),
    modified: date(names.modified),
    authors: creators.length > 0 ? creators.map(name => ({name: decodedText(name)})) : undefined,
    image: url
      ? compact<Picture>({
          url,
          width: readCount(get('og:image:width')),
          height: readCount(get('og:image:height')),
          alt: get('og:image:alt twitter:image:alt'),
        })
      : undefined,
    tags: uniqueTerms(tags.length > 0 ? tags : keywords),
    publisher: site ? {name: site} : undefined,
    language: readLanguage(document.documentElement.lang || get('og:locale')),
  });
}
