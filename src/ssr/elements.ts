/** Renders each element alone, with its data. */
import type {Article} from '../data/article.js';
import {mark} from '../elements/base/light-element.js';
import {directionOf} from '../elements/parts/direction.js';
import type {WalkOptions} from '../html/walk.js';
import {makeSafe, type SafeBody} from './body.js';
import {articleFrom, articlesFrom, named, teaserOf, withoutCurrent} from './data.js';
import {beginRendering, type Rendering} from './element-renderer.js';
import {checked, prepare, type RenderOptions} from './options.js';
import {type Attributes, type Pieces, renderElement, textOf} from './render.js';
import {bodyStyles} from './styles.js';

/** The options of the functions that render one element. */
export interface ElementOptions extends RenderOptions {
  /** More attributes of the element, such as `{variant: 'row', 'heading-level': 2}`. */
  attributes?: Attributes;
}

/** The options of `renderBody()`. */
export interface BodyOptions extends ElementOptions {
  /** The prefix of IDs, `section-` by default. Each body of a page needs its own. */
  idPrefix?: string;
}

type Write = (rendering: Rendering, attributes: Attributes) => Pieces;

/** Renders an `<article-card>`. */
export function renderCard(
  article: Article<string>,
  options: ElementOptions = {},
): Promise<string> {
  const data = {article: named(teaserOf(articleFrom(article, options.base)))};
  return write(options, (rendering, attributes) =>
    renderElement(rendering, 'article-card', {attributes, data}),
  );
}

/** Renders an `<article-header>`. */
export function renderHeader(
  article: Article<string>,
  options: ElementOptions = {},
): Promise<string> {
  const data = {article: named(teaserOf(articleFrom(article, options.base)))};
  return write(options, (rendering, attributes) =>
    renderElement(rendering, 'article-header', {attributes, data}),
  );
}

/** Renders a `<tldr-box>` with the summary of an article. */
export function renderTldr(
  article: Article<string>,
  options: ElementOptions = {},
): Promise<string> {
  const {headline, tldr, ai} = articleFrom(article, options.base);
  const data = {article: named({headline, tldr, ai})};
  return write(options, (rendering, attributes) =>
    renderElement(rendering, 'tldr-box', {attributes, data}),
  );
}

/** Renders a `<tag-list>` with the tags of an article and its source. */
export function renderTags(
  article: Article<string>,
  options: ElementOptions = {},
): Promise<string> {
  const {headline, tags, source} = articleFrom(article, options.base);
  const data = {article: named({headline, tags, source})};
  return write(options, (rendering, attributes) =>
    renderElement(rendering, 'tag-list', {attributes, data}),
  );
}

/** Renders a `<related-rail>` with a card for each article. */
export function renderRail(
  articles: readonly Article<string>[],
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

/** Renders an `<article-body>`. Its children are the sanitised body of the article. */
export function renderBody(article: Article<string>, options: BodyOptions = {}): Promise<string> {
  const read = articleFrom(article, options.base);
  return write(options, function* (rendering, attributes) {
    yield bodyStyles(rendering.options);
    const {idPrefix} = options;
    const headingOffset = toNumber(attributes['heading-offset']);
    const safe = bodyOf(read, options.base, {headingOffset, idPrefix});
    yield* writeBody(rendering, read, safe, attributes);
  });
}

/** Makes the body of an article safe. */
export function bodyOf(
  {body = '', url}: Article,
  base: string | undefined,
  options: WalkOptions,
): SafeBody {
  return makeSafe(body, {...options, base: url ?? base});
}

/** Renders the element of a body around the sanitized HTML. */
export function writeBody(
  rendering: Rendering,
  {language}: Article,
  {html, sections}: SafeBody,
  attributes: Attributes = {},
): Pieces {
  return renderElement(rendering, 'article-body', {
    attributes: {[mark]: true, lang: language, dir: directionOf(language), ...attributes},
    properties: {sections},
    children: [html],
  });
}

function toNumber(value: Attributes[string]): number | undefined {
  return value === undefined || value === null ? undefined : Number(value);
}

async function write(options: ElementOptions, writer: Write): Promise<string> {
  const usable = checked(options);
  await prepare();
  return textOf(writer(beginRendering(usable), options.attributes ?? {}));
}
