/** Parts of an article as most formats have them: people, tags, numbers. */
import type {Article, Person, Term} from '../article.js';
import {lettersOf} from '../letters.js';
import {plainText} from '../plain-text.js';
import {beginningOf} from '../visible-text.js';
import {isObject, readCount} from './article.js';
import {firstSentence, looseText} from './text.js';

const most = 1000;

/**
 * An article without the fields that have no value, or nothing if it has neither headline, text nor
 * address. Without a headline it gets the beginning of its text.
 */
export function finish(article: Article): Article | undefined {
  const {summary, body, url} = article;
  const headline = article.headline || firstSentence(summary || beginningOf(body ?? '', 400));
  if (!headline && !summary && !body && !url) return undefined;
  // A post of one sentence is not shown twice.
  const isTwice = lettersOf(summary ?? '') === lettersOf(headline);
  return compact({...article, headline, summary: isTwice ? undefined : summary});
}

/** The object without the fields that have no value. */
export function compact<Thing extends object>(thing: Thing): Thing {
  const entries = Object.entries(thing).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Thing;
}

/** A duration in whole seconds, at most a day; undefined for any other value. */
export function readSeconds(value: unknown): number | undefined {
  const seconds = readCount(value);
  return seconds && seconds <= 86_400 ? seconds : undefined;
}

/** The first source that names anybody, without people who are named twice. */
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

/** Tags of a document: a list of texts or of objects with a name, or one text with commas. */
export function readTags(values: unknown): Term[] | undefined {
  const list: unknown[] = Array.isArray(values) ? values : splitTags(plainText(values));
  return uniqueTerms(
    list.slice(0, most).map(value => looseText(isObject(value) ? value.name : value)),
  );
}

/** Parts a text with several tags: at commas, or at semicolons where there is no comma. */
export function splitTags(text: string): string[] {
  return text.split(text.includes(',') ? ',' : ';');
}

/** Terms without a leading `#`, empty ones and those named twice. A name is short for a term. */
export function uniqueTerms(values: readonly (Term | string)[]): Term[] | undefined {
  const terms = new Map<string, Term>();
  for (const value of values.slice(0, most)) {
    const term = typeof value === 'string' ? {name: plainText(value)} : value;
    const name = term.name.replace(/^#\s*/, '');
    const key = name.toLowerCase();
    if (name && !terms.has(key)) terms.set(key, {...term, name});
  }
  return terms.size > 0 ? [...terms.values()] : undefined;
}
