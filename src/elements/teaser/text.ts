/** Text pieces that `<article-card>` and `<article-header>` have in common. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Article, Media, Person, Picture, Term} from '../../data/article.js';
import {formatMinutes, listParts, plural} from '../../locales/locale.js';
import type {Words} from '../../locales/words.js';
import type {FormattedDate} from '../../time/format-date.js';
import {fixed} from '../parts/flatten.js';
import {renderLink} from '../parts/link.js';
import {noteOf, renderNote} from '../parts/note.js';
import {renderIcon} from './icons.js';

type Rendered = TemplateResult | typeof nothing;

/** The kicker line: label, category and date, `Analysis  Research · November 23, 2025`. */
export function renderKicker(
  {label, category}: Article,
  date: FormattedDate | undefined,
): Rendered {
  if (!label && !category && !date) return nothing;
  return html`<p part="kicker" class="kicker">
    ${label ? renderLabel(label) : nothing}${category ? renderTerm(category) : nothing}${
      date ? (label || category ? renderFollowingTime(date) : renderTime(date)) : nothing
    }
  </p>`;
}

/** A separator belongs to the piece after it: a page that hides the piece hides both. */
const separator = html`<span part="separator" class="separator"> · </span>`;

/** A label has no separator after it. The space is for screen readers. */
function renderLabel(label: string): TemplateResult {
  return html`<span part="label" class="label" dir="auto">${label} </span>`;
}

/** A date for readers and for machines. */
function renderTime({dateTime, title, text}: FormattedDate): TemplateResult {
  return html`<time part="date" class="date" datetime=${dateTime} title=${title ?? nothing}
    >${text}</time
  >`;
}

function renderFollowingTime({dateTime, title, text}: FormattedDate): TemplateResult {
  return html`<span part="date" class="date"
    >${separator}<time datetime=${dateTime} title=${title ?? nothing}>${text}</time></span
  >`;
}

/** Returns after how many lines a summary is cut; an empty text if it is not. */
export function lineClamp(lines: number | null | undefined): string {
  return lines && lines > 0 && lines < Infinity ? String(Math.floor(lines)) : '';
}

/** The summary, cut after some lines if `clamp` names their number. */
export function renderSummary(summary: string | undefined, clamp: string): Rendered {
  if (!summary) return nothing;
  return html`<p part="summary" class=${fixed(clamp ? 'summary clamped' : 'summary')} dir="auto">
    ${summary}
  </p>`;
}

/** The marks of an article: what medium it is, how long it can be heard, and that it is locked. */
export function renderMarks(
  {access, audio, media = audio && 'audio'}: Article,
  words: Words,
  locale: string,
): Rendered {
  const seconds = media === 'audio' && audio?.seconds;
  const duration = seconds ? formatMinutes(seconds, locale) : '';
  if (!media && access !== 'locked') return nothing;
  return html`<span part="badge" class="badge"
    >${media ? renderMark(media, words, duration) : nothing}${
      access === 'locked' ? renderMark('locked', words) : nothing
    }</span
  >`;
}

function renderMark(mark: Media | 'locked', words: Words, duration = ''): TemplateResult {
  return html`<span part="mark" class="mark ${mark}"
    >${renderIcon(mark)}<span class="word">${words[mark]}</span>${
      duration ? html` <span part="duration">${duration}</span>` : nothing
    }</span
  >`;
}

/**
 * The line under the text: authors, sponsor, reading time, what a machine made; before them the
 * publisher, if given. A card has no other place for what it says of its picture.
 */
export function renderMeta(
  {ai, authors, readingMinutes, sponsor}: Article,
  words: Words,
  locale: string,
  publisher?: Person,
  picture?: Picture,
): Rendered {
  const pieces: [part: string, content: unknown][] = [];
  if (publisher) pieces.push(['publisher', renderLink(publisher)]);
  if (authors?.length) pieces.push(['byline', renderByline(authors, words, locale)]);
  if (sponsor) pieces.push(['partner', surround(words.sponsoredBy, '{name}', renderLink(sponsor))]);
  if (readingMinutes) {
    pieces.push(['reading-time', plural(words.readingMinutes, readingMinutes, locale)]);
  }
  const notes = [noteOf(ai?.article, words), picture && noteOf(ai?.image, words, 'Image')];
  for (const note of notes) if (note) pieces.push(['note', renderNote(note, ai)]);
  if (pieces.length === 0) return nothing;
  // Words of the interface may have another direction than the article or the page.
  const line = pieces
    .map(
      ([part, content], index) =>
        html`<span part=${fixed(part)} class=${fixed(part)}
          >${index > 0 ? separator : nothing}<bdi>${content}</bdi></span
        >`,
    )
    .reduce((all, piece) => html`${all}${piece}`);
  return html`<p part="meta" class="meta">${line}</p>`;
}

/** The authors of an opinion, before its headline. */
export function renderVoices({authors}: Article, locale: string): Rendered {
  if (!authors?.length) return nothing;
  return html`<p part="byline" class="byline">${renderNames(authors, locale)}</p>`;
}

/** "By A, B and C" in the manner of the language. */
function renderByline(authors: Person[], words: Words, locale: string): TemplateResult {
  return surround(words.by, '{names}', renderNames(authors, locale));
}

/** "A, B and C" in the manner of the language, each name a link where there is one. */
function renderNames(authors: Person[], locale: string): TemplateResult {
  let next = 0;
  const pieces = listParts(
    authors.map(({name}) => name),
    locale,
  ).map(({type, value}) => {
    const author = type === 'element' ? authors[next++] : undefined;
    return author ? renderLink(author) : value;
  });
  // Several names are one value, so that templates do not depend on how many there are.
  return html`${pieces[1] ? pieces : pieces[0]}`;
}

/** A text of the interface with something in its place. */
function surround(text: string, place: string, content: TemplateResult): TemplateResult {
  const [before, after] = text.split(place);
  return html`${before || nothing}${content}${after || nothing}`;
}

function renderTerm({name, url}: Term): TemplateResult {
  return url
    ? html`<a part="category" class="category link" href=${url} dir="auto">${name}</a>`
    : html`<span part="category" class="category" dir="auto">${name}</span>`;
}
