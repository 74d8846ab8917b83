/** The related posts that Jetpack names (`?relatedposts=1`). Their dates are words. */
import type {ArticleList, Picture} from '../article.js';
import type {ReadContext} from '../format.js';
import {plainText} from '../plain-text.js';
import {readAddress, readPictureAddress} from './addresses.js';
import {isObject, readCount, type Fields} from './article.js';
import {readItems, type FieldTable, type ItemContext} from './fields.js';
import {looseText, markupText} from './text.js';
import {compact} from './values.js';
import {excerptText} from './footers.js';

const fields: FieldTable = {
  id: {from: 'id', read: value => plainText(value)},
  url: {from: 'url', read: (value, {base}) => readAddress(value, base)},
  headline: {from: 'title', read: markupText},
  summary: {from: 'excerpt', read: value => excerptText(value)},
  category: {from: 'context', read: readContextWords},
  image: {from: 'img', read: readPicture},
};

/** Reads the items of the answer. */
export function readRelated(items: unknown[], context: ReadContext): ArticleList {
  const prepare = (item: Fields) => ({item, base: context.base});
  return {articles: readItems(items, {fields, prepare}, context)};
}

/** The category in words such as `In "News"`. */
function readContextWords(value: unknown): {name: string} | undefined {
  const name = /["“«„]([^"“”«»„]{1,100})["”»“]/.exec(markupText(value))?.[1]?.trim();
  return name ? {name} : undefined;
}

function readPicture(value: unknown, {base}: ItemContext): Picture | undefined {
  const picture: Fields = isObject(value) ? value : {};
  const url = readPictureAddress(picture.src, base);
  if (!url) return undefined;
  return compact<Picture>({
    url,
    alt: looseText(picture.alt_text) || undefined,
    width: readCount(picture.width),
    height: readCount(picture.height),
  });
}
