/**
 * The elements in JSX, for React 19 and later:
 *
 *     import type {} from 'article-elements/types/react.js';
 *
 *     <article-card headline="…" heading-level="2" onarticle-click={event => …} />
 */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ArticleElements, Handlers, Props, Tag} from './shared.js';

export type {ArticleElements};

type Own<Name extends Tag> = Props<Name> & Handlers<Name, 'on'>;

type Element<Name extends Tag> = Own<Name> &
  Omit<
    DetailedHTMLProps<
      HTMLAttributes<ArticleElements[Name]['element']>,
      ArticleElements[Name]['element']
    >,
    keyof Own<Name>
  >;

type Elements = {[Name in Tag]: Element<Name>};

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only interfaces merge
    interface IntrinsicElements extends Elements {}
  }
}
