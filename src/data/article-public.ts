/**
 * The types of an article as programs outside of the library see them. Inside, the addresses of an
 * article are of the type `SafeUrl`: a reader has checked them, and templates take no others.
 */
import type * as checked from './article.js';

export type Article = checked.Article<string>;
export type ArticleList = checked.ArticleList<string>;
export type Audio = checked.Audio<string>;
export type KeyPoint = checked.KeyPoint<string>;
export type MachineMade = checked.MachineMade<string>;
export type Person = checked.Person<string>;
export type Picture = checked.Picture<string>;
export type Term = checked.Term<string>;
