/**
 * The elements in JSX, for Solid 1:
 *
 *     import type {} from 'article-elements/types/solid.js';
 *
 *     <article-card headline="…" heading-level="2" on:article-click={event => …} />
 */
import type {JSX} from 'solid-js';
import type {ArticleElements, Handlers, Props, Tag} from './shared.js';

export type {ArticleElements};

/** Solid can be told what is an attribute and what a property. */
type Prefixed<Name extends Tag> = {
  [Key in keyof ArticleElements[Name]['attributes'] & string as `attr:${Key}`]?:
    ArticleElements[Name]['attributes'][Key] | string;
} & {
  [
    Key in keyof ArticleElements[Name]['properties'] & string as `prop:${Key}`
  ]?: ArticleElements[Name]['properties'][Key];
};

type Own<Name extends Tag> = Props<Name> & Prefixed<Name> & Handlers<Name, 'on:'>;

type Element<Name extends Tag> = Own<Name> &
  Omit<JSX.HTMLAttributes<ArticleElements[Name]['element']>, keyof Own<Name>>;

type Elements = {[Name in Tag]: Element<Name>};

declare module 'solid-js' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only interfaces merge
    interface IntrinsicElements extends Elements {}
  }
}
