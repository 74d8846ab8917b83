// What the compiler has to accept, and what it has to refuse.
import type {TagClickEvent} from 'article-elements';
import type {} from 'article-elements/types/preact.js';
import {tides} from './articles';

export const right = (
  <article-card
    article={tides}
    heading-level="2"
    variant="row"
    locked
    class="teaser"
    onarticle-click={event => event.detail.url satisfies string}
  />
);

export const wrong = [
  // @ts-expect-error -- no such variant
  <article-card variant="wide" />,
  // @ts-expect-error -- no such attribute
  <article-card colour="red" />,
  // @ts-expect-error -- an address is text
  <article-card article={{headline: 'Tides', url: 1}} />,
  // @ts-expect-error -- another event
  <article-card onarticle-click={(event: TagClickEvent) => event.detail.tag} />,
  // @ts-expect-error -- no such element
  <article-cart />,
];
