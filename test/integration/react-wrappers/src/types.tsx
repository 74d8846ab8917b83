// What the compiler has to accept, and what it has to refuse.
import {ArticleCard, RelatedRail} from 'article-elements/react.js';
import {tides} from './articles';

export const right = (
  <ArticleCard
    article={tides}
    headingLevel={2}
    variant="row"
    locked
    className="teaser"
    onArticleClick={event => event.detail.url satisfies string}
  />
);

export const wrong = [
  // @ts-expect-error -- no such variant
  <ArticleCard variant="wide" />,
  // @ts-expect-error -- no such property
  <ArticleCard colour="red" />,
  // @ts-expect-error -- an address is text
  <ArticleCard article={{headline: 'Tides', url: 1}} />,
  // @ts-expect-error -- a card fires no event of tags
  <ArticleCard onTagClick={() => undefined} />,
  // @ts-expect-error -- the detail has no tag
  <RelatedRail onArticleClick={({detail}) => detail.tag} />,
];
