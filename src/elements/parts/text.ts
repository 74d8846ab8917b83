/** Text pieces that `<article-card>` and `<article-header>` have in common. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Article, Media, Person, Term} from '../../data/article.js';
import {safeUrl} from '../../data/safe-url.js';
import {listParts, plural} from '../../locales/locale.js';
import type {Words} from '../../locales/words.js';
import {formatDate, type FormattedDate} from '../../time/format-date.js';
import {renderIcon} from './icons.js';
import type {TeaserFields} from './teaser.js';

type Rendered = TemplateResult | typeof nothing;

/** The date of an article as its element wants it said, or nothing. */
export function dateOf(
  iso: string | undefined,
  fields: TeaserFields,
  locale: string,
  now: number | undefined,
  length: 'long' | 'medium',
): FormattedDate | undefined {
  const fallback = length === 'long' ? 'absolute' : 'relative';
  const style = fields.dateStyle ?? fallback;
  if (!iso || style === 'none') return undefined;
  return formatDate(iso, {
    locale,
    style: style === 'relative' || style === 'absolute' ? style : fallback,
    relativeUntil: fields.relativeUntil ?? undefined,
    // A server does not know where the reader is, and the first render repeats what it wrote.
    timeZone: fields.timeZone ?? (now === undefined ? 'UTC' : undefined),
    length,
    now,
  });
}

/** The kicker line: the category and the date, `Research · November 23, 2025`. */
export function renderKicker(
  category: Term | undefined,
  date: FormattedDate | undefined,
): Rendered {
  if (!category && !date) return nothing;
  return html`<p part="kicker" class="kicker">
    ${category ? renderTerm(category) : nothing}${
      category && date ? html`<span class="separator"> · </span>` : nothing
    }${date ? renderTime(date) : nothing}
  </p>`;
}

/** A date for readers and for machines. */
export function renderTime(date: FormattedDate): TemplateResult {
  return html`<time
    part="date"
    class="date"
    datetime=${date.dateTime}
    title=${date.title ?? nothing}
    >${date.text}</time
  >`;
}

/** The marks of an article: what medium it is, and that it is locked. */
export function renderMarks({media, access}: Article, words: Words): Rendered {
  if (!media && access !== 'locked') return nothing;
  return html`<span part="badge" class="badge"
    >${media ? renderMark(media, words) : nothing}${
      access === 'locked' ? renderMark('locked', words) : nothing
    }</span
  >`;
}

function renderMark(mark: Media | 'locked', words: Words): TemplateResult {
  return html`<span class="mark ${mark}"
    >${renderIcon(mark)}<span class="word">${words[mark]}</span></span
  >`;
}

/** The line under the text: authors, sponsor, reading time; before them the publisher, if given. */
export function renderMeta(
  {authors, readingMinutes, sponsor}: Article,
  words: Words,
  locale: string,
  publisher?: Person,
): Rendered {
  const pieces: TemplateResult[] = [];
  if (publisher) {
    pieces.push(html`<span part="publisher" class="publisher">${renderLink(publisher)}</span>`);
  }
  if (authors?.length) {
    pieces.push(
      html`<span part="byline" class="byline">${renderByline(authors, words, locale)}</span>`,
    );
  }
  if (sponsor) {
    const partner = surround(words.sponsoredBy, '{name}', renderLink(sponsor));
    pieces.push(html`<span part="partner" class="partner">${partner}</span>`);
  }
  if (readingMinutes) {
    const time = plural(words.readingMinutes, readingMinutes, locale);
    pieces.push(html`<span part="reading-time" class="reading-time">${time}</span>`);
  }
  if (pieces.length === 0) return nothing;
  const line = pieces.reduce(
    (all, piece) => html`${all}<span class="separator"> · </span>${piece}`,
  );
  return html`<p part="meta" class="meta">${line}</p>`;
}

/** "By A, B and C" in the manner of the language, each name a link where there is one. */
function renderByline(authors: Person[], words: Words, locale: string): TemplateResult {
  const names = authors.map(({name}) => name);
  let next = 0;
  const list = listParts(names, locale)
    .map(({type, value}) => {
      const author = type === 'element' ? authors[next++] : undefined;
      return author ? renderLink(author) : html`${value}`;
    })
    .reduce((all, piece) => html`${all}${piece}`);
  return surround(words.by, '{names}', list);
}

/** A text of the interface with something in its place. */
function surround(text: string, place: string, content: TemplateResult): TemplateResult {
  const [before, after] = text.split(place);
  return html`${before || nothing}${content}${after || nothing}`;
}

function renderLink({name, url}: {name: string; url?: string}): TemplateResult {
  const href = safeUrl(url, undefined, 'person');
  return href
    ? html`<a class="link" href=${href} dir="auto">${name}</a>`
    : html`<span dir="auto">${name}</span>`;
}

function renderTerm({name, url}: Term): TemplateResult {
  const href = safeUrl(url);
  return href
    ? html`<a part="category" class="category link" href=${href} dir="auto">${name}</a>`
    : html`<span part="category" class="category" dir="auto">${name}</span>`;
}
