// <article-card> with the data as an object in its `article` property.
import 'bench:article-card';
import {articleOf} from './article-of.js';
import {elementCards} from './element-cards.js';

export const {create, update, remove, settled} = elementCards('article-card', (card, record) => {
  card.article = articleOf(record);
});
