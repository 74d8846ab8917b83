// The elements in JSX, React 19.
import type {Article, TagClickEvent} from 'article-elements';
import type {ReactElement} from 'react';
import type {} from 'article-elements/types/react.js';

const article: Article = {headline: 'The sea keeps its own time'};

export const right: ReactElement[] = [
  <article-card
    headline="The sea keeps its own time"
    heading-level="2"
    image-width={640}
    variant="row"
    locked
    className="teaser"
    slot="first"
    aria-label="A card"
    onClick={event => event.currentTarget.reload()}
    onarticle-click={event => {
      event.detail.article satisfies Article;
      event.currentTarget.headline satisfies string | null | undefined;
    }}
  >
    <a href="/">All articles</a>
  </article-card>,
  <article-card article={article} headingLevel={2} position={3} key="one" />,
  <related-rail articles={[article]} layout="carousel" include-current />,
  <article-card article={JSON.stringify(article)} />,
  <tag-list tags="one, two" selected={['one']} ontag-change={({detail}) => detail.selected[0]} />,
  <tldr-box points={['One', 'Two']} ai="assisted" open />,
  <article-header date-style="relative" />,
  <article-body body="<p>Text</p>" toc />,
  <article-layout
    rail-src="/feed.json"
    structured-data
    ref={layout => {
      void layout?.loaded;
    }}
  />,
];

export const wrong: ReactElement[] = [
  // @ts-expect-error -- no such variant
  <article-card variant="wide" />,
  // @ts-expect-error -- no such attribute
  <article-card colour="red" />,
  // @ts-expect-error -- a number, or the text of one
  <article-card heading-level="two" />,
  // @ts-expect-error -- an address is text
  <article-card article={{headline: 'Tides', url: 1}} />,
  // @ts-expect-error -- another event
  <article-card onarticle-click={(event: TagClickEvent) => event.detail.tag} />,
  // @ts-expect-error -- no such element
  <article-cart />,
];
