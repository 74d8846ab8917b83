// What the compiler has to accept, and what it has to refuse.
import {ArticleCard, RelatedRail} from 'article-elements/react.js';
import {renderCard} from 'article-elements/ssr.js';
import type {} from 'article-elements/types/react.js';
import {tides} from './articles';

export const right = [
  <ArticleCard
    article={tides}
    headingLevel={2}
    variant="row"
    locked
    className="teaser"
    onArticleClick={event => event.detail.url satisfies string}
  />,
  <article-card headline="A headline" heading-level="2" variant="row" locked />,
];

export const wrong = [
  // @ts-expect-error -- no such variant
  <ArticleCard variant="wide" />,
  // @ts-expect-error -- an address is text
  <ArticleCard article={{headline: 'Tides', url: 1}} />,
  // @ts-expect-error -- the detail has no tag
  <RelatedRail onArticleClick={({detail}) => detail.tag} />,
  // @ts-expect-error -- no such attribute
  <article-card colour="red" />,
];

export const written: Promise<string>[] = [
  renderCard(tides, {lang: 'en', attributes: {variant: 'row', 'heading-level': 2}}),
  // @ts-expect-error -- no such option
  renderCard(tides, {language: 'en'}),
  // @ts-expect-error -- a headline is what every article has
  renderCard({summary: 'No headline'}),
];
