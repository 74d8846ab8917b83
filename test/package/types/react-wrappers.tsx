// The React components, React 17 to 19.
import type {Article, ArticleCard as CardElement} from 'article-elements';
import * as components from 'article-elements/react.js';
import {ArticleBody, ArticleCard, RelatedRail, TagList} from 'article-elements/react.js';
import type {ArticleElements} from 'article-elements/types/react.js';
import {createRef, type ComponentProps, type ReactElement} from 'react';

const article: Article = {headline: 'The sea keeps its own time'};
const card = createRef<CardElement>();

export const right: ReactElement[] = [
  <ArticleCard
    ref={card}
    article={article}
    headingLevel={2}
    variant="row"
    locked
    className="teaser"
    slot="first"
    onArticleClick={event => {
      event.preventDefault();
      event.detail.article satisfies Article;
    }}
    onArticleView={({detail}) => detail.position satisfies number}
    onArticleLoad={({detail}) => detail.articles satisfies Article[]}
    onArticleError={({detail}) => detail.error.code satisfies string}
  >
    <a href="/">All articles</a>
  </ArticleCard>,
  <RelatedRail src="/feed.json" layout="grid" onArticleClick={({detail}) => detail.url} />,
  <TagList tags="one, two" onTagChange={({detail}) => detail.selected satisfies string[]} />,
  <ArticleBody body="<p>Text</p>" toc />,
];

export const wrong: ReactElement[] = [
  // @ts-expect-error -- no such variant
  <ArticleCard variant="wide" />,
  // @ts-expect-error -- no such property
  <ArticleCard colour="red" />,
  // @ts-expect-error -- a number
  <ArticleCard headingLevel="2" />,
  // @ts-expect-error -- a card fires no event of tags
  <ArticleCard onTagClick={() => undefined} />,
  // @ts-expect-error -- the detail has no tag
  <RelatedRail onArticleClick={({detail}) => detail.tag} />,
];

// Every element has its component, and every event its handler.
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Pascal<Name>}`]?: (event: Events[Name]) => void;
};
type Props<Tag extends string> = ComponentProps<
  (typeof components)[Pascal<Tag> & keyof typeof components]
>;
type Faults = {
  [Tag in keyof ArticleElements]: Props<Tag> extends Handlers<ArticleElements[Tag]['events']>
    ? Exclude<keyof Handlers<ArticleElements[Tag]['events']>, keyof Props<Tag>>
    : Tag;
}[keyof ArticleElements];
export const complete: [Faults] extends [never] ? true : Faults = true;
