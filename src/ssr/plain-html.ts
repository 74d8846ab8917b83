import type {Article, Person, Picture, Term} from '../data/article.js';
import {plainText} from '../data/plain-text.js';
import {safePictureUrl, safeSrcset, safeUrl} from '../data/safe-url.js';
import {directionOf} from '../elements/parts/direction.js';
import {fill, listParts, plural, wordsFor} from '../locales/locale.js';
import {words as english} from '../locales/en.js';
import type {Words} from '../locales/words.js';
import {formatDate} from '../time/format-date.js';
import {makeSafe} from './body.js';
import {articleFrom, withoutBody} from './data.js';
import {escapeText, writeAttribute} from './escape.js';
import {checked, prepare, type RenderOptions} from './options.js';

/** How an article is written as plain HTML. */
export interface PlainOptions extends Omit<RenderOptions, 'theme' | 'nonce' | 'stylesFrom'> {
  /** The level of the headline, 1 (default) to 6; the other headings follow it. */
  headingLevel?: number;
  /** Whether the related articles stand at the end, as they do by default. */
  related?: boolean;
  /** Stands before ids; of several articles in one page each needs another. Default `section-`. */
  idPrefix?: string;
}

/**
 * The article as plain semantic HTML, without elements of this library and without styles: for
 * feeds, e-mail and `<noscript>`.
 */
export async function toHTML(article: Article, options: PlainOptions = {}): Promise<string> {
  const usable = checked(options);
  await prepare();
  return new PlainWriter(articleFrom(article, usable.base), usable).write();
}

class PlainWriter {
  readonly #article: Article;
  readonly #options: PlainOptions;
  readonly #words: Words;
  readonly #locale: string;
  readonly #level: number;

  constructor(article: Article, options: PlainOptions) {
    const {lang = 'en', words, headingLevel: level = 1} = options;
    this.#article = article;
    this.#options = options;
    this.#locale = lang;
    this.#words = {...(wordsFor(lang) ?? english), ...words};
    this.#level = Number.isInteger(level) ? Math.min(Math.max(level, 1), 6) : 1;
  }

  write(): string {
    const {language} = this.#article;
    const attributes = {lang: language, dir: directionOf(language)};
    const parts = [this.#header(), this.#summaryBox(), this.#body(), this.#tags(), this.#related()];
    return element('article', attributes, parts.join(''));
  }

  #header(): string {
    const {headline, summary, category, published, image} = this.#article;
    const kicker = [category && this.#term(category), this.#date(published)];
    return element('header', {}, [
      paragraph(kicker.filter(Boolean).join(' · ')),
      this.#heading(0, escapeText(headline)),
      paragraph(escapeText(summary ?? '')),
      paragraph(this.#byline()),
      image ? this.#figure(image) : '',
    ]);
  }

  #byline(): string {
    const {authors = [], sponsor, readingMinutes} = this.#article;
    const pieces: string[] = [];
    if (authors.length > 0) {
      let next = 0;
      const names = listParts(
        authors.map(({name}) => name),
        this.#locale,
      ).map(({type, value}) =>
        type === 'element' ? this.#term(authors[next++]!, 'person') : escapeText(value),
      );
      pieces.push(surround(this.#words.by, '{names}', names.join('')));
    }
    if (sponsor) pieces.push(surround(this.#words.sponsoredBy, '{name}', this.#term(sponsor)));
    if (readingMinutes) {
      pieces.push(escapeText(plural(this.#words.readingMinutes, readingMinutes, this.#locale)));
    }
    return pieces.join(' · ');
  }

  #figure({url, alt = '', width, height, srcset, sizes, caption, credit}: Picture): string {
    const src = safePictureUrl(url, this.#options.base);
    if (!src) return '';
    const candidates = safeSrcset(srcset, this.#options.base);
    const attributes = {alt, width, height, sizes: candidates && sizes, srcset: candidates, src};
    const maker = credit && escapeText(fill(this.#words.credit, {name: credit}));
    const text = [caption && escapeText(caption), maker].filter(Boolean).join(' ');
    return element('figure', {}, [
      startTag('img', attributes),
      text && element('figcaption', {}, text),
    ]);
  }

  #summaryBox(): string {
    const {tldr, ai} = this.#article;
    if (!tldr?.length) return '';
    const words = this.#words;
    const points = tldr.map(escapeText);
    const note = ai === 'generated' ? words.aiGenerated : ai === 'assisted' ? words.aiAssisted : '';
    return element('section', {}, [
      this.#heading(1, escapeText(words.tldr)),
      points.length === 1 ? paragraph(points[0]!) : list(points),
      note && paragraph(element('small', {}, escapeText(note))),
    ]);
  }

  #body(): string {
    const {body, url} = this.#article;
    if (!body) return '';
    const {base, idPrefix} = this.#options;
    return makeSafe(body, {base: url ?? base, headingOffset: this.#level - 1, idPrefix}).html;
  }

  #tags(): string {
    const {tags = [], source} = this.#article;
    const {viewSource, viewSourceOn} = this.#words;
    const href = safeUrl(source?.url, this.#options.base);
    const label = source?.name ? fill(viewSourceOn, {name: source.name}) : viewSource;
    return (
      (tags.length > 0 ? list(tags.map(tag => `#${this.#term(tag)}`)) : '') +
      (href ? paragraph(element('a', {href}, escapeText(label))) : '')
    );
  }

  #related(): string {
    const {related} = withoutBody(this.#article, this.#options.base);
    if (this.#options.related === false || !related) return '';
    const lines = related.flatMap(({headline, url, published}) => {
      const name = headline || plainText(url);
      if (!name) return [];
      return [this.#term({name, url}), this.#date(published)].filter(Boolean).join(' · ');
    });
    return element('section', {}, [
      this.#heading(1, escapeText(this.#words.moreToExplore)),
      list(lines),
    ]);
  }

  #heading(below: number, content: string): string {
    return content && element(`h${Math.min(this.#level + below, 6)}`, {}, content);
  }

  #term({name, url}: Term | Person, place: 'link' | 'person' = 'link'): string {
    const href = safeUrl(url, this.#options.base, place);
    return href ? element('a', {href}, escapeText(name)) : escapeText(name);
  }

  #date(iso: string | undefined): string {
    const {timeZone = 'UTC'} = this.#options;
    const options = {locale: this.#locale, style: 'absolute', timeZone, length: 'long'} as const;
    const date = formatDate(iso, options);
    return date ? element('time', {datetime: date.dateTime}, escapeText(date.text)) : '';
  }
}

type Values = Record<string, string | number | undefined>;

function startTag(name: string, attributes: Values): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === undefined ? '' : writeAttribute(attribute, String(value)),
  );
  return `<${name}${written.join('')}>`;
}

function element(name: string, attributes: Values, content: string | string[]): string {
  const inside = typeof content === 'string' ? content : content.join('');
  return `${startTag(name, attributes)}${inside}</${name}>`;
}

const paragraph = (content: string): string => content && element('p', {}, content);

const list = (items: string[]): string =>
  element(
    'ul',
    {},
    items.map(item => element('li', {}, item)),
  );

/** A text of the interface with some HTML in its place. */
function surround(text: string, place: string, html: string): string {
  const [before = '', after = ''] = text.split(place);
  return escapeText(before) + html + escapeText(after);
}
