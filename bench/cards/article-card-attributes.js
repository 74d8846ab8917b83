// <article-card> with a field an attribute.
import 'bench:article-card';
import {attributesOf} from './attributes.js';
import {elementCards} from './element-cards.js';

export const {create, update, remove, settled} = elementCards('article-card', (card, record) => {
  const attributes = attributesOf(record);
  for (const name in attributes) card.setAttribute(name, attributes[name]);
});
