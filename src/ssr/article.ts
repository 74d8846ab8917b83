/** The whole article as HTML. */
import type {Article} from '../data/article.js';
import {articleFrom, withoutBody} from './data.js';
import {beginRendering, type Rendering} from './element-renderer.js';
import {type BodyOptions, writeBody} from './elements.js';
import {checked, prepare} from './options.js';
import {renderElement, textOf, toStream} from './render.js';
import {structuredData} from './structured-data.js';
import {bodyStyles} from './styles.js';

/** How an article is rendered. */
export interface ArticleOptions extends BodyOptions {
  /** Adds JSON-LD for search engines. */
  structuredData?: boolean;
}

/**
 * An `<article-layout>` with its parts, each with what stands in its shadow root, and the body as
 * plain HTML: readable without JavaScript, and taken over as it stands when the library runs.
 */
export async function renderArticle(
  article: Article,
  options: ArticleOptions = {},
): Promise<string> {
  const usable = checked(options);
  const read = articleFrom(article, usable.base);
  await prepare();
  return textOf(writeArticle(read, usable));
}

/** As {@link renderArticle}, as a stream of UTF-8. */
export function streamArticle(
  article: Article,
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
  const {attributes = {}} = options;
  const rest = withoutBody(article, options.base);
  if (article.body) yield bodyStyles(options);
  yield* renderElement(rendering, 'article-layout', {
    attributes,
    data: {article: rest},
    properties: {composed: true},
    children: writeParts(rendering, article, rest, options),
  });
  if (options.structuredData) yield structuredData(article);
}

/** The parts that have something to show; the browser adds the others, which take no space. */
function* writeParts(
  rendering: Rendering,
  article: Article,
  {headline, tldr, tags, source, related}: Article,
  {attributes: {rail, 'rail-src': railSource} = {}, idPrefix}: ArticleOptions,
): Generator<string, void> {
  if (headline) yield* renderElement(rendering, 'article-header', {});
  if (tldr) yield* renderElement(rendering, 'tldr-box', {});
  if (article.body) yield* writeBody(rendering, article, {}, idPrefix);
  if (tags || source) yield* renderElement(rendering, 'tag-list', {});
  if (rail === 'none' || !(related || railSource)) return;
  const attributes = related ? {} : {src: railSource};
  yield* renderElement(rendering, 'related-rail', {attributes});
}
