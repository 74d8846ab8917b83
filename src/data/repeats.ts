/** Finds the summary that a header above a body would only repeat. */
import type {Article} from './article.js';
import {textOfPoint} from './key-point.js';
import {lettersOf} from './letters.js';

/** Letters that some systems write as themselves and others as character references. */
const written = /&#?\w+;|[\u00c0-\u024f]/g;
/** How many letters of captions, names and places may come before the text itself. */
const patience = 600;
/** The number of letters from which a summary in a text is surely a repeat. */
const unmistakable = 24;

/**
 * Whether a summary only repeats how a body begins, as a summary that was cut from the text does. A
 * card shows it all the same; above the text it would be the same words twice.
 */
export function isStartOf(summary: string, body: string, headline = ''): boolean {
  const [words, title] = [summary, headline].map(text => lettersOf(text.replace(written, '')));
  const html = body.slice(0, 4 * summary.length + 10_000);
  const text = lettersOf(html.replace(/<[^<>]*>/g, ' ').replace(written, ''));
  // The headline may come first, and so may a line with the author or the place.
  return (
    words !== '' &&
    (text.startsWith(words!) ||
      text.startsWith(title! + words!) ||
      (words!.length > unmistakable && text.slice(0, words!.length + patience).includes(words!)))
  );
}

/**
 * The article as a header shows it above its summary box and its body. A summary that only repeats
 * the headline, the box, or the beginning of the body is left out.
 */
export function withoutRepeatedSummary(article: Article): Article {
  const {summary, headline, tldr = [], body} = article;
  if (!summary) return article;
  const points = tldr.map(textOfPoint).join('');
  const isRepeat =
    [headline, points].some(text => lettersOf(text) === lettersOf(summary)) ||
    (body && isStartOf(summary, body, headline));
  return isRepeat ? {...article, summary: undefined} : article;
}
