/**
 * The elements in Svelte's markup, 4 and 5:
 *
 *     import type {} from 'article-elements/types/svelte.js';
 *
 *     <article-card headline="…" heading-level="2" onarticle-click={event => …} />
 */
import type {HTMLAttributes} from 'svelte/elements';
import type {ArticleElements, Handlers, Props, Tag} from './shared.js';

export type {ArticleElements};

type Own<Name extends Tag> = Props<Name> & Handlers<Name, 'on'> & Handlers<Name, 'on:'>;

type Element<Name extends Tag> = Own<Name> &
  Omit<HTMLAttributes<ArticleElements[Name]['element']>, keyof Own<Name>>;

type Elements = {[Name in Tag]: Element<Name>};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only interfaces merge
  interface SvelteHTMLElements extends Elements {}
}
