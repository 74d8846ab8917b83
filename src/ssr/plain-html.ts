import {html as serverHtml} from '@lit-labs/ssr';
import {type html as clientHtml, nothing, type TemplateResult} from 'lit';
// eslint-disable-next-line no-restricted-imports -- for what `makeSafe()` wrote, and nothing else
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {literal, withStatic} from 'lit/static-html.js';
import type {Article, KeyPoint, Person, Picture, Term} from '../data/article.js';
import {plainText} from '../data/plain-text.js';
import {withoutRepeatedSummary} from '../data/repeats.js';
import {safePictureUrl, safeSrcset, safeUrl} from '../data/safe-url.js';
import {directionOf} from '../elements/parts/direction.js';
import {noteOf} from '../elements/parts/note.js';
import {elementsIn} from '../html/tree-work.js';
import {mergeWords} from '../elements/base/own-words.js';
import {fill, listParts, plural, wordsFor} from '../locales/locale.js';
import {words as english} from '../locales/en.js';
import type {Words} from '../locales/words.js';
import {formatDate} from '../time/format-date.js';
import {makeSafe} from './body.js';
import {articleFrom, withoutBody} from './data.js';
import {checked, prepare, type RenderOptions} from './options.js';
import {textOf, writeTemplate} from './render.js';

/** The options of `toHTML()`. */
export interface PlainOptions extends Omit<RenderOptions, 'theme' | 'nonce' | 'stylesFrom'> {
  /** The level of the headline, from 1 (default) to 6. The other headings follow it. */
  headingLevel?: number;
  /** Whether the related articles are listed at the end. The default is `true`. */
  related?: boolean;
  /**
   * The beginning of every ID. Each of several articles in one page needs another one. The default is
   * `section-`.
   */
  idPrefix?: string;
  /**
   * The largest width of a picture or a film with a known size, in CSS pixels: 600 for most emails.
   * By default they keep their sizes.
   */
  largestWidth?: number;
}

/**
 * Renders an article as plain semantic HTML, without elements of this library and without styles: for
 * feeds, email and `<noscript>`.
 */
export async function toHTML(
  article: Article<string>,
  options: PlainOptions = {},
): Promise<string> {
  const usable = checked(options);
  await prepare();
  const writer = new PlainWriter(withoutRepeatedSummary(articleFrom(article, usable.base)), usable);
  return textOf(writeTemplate(writer.write(), usable));
}

type Content = TemplateResult | string | typeof nothing;

/** Templates without the markers that hydration needs. Their type is the one of other templates. */
const html = serverHtml as typeof clientHtml;

const levels = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];
const withTags = withStatic(html);

class PlainWriter {
  readonly #article: Article;
  readonly #options: PlainOptions;
  readonly #words: Words;
  readonly #locale: string;
  readonly #level: number;
  readonly #safeBody: ReturnType<typeof makeSafe> | undefined;

  constructor(article: Article, options: PlainOptions) {
    const {lang = 'en', words, headingLevel: level = 1} = options;
    this.#article = article;
    this.#options = options;
    this.#locale = lang;
    this.#words = mergeWords(wordsFor(lang) ?? english, words);
    this.#level = Number.isInteger(level) ? Math.min(Math.max(level, 1), 6) : 1;
    this.#safeBody = this.#makeBody();
  }

  write(): Content {
    const {language} = this.#article;
    const parts = [this.#header(), this.#summaryBox(), this.#body(), this.#tags(), this.#related()];
    return language
      ? html`<article lang=${language} dir=${directionOf(language) ?? nothing}>${parts}</article>`
      : html`<article>${parts}</article>`;
  }

  #header(): Content {
    const {headline, summary, label, category, published, image} = this.#article;
    const kicker = join([
      label ?? nothing,
      category ? this.#term(category) : nothing,
      this.#date(published),
    ]);
    return html`<header>
      ${[
        paragraph(kicker),
        this.#heading(0, headline),
        paragraph(summary ?? ''),
        paragraph(join(this.#byline())),
        paragraph(this.#audio()),
        image ? this.#figure(image) : nothing,
      ]}
    </header>`;
  }

