/** What several formats need. */
import type {Person, Term} from '../article.js';
import {plainText} from '../plain-text.js';

/** The first source that names anybody, without those named twice. */
export function mergePeople(
  sources: unknown[],
  read: (value: unknown) => Person | undefined,
): Person[] | undefined {
  for (const source of sources) {
    const values: unknown[] = Array.isArray(source) ? source.slice(0, 100) : [source];
    const people = new Map<string, Person>();
    for (const value of values) {
      const person = read(value);
      const key = person?.name.toLowerCase();
      if (person && key && !people.has(key)) people.set(key, person);
    }
    if (people.size > 0) return [...people.values()];
  }
  return undefined;
}

/** Names as terms, without a leading `#`, empty ones and those named twice. */
export function uniqueTerms(values: unknown[]): Term[] | undefined {
  const terms = new Map<string, Term>();
  for (const value of values.slice(0, 1000)) {
    const name = plainText(value).replace(/^#/, '');
    const key = name.toLowerCase();
    if (name && !terms.has(key)) terms.set(key, {name});
  }
  return terms.size > 0 ? [...terms.values()] : undefined;
}

/** A text cut before the word that would pass the limit. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit + 1);
  const space = cut.lastIndexOf(' ');
  const end = space > limit / 2 ? cut.slice(0, space) : cut.slice(0, limit);
  return `${end.replace(/[\ud800-\udbff]$|[\s.,;:]+$/g, '')}…`;
}

/** Plain text as HTML: a paragraph for each blank line, a break for each line. */
export function textToHtml(value: unknown): string {
  if (typeof value !== 'string') return '';
  const escaped = value
    .slice(0, 1_000_000)
    .trim()
    .replace(/[&<>]/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign] ?? '');
  if (!escaped) return '';
  const paragraphs = escaped.split(/\n\s*\n/);
  return paragraphs.map(text => `<p>${text.trim().replaceAll('\n', '<br>')}</p>`).join('');
}

/** The object without the fields that have no value. */
export function compact<Thing extends object>(thing: Thing): Thing {
  const entries = Object.entries(thing).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Thing;
}
