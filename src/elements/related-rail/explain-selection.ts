/** The reasons for what a rail shows, for `debug`. Loaded where it is asked for. */
import {shownBefore, type PageRail} from '../../controllers/rails-of-page.js';
import type {Relating} from '../../controllers/relating.js';
import type {ArticleError} from '../../data/article-error.js';
import type {Article} from '../../data/article.js';
import {canonicalUrl} from '../../data/canonical.js';
import {matcherOf, partsOf, wordsIn} from '../../data/relate.js';
import {selectArticles, type SelectOptions} from './select-articles.js';

/** The facts about a selection. */
export interface SelectionFacts {
  /** The articles of the rail, its source or its article. */
  found: readonly Article[];
  /** The articles that the order leaves, in that order. */
  ordered: readonly Article[];
  /** The rules by which the rail selects from these. */
  options: SelectOptions;
  /** The relation to the current article, in an order by it. */
  relating?: Relating | ArticleError | undefined;
}

/** The words for the rules that have another name as attributes, or none. */
const reasons: Record<string, string> = {
  excludeTags: 'by exclude-tags',
  excluded: 'the article of this page (include-current shows it)',
  nothing: 'without headline, summary and image',
  order: 'with nothing in common (fill="none")',
  selectedTags: 'without a tag that the reader selected',
};

/** The explanation that was printed last: an update that changes none of it prints nothing. */
const printed = new WeakMap<Element, string>();

/** Prints for each article that a rail has found why it is shown, or is not. */
export function explainSelection(rail: PageRail, facts: SelectionFacts): void {
  const {found, ordered, options, relating} = facts;
  const before = rail.skipRepeats ? shownBefore(rail) : undefined;
  const leftOut = rulesAgainst(ordered, options);
  const shown = ordered.filter(article => !leftOut.has(article));
  const places = new Map(shown.map((article, index) => [article, index]));
  const relation = relating && 'scores' in relating ? relating : undefined;
  const isCurrent = relation?.current && matcherOf(relation.current);
  const reasonAgainst = (article: Article): string => {
    if (before?.has(canonicalUrl(article.url, rail.baseURI) ?? '')) {
      return 'shown by a rail before this one (skip-repeats)';
    }
    // An order by relation leaves out the current article itself, and without fill all others.
    const rule = leftOut.get(article) ?? (isCurrent?.(article) ? 'excluded' : 'order');
    return reasons[rule] ?? `by ${rule}`;
  };
  const reasonFor = relation?.current && reasonsOf(found, relation.current, relation.scores);
  const counts = new Map<string, number>();
  const lines = found.map((article, index) => {
    const place = places.get(article);
    const {headline} = article;
    if (place !== undefined) {
      return {index, place, headline, reason: reasonFor?.(article) ?? 'as its source says'};
    }
    const reason = reasonAgainst(article);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return {index, place, headline, reason: `left out: ${reason}`};
  });
  const text = JSON.stringify(lines);
  if (lines.length === 0 || text === printed.get(rail)) return;
  printed.set(rail, text);
  if (counts.size > 0) {
    const details = [...counts].map(([reason, count]) => `${count} ${reason}`).join('; ');
    console.info(`<${rail.localName}> Left out of ${found.length} articles: ${details}.`);
  }
  console.table(lines);
}

/**
 * Returns the rule that leaves out each article that is not selected. The selection is made again,
 * each time with one rule more: the first without an article tells why.
 */
function rulesAgainst(
  articles: readonly Article[],
  {base, titleOf, excluded, filter, offset, tags, limit}: SelectOptions,
): Map<Article, string> {
  const rules: Record<string, SelectOptions> = {
    nothing: {base, titleOf},
    excluded: {excluded},
    filter: {filter},
    offset: {offset},
    selectedTags: {tags},
    limit: {limit},
  };
  const against = new Map<Article, string>();
  // The selection copies an article to which it gives a title, but not its ID.
  const marked = articles.map((article, index) => ({...article, id: String(index)}));
  const options: SelectOptions = {};
  for (const [name, rule] of Object.entries(rules)) {
    Object.assign(options, rule);
    const selected = new Set(selectArticles(marked, options).articles.map(({id}) => id));
    for (const [index, article] of articles.entries()) {
      if (selected.has(String(index)) || against.has(article)) continue;
      against.set(article, (name === 'filter' && filter?.(article)) || name);
    }
  }
  return against;
}

/** Returns why an article has its place: its score, and what it shares, the rarest first. */
function reasonsOf(
  found: readonly Article[],
  current: Article,
  scores: ReadonlyMap<Article, number>,
): (article: Article) => string {
  const mine = new Set([...partsByName(current).values()].flat());
  const frequency = new Map<string, number>();
  const names = new Map(found.map(article => [article, partsByName(article)]));
  for (const parts of names.values()) {
    for (const part of new Set([...parts.values()].flat())) {
      frequency.set(part, (frequency.get(part) ?? 0) + 1);
    }
  }
  const rarityOf = (part: string) =>
    mine.has(part) ? Math.log((found.length + 1) / frequency.get(part)!) : 0;
  return article => {
    const score = scores.get(article);
    if (score === undefined) return 'newest: nothing related was found for this place';
    const shared = [...names.get(article)!]
      .map(([name, parts]) => ({name, rarity: Math.max(...parts.map(rarityOf))}))
      .filter(({rarity}) => rarity > 0)
      .sort((a, b) => b.rarity - a.rarity);
    const most = shared.slice(0, 10).map(({name}) => name);
    return `related (${score.toFixed(2)}): ${most.join(', ')}`;
  };
}

/** The tags of an article with `#`, its category, and its words, each with the parts that count. */
function partsByName({headline, summary, tags = [], category}: Article): Map<string, string[]> {
  const partsIn = (text: string) => wordsIn(text).flatMap(partsOf);
  const words = wordsIn(`${headline} ${summary ?? ''}`).map(word => [word, partsOf(word)] as const);
  const names = tags.map(({name}) => [`#${name.toLowerCase()}`, partsIn(name)] as const);
  const section = category ? [[category.name.toLowerCase(), partsIn(category.name)] as const] : [];
  return new Map([...names, ...section, ...words]);
}
