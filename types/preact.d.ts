/**
 * The elements in JSX, for Preact 10 and 11:
 *
 *     import type {} from 'article-elements/types/preact.js';
 *
 *     <article-card headline="…" heading-level="2" onarticle-click={event => …} />
 */
import type {HTMLAttributes} from 'preact';
import type {ArticleElements, Handlers, Props, Tag} from './shared.js';

export type {ArticleElements};

type Own<Name extends Tag> = Props<Name> & Handlers<Name, 'on'>;

type Element<Name extends Tag> = Own<Name> &
  Omit<HTMLAttributes<ArticleElements[Name]['element']>, keyof Own<Name>>;

type Elements = {[Name in Tag]: Element<Name>};

declare module 'preact' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only interfaces merge
    interface IntrinsicElements extends Elements {}
  }
}
