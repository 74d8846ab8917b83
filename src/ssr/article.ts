/** Renders the whole article as HTML. */
import type {Article, KeyPoint} from '../data/article.js';
import {withoutRepeatedSummary} from '../data/repeats.js';
import {mark} from '../elements/base/light-element.js';
import {headingLevel} from '../elements/parts/heading.js';
import type {Section} from '../html/sections.js';
import type {SafeUrl} from '../data/safe-url.js';
import {articleFrom, withoutBody} from './data.js';
import {beginRendering, type Rendering} from './element-renderer.js';
import type {SafeBody} from './body.js';
import {bodyOf, type BodyOptions, writeBody} from './elements.js';
import {checked, prepare} from './options.js';
import {renderElement, textOf, toStream} from './render.js';
import {structuredData} from './structured-data.js';
import {bodyStyles} from './styles.js';

/** The options of `renderArticle()` and `streamArticle()`. */
export interface ArticleOptions extends BodyOptions {
  /** Whether JSON-LD for search engines is added to the HTML. The default is `false`. */
  structuredData?: boolean;
}

/**
 * Renders an `<article-layout>` with its parts. Each part has its shadow root, and the body is plain
 * HTML. The result can be read without JavaScript, and the elements hydrate it when the script runs.
 */
export async function renderArticle(
  article: Article<string>,
  options: ArticleOptions = {},
): Promise<string> {
  const usable = checked(options);
  const read = articleFrom(article, usable.base);
  await prepare();
  return textOf(writeArticle(read, usable));
}

/** Renders the same HTML as {@link renderArticle}, as a stream of UTF-8. */
export function streamArticle(
  article: Article<string>,
  options: ArticleOptions = {},
): ReadableStream<Uint8Array> {
  const usable = checked(options);
  const read = articleFrom(article, usable.base);
  return toStream(async () => {
    await prepare();
    return writeArticle(read, usable);
  });
}

function* writeArticle(article: Article, options: ArticleOptions): Generator<string, void> {
  const rendering = beginRendering(options);
  const {attributes = {}, base, idPrefix} = options;
  const shown = withoutRepeatedSummary(article);
  const given = withoutBody(shown, base);
  const level = headingLevel(attributes['heading-level'], 1, 1);
  const header = hasHeader(given) ? {article: given, level} : undefined;
  const body = article.body ? bodyOf(article, base, {header, idPrefix}) : undefined;
  const rest = body ? withPassages(given, body.sections, idPrefix) : given;
  if (body) yield bodyStyles(options);
  yield* renderElement(rendering, 'article-layout', {
    attributes: {[mark]: true, ...attributes},
    data: {article: rest},
    // The browser finds the body in the page, as long as the layout has this article.
    json: body ? {article: {...rest, body: true}} : {},
    properties: {composed: true},
    children: writeParts(rendering, rest, body, options),
  });
  if (options.structuredData) yield structuredData(article, {base});
}

const hasHeader = ({headline, summary, image}: Article): boolean =>
  Boolean(headline || summary || image);

/** An article whose key points lead to its sections, whose IDs have a prefix in the page. */
function withPassages(article: Article, sections: Section[], prefix = 'section-'): Article {
  const ids = new Set(sections.map(({id}) => id));
  const tldr = article.tldr?.map(point => {
    const {url} = point as Partial<KeyPoint>;
    const id = url?.startsWith('#') ? prefix + url.slice(1) : '';
    return ids.has(id) ? {...(point as KeyPoint), url: `#${id}` as SafeUrl} : point;
  });
  return tldr ? {...article, tldr} : article;
}

/** Renders the parts that have content. The browser adds the others, which take no space. */
function* writeParts(
  rendering: Rendering,
  rest: Article,
  body: SafeBody | undefined,
  {attributes: {rail, 'rail-src': railSource, 'heading-level': given} = {}}: ArticleOptions,
): Generator<string, void> {
  const {tldr, tags, source, related} = rest;
  const level = headingLevel(given, 1, 1);
  const [own, below] = given === undefined ? [] : [level, Math.min(level + 1, 6)];
  const lower = {'heading-level': below};
  if (hasHeader(rest)) {
    yield* renderElement(rendering, 'article-header', {attributes: {'heading-level': own}});
  }
  if (tldr) yield* renderElement(rendering, 'tldr-box', {attributes: lower});
  // Below a header that shows all of it, the browser has no body either.
  if (body && (body.html.trim() || !hasHeader(rest))) yield* writeBody(rendering, rest, body);
  if (tags || source) yield* renderElement(rendering, 'tag-list', {});
  if (rail === 'none' || !(related || railSource)) return;
  const attributes = {...lower, src: related ? undefined : railSource};
  yield* renderElement(rendering, 'related-rail', {attributes});
}