  #byline(): Content[] {
    const {authors = [], sponsor, readingMinutes} = this.#article;
    const {by, sponsoredBy, readingMinutes: minutes} = this.#words;
    return [
      authors.length > 0 ? surround(by, '{names}', this.#names(authors)) : nothing,
      sponsor ? surround(sponsoredBy, '{name}', this.#term(sponsor)) : nothing,
      readingMinutes ? plural(minutes, readingMinutes, this.#locale) : nothing,
      this.#note('article'),
    ];
  }

  /** The audio as a link, since emails and feeds have no player. */
  #audio(): Content {
    const {audio} = this.#article;
    const href = safeUrl(audio?.url, this.#options.base);
    return href ? html`<a href=${href}>${this.#words.listen}</a>` : nothing;
  }

  /** The note on what a machine made, as a link to what the publisher says of the subject. */
  #note(part: 'article' | 'summary' | 'image'): Content {
    const {ai} = this.#article;
    const names = {article: '', summary: 'Summary', image: 'Image'} as const;
    const name = noteOf(ai?.[part], this.#words, names[part]);
    return name ? this.#term({name, url: ai?.policy}) : nothing;
  }

  #names(authors: readonly Person[]): Content {
    const names = authors.map(({name}) => name);
    let next = 0;
    const pieces = listParts(names, this.#locale).map(({type, value}) =>
      type === 'element' ? this.#term(authors[next++]!, 'person') : value,
    );
    return html`${pieces}`;
  }

  #figure({url, alt = '', width, height, srcset, sizes, caption, credit}: Picture): Content {
    const src = safePictureUrl(url, this.#options.base);
    if (!src) return nothing;
    const candidates = safeSrcset(srcset, this.#options.base);
    const text = [caption, credit && fill(this.#words.credit, {name: credit})].filter(Boolean);
    const note = this.#note('image');
    const made = noteOf(this.#article.ai?.image, this.#words, 'Image');
    const size = this.#sizeWithin(width, height);
    const image = html`<img
      alt=${[alt, made].filter(Boolean).join(' · ')}
      width=${size.width ?? nothing}
      height=${size.height ?? nothing}
      sizes=${(candidates && sizes) ?? nothing}
      srcset=${candidates ?? nothing}
      src=${src}
    />`;
    const legend = join([text.join(' '), note]);
    const figcaption = isEmpty(legend) ? nothing : html`<figcaption>${legend}</figcaption>`;
    return html`<figure>${[image, figcaption]}</figure>`;
  }

  /** Fits the size of a picture or a film in the body to the largest width. */
  #fit(element: Element): void {
    if (!/^(?:img|video)$/.test(element.localName)) return;
    const [width, height] = ['width', 'height'].map(name => Number(element.getAttribute(name)));
    const size = this.#sizeWithin(width || undefined, height || undefined);
    for (const [name, value] of Object.entries(size)) {
      if (value) element.setAttribute(name, String(value));
    }
  }

  #sizeWithin(width?: number, height?: number): {width?: number; height?: number} {
    const {largestWidth: largest} = this.#options;
    if (!width || !largest || !(largest > 0) || width <= largest) return {width, height};
    const atLeastOne = (pixels: number) => Math.max(1, Math.round(pixels));
    return {
      width: atLeastOne(largest),
      height: height && atLeastOne((height * largest) / width),
    };
  }

  #summaryBox(): Content {
    const {tldr} = this.#article;
    const note = this.#note('summary');
    if (!tldr?.length) return nothing;
    const words = this.#words;
    const points = tldr.map(point => this.#point(point));
    return html`<section>
      ${[
        this.#heading(1, words.tldr),
        points.length === 1 ? paragraph(points[0]!) : list(points),
        isEmpty(note) ? nothing : paragraph(html`<small>${note}</small>`),
      ]}
    </section>`;
  }

  /** A point as a link to its passage. The sections of the body have a prefix before their names. */
  #point(point: string | KeyPoint): Content {
    if (typeof point === 'string') return point;
    const {text: name, url} = point;
    if (!url?.startsWith('#')) return this.#term({name, url});
    const id = `${this.#options.idPrefix ?? 'section-'}${url.slice(1)}`;
    const isSection = this.#safeBody?.sections.some(section => section.id === id);
    return html`<a href=${isSection ? `#${id}` : url}>${name}</a>`;
  }

  #body(): Content {
    return this.#safeBody ? html`${unsafeHTML(this.#safeBody.html)}` : nothing;
  }

  #makeBody(): ReturnType<typeof makeSafe> | undefined {
    const {body, url} = this.#article;
    if (!body) return undefined;
    const {base, idPrefix} = this.#options;
    const header = {article: this.#article, level: this.#level};
    return makeSafe(body, {base: url ?? base, header, idPrefix}, content => {
      for (const element of elementsIn(content)) {
        if (/^(?:audio|video)$/.test(element.localName)) addLink(element);
        this.#fit(element);
      }
    });
  }

  #tags(): Content {
    const {tags = [], source} = this.#article;
    const {viewSource, viewSourceOn} = this.#words;
    const href = safeUrl(source?.url, this.#options.base);
    const label = source?.name ? fill(viewSourceOn, {name: source.name}) : viewSource;
    return html`${[
      tags.length > 0 ? list(tags.map(tag => html`#${this.#term(tag)}`)) : nothing,
      href ? paragraph(html`<a href=${href}>${label}</a>`) : nothing,
    ]}`;
  }

  #related(): Content {
    const {related} = withoutBody(this.#article, this.#options.base);
    if (this.#options.related === false || !related) return nothing;
    const lines = related.flatMap(({headline, summary, url, published}) => {
      const name = headline || summary || plainText(url);
      return name ? join([this.#term({name, url}), this.#date(published)]) : [];
    });
    return html`<section>${[this.#heading(1, this.#words.moreToExplore), list(lines)]}</section>`;
  }

  #heading(below: number, text: string): Content {
    if (!text) return nothing;
    const tag = levels[Math.min(this.#level + below, 6) - 1]!;
    return withTags`<${tag}>${text}</${tag}>`;
  }

  #term({name, url}: Term | Person, place: 'link' | 'person' = 'link'): Content {
    const href = safeUrl(url, this.#options.base, place);
    return href ? html`<a href=${href}>${name}</a>` : name;
  }

  #date(iso: string | undefined): Content {
    const {timeZone = 'UTC'} = this.#options;
    const options = {locale: this.#locale, style: 'absolute', timeZone, length: 'long'} as const;
    const date = formatDate(iso, options);
    return date ? html`<time datetime=${date.dateTime}>${date.text}</time>` : nothing;
  }
}

/** A player has a link to its file inside, which emails and feeds show instead of it. */
function addLink(player: Element): void {
  const source = player.getAttribute('src') ?? player.querySelector('source')?.getAttribute('src');
  if (!source || player.querySelector('a')) return;
  const link = player.ownerDocument.createElement('a');
  link.setAttribute('href', source);
  const name = source
    .replace(/[?#].*$/s, '')
    .split('/')
    .pop();
  link.appendChild(player.ownerDocument.createTextNode(name || source));
  player.appendChild(link);
}

const isEmpty = (content: Content): boolean => content === nothing || content === '';

/** Separates contents by a dot. Empty ones are left out. */
function join(contents: Content[]): Content {
  const present = contents.filter(content => !isEmpty(content));
  if (present.length === 0) return nothing;
  return html`${present.map((content, index) => (index === 0 ? content : html` · ${content}`))}`;
}

const paragraph = (content: Content): Content =>
  isEmpty(content) ? nothing : html`<p>${content}</p>`;

const list = (items: Content[]): Content =>
  html`<ul>
    ${items.map(item => html`<li>${item}</li>`)}
  </ul>`;

/** Puts content into a text of the interface, where its placeholder is. */
function surround(text: string, place: string, content: Content): Content {
  const [before = '', after = ''] = text.split(place);
  return html`${before}${content}${after}`;
}
