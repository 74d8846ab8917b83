/** Each element alone, with its data, as HTML. */
import type {Article} from '../data/article.js';
import {directionOf} from '../elements/parts/direction.js';
import {makeSafe} from './body.js';
import {articleFrom, articlesFrom, named, teaserOf, withoutCurrent} from './data.js';
import {beginRendering, type Rendering} from './element-renderer.js';
import {checked, prepare, type RenderOptions} from './options.js';
import {type Attributes, type Pieces, renderElement, textOf} from './render.js';
import {bodyStyles} from './styles.js';

/** How one element is rendered. */
export interface ElementOptions extends RenderOptions {
  /** Further attributes of the element: `{variant: 'row', 'heading-level': 2}`. */
  attributes?: Attributes;
}

/** How a body is rendered. */
export interface BodyOptions extends ElementOptions {
  /** Stands before ids; of several bodies in one page each needs another. Default `section-`. */
  idPrefix?: string;
}

type Write = (rendering: Rendering, attributes: Attributes) => Pieces;

/** An `<article-card>`. */
export function renderCard(article: Article, options: ElementOptions = {}): Promise<string> {
  const data = {article: named(teaserOf(articleFrom(article, options.base)))};
  return write(options, (rendering, attributes) =>
    renderElement(rendering, 'article-card', {attributes, data}),
  );
}

/** An `<article-header>`. */
export function renderHeader(article: Article, options: ElementOptions = {}): Promise<string> {
  const data = {article: named(teaserOf(articleFrom(article, options.base)))};
  return write(options, (rendering, attributes) =>
    renderElement(rendering, 'article-header', {attributes, data}),
  );
}

/** A `<tldr-box>` with the summary of an article. */
export function renderTldr(article: Article, options: ElementOptions = {}): Promise<string> {
  const {headline, tldr, ai} = articleFrom(article, options.base);
  const data = {article: named({headline, tldr, ai})};
  return write(options, (rendering, attributes) =>
    renderElement(rendering, 'tldr-box', {attributes, data}),
  );
}

/** A `<tag-list>` with the tags of an article and its source. */
export function renderTags(article: Article, options: ElementOptions = {}): Promise<string> {
  const {headline, tags, source} = articleFrom(article, options.base);
  const data = {article: named({headline, tags, source})};
  return write(options, (rendering, attributes) =>
    renderElement(rendering, 'tag-list', {attributes, data}),
  );
}

/** A `<related-rail>` with a card for each article. */
export function renderRail(
  articles: readonly Article[],
  options: ElementOptions = {},
): Promise<string> {
  const {base, attributes: {'include-current': includeCurrent} = {}} = options;
  const read = articlesFrom(articles, base);
  const shown = (includeCurrent ?? false) === false ? withoutCurrent(read, base) : read;
  const data = {articles: shown.map(teaserOf)};
  return write(options, (rendering, attributes) =>
    renderElement(rendering, 'related-rail', {attributes, data}),
  );
}

/** An `<article-body>` with the body of an article, made safe, as its children. */
export function renderBody(article: Article, options: BodyOptions = {}): Promise<string> {
  const read = articleFrom(article, options.base);
  return write(options, function* (rendering, attributes) {
    yield bodyStyles(rendering.options);
    yield* writeBody(rendering, read, attributes, options.idPrefix);
  });
}

/** The element of a body around what is left of it. */
export function writeBody(
  rendering: Rendering,
  {body = '', language, url}: Article,
  attributes: Attributes = {},
  idPrefix?: string,
): Pieces {
  const {html, sections} = makeSafe(body, {
    base: url ?? rendering.options.base,
    headingOffset: Number(attributes['heading-offset']) || 0,
    idPrefix,
  });
  return renderElement(rendering, 'article-body', {
    attributes: {lang: language, dir: directionOf(language), ...attributes},
    properties: {sections},
    children: [html],
  });
}

async function write(options: ElementOptions, writer: Write): Promise<string> {
  const usable = checked(options);
  await prepare();
  return textOf(writer(beginRendering(usable), options.attributes ?? {}));
}
