// What the compiler has to accept, and what it has to refuse, of what templates hold in the end.
import type {Article} from 'article-elements';
import {tides} from './articles.js';

const card = document.createElement('article-card');
card.article = tides;
card.headingLevel = 2;
card.variant = 'row';
card.addEventListener('article-click', event => event.detail.url satisfies string);

// @ts-expect-error -- no such variant
card.variant = 'wide';
// @ts-expect-error -- no such property
card.colour = 'red';
// @ts-expect-error -- a headline is what every article has
({summary: 'No headline'}) satisfies Article;
// @ts-expect-error -- no such event
card.addEventListener('article-klick', event => event.detail);
