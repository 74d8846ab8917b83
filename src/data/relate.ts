/** Which articles are about what another one is about: in any language, without a server. */
import type {Article} from './article.js';
import {canonicalUrl} from './canonical.js';
import {compareDates} from './newest-first.js';
import {atOnce, inSlices, type Steps} from './steps.js';

/** An article, whether a reader has checked it or not. */
type AnyArticle = Article<string>;

/** A related article; the score is 1 for one with the same words. */
export interface Relation<Related extends AnyArticle = Article> {
  readonly article: Related;
  readonly score: number;
}

/** The words of a headline, of a tag and of the category say more than those of a summary. */
const nameWeight = 2;
/** Forms and compounds of a word are alike in parts of so many letters. */
const partLength = 4;
/** The least score that is more than chance. */
const least = 0.1;
/** The limits: characters of a text, letters of a word, tags of an article, articles to compare. */
const mostCharacters = 1000;
const mostLetters = 40;
const mostTerms = 50;
const mostArticles = 1000;

/** The parts of the words of an article, with how much each counts. */
interface Topic<Subject extends AnyArticle> {
  readonly article: Subject;
  readonly counts: Map<string, number>;
  /** The number of all words, with their weight. */
  length: number;
}

/**
 * The articles that are about what `current` is about: the most related first, the newer first of two
 * that are equal, and no others. Rare tags and words count more than common ones. `current` itself is
 * left out.
 */
export function relateArticles<Related extends AnyArticle>(
  articles: readonly Related[],
  current: AnyArticle,
): Related[] {
  return findRelations(articles, current).map(({article}) => article);
}

/** As {@link relateArticles}, with the score of each article. */
export function findRelations<Related extends AnyArticle>(
  articles: readonly Related[],
  current: AnyArticle,
): Relation<Related>[] {
  return atOnce(relate(articles, current));
}

/** As {@link findRelations}; a page can answer its reader in between. */
export function findRelationsInSlices<Related extends AnyArticle>(
  articles: readonly Related[],
  current: AnyArticle,
): Promise<Relation<Related>[]> {
  return inSlices(relate(articles, current));
}

/**
 * Relates articles, an article a step. The score is the sum of what both have, the rare parts for
 * more, against what the current article has. A long text, which has more by chance, loses.
 */
function* relate<Related extends AnyArticle>(
  articles: readonly Related[],
  current: AnyArticle,
): Steps<Relation<Related>[]> {
  const isCurrent = matcherOf(current);
  const known = new Map<string, string[]>();
  const mine = topicOf(current, new Map());
  const topics: Topic<Related>[] = [];
  const frequency = new Map<string, number>();
  for (const article of articles.slice(0, mostArticles)) {
    if (isCurrent(article)) continue;
    const topic = topicOf(article, known, mine.counts);
    topics.push(topic);
    for (const part of topic.counts.keys()) frequency.set(part, (frequency.get(part) ?? 0) + 1);
    yield;
  }
  const total = topics.length + 1;
  const scoreOf = ({counts, length}: Topic<AnyArticle>) => {
    let sum = 0;
    for (const [part, count] of counts) {
      sum +=
        Math.sqrt(count * mine.counts.get(part)!) * Math.log(total / (frequency.get(part) ?? 1));
    }
    return sum / Math.sqrt(length || 1);
  };
  const whole = scoreOf(mine) || 1;
  // Equal ones stay in their order.
  return topics
    .map(topic => ({article: topic.article, score: scoreOf(topic) / whole}))
    .filter(({score}) => score >= least)
    .sort((a, b) => b.score - a.score || compareDates(a.article, b.article));
}

/**
 * The topic of an article; of another one, only what it shares with `mine`. `known` has the parts of
 * words that were there before: most words come again.
 */
function topicOf<Subject extends AnyArticle>(
  article: Subject,
  known: Map<string, string[]>,
  mine?: ReadonlyMap<string, number>,
): Topic<Subject> {
  const counts = new Map<string, number>();
  let length = 0;
  const read = (text: unknown, weight: number): void => {
    for (const word of wordsIn(text)) {
      length += weight;
      let parts = known.get(word);
      if (!parts) known.set(word, (parts = partsOf(word).filter(part => mine?.has(part) ?? true)));
      for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + weight);
    }
  };
  read(article.summary, 1);
  const terms = [article.category, article.tags].flat().slice(0, mostTerms);
  for (const text of [article.headline, ...terms.map(term => term?.name)]) read(text, nameWeight);
  return {article, counts, length};
}

/** The parts of a word, which its other forms have, too; all of a short one. */
export function partsOf(word: string): string[] {
  const whole = `_${word.slice(0, mostLetters)}_`;
  const parts = [];
  let start = 0;
  do parts.push(whole.slice(start, start + partLength));
  while (++start + partLength <= whole.length);
  return parts;
}

/** Scripts that put no space between words, from Thai to Han. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
let segmenter: Intl.Segmenter | undefined;

/** The words of a text, in the form in which equal ones are equal. */
export function wordsIn(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  const start = text.slice(0, mostCharacters).toLowerCase().normalize('NFKC');
  // Only scripts without spaces need a dictionary, and that is slow. Firefox has none before 125.
  if (!unspaced.test(start) || !('Segmenter' in Intl)) {
    return start.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  }
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'});
  return Array.from(segmenter.segment(start)).flatMap(({segment, isWordLike}) =>
    isWordLike ? segment : [],
  );
}

/** Returns a test whether an article is the current one, by its address, else by its ID. */
export function matcherOf(current: AnyArticle): (article: AnyArticle) => boolean {
  const address = canonicalUrl(current.url);
  return article => {
    if (article === current) return true;
    const {id, url} = article as Partial<AnyArticle>;
    return address && url ? canonicalUrl(url) === address : id !== undefined && id === current.id;
  };
}
