// Elements and events, in a program that knows nothing of frameworks.
import {
  ArticleCard,
  type Article,
  type ArticleClickEvent,
  type CardVariant,
} from 'article-elements';
import {loadArticles} from 'article-elements/data.js';
import 'article-elements/define.js';

const card = document.createElement('article-card');
card satisfies ArticleCard;
card.article = {headline: 'The sea keeps its own time'};
card.variant = 'row' satisfies CardVariant;
card.lines = 3;
// @ts-expect-error -- no such variant
card.variant = 'wide';
card.article = {
  headline: 'In short forms',
  image: '/sea.jpg',
  authors: ['Ada Lee'],
  category: 'Research',
  tags: 'tides, clocks',
  summary: null,
};
// @ts-expect-error -- an address is text
card.article = {headline: 'The sea keeps its own time', url: 1};
// @ts-expect-error -- what renders is nobody's business
card.render();

card.addEventListener('article-click', event => {
  event satisfies ArticleClickEvent;
  event.detail.article satisfies Article;
  event.detail.position satisfies number;
  event.originalEvent.ctrlKey satisfies boolean;
  // @ts-expect-error -- no such detail
  event.detail.tag satisfies string;
});
document.querySelector('tag-list')?.addEventListener('tag-change', ({detail}) => {
  detail.selected satisfies string[];
});
document.addEventListener('article-error', ({detail}) => {
  detail.error.code satisfies string;
});
window.addEventListener('article-view', ({detail}) => {
  detail.article.headline satisfies string;
});
const root = card.attachShadow({mode: 'open'});
root.addEventListener('article-load', ({detail}) => {
  detail.articles satisfies Article[];
});
// @ts-expect-error -- no such event
card.addEventListener('article-klick', event => event.detail);

const rail = document.querySelector('related-rail')!;
rail.articles = [{headline: 'One', author: 'Ada Lee'}, 'A headline alone'];
rail.articles = {items: [{title: 'One'}]};
await document.createElement('article-layout').loaded;
ArticleCard.define('my-card');

const {articles} = await loadArticles('/feed.json');
articles satisfies Article[];
