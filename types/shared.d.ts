import type {ArticleElements, NumberText} from './elements.js';

export type {ArticleElements, NumberText};

/** A tag name of this library. */
export type Tag = keyof ArticleElements;

/**
 * What may be set on an element in a template: its attributes by their names in HTML, and its
 * properties by their names in scripts.
 */
export type Props<Name extends Tag> = ArticleElements[Name]['attributes'] &
  Omit<ArticleElements[Name]['properties'], keyof ArticleElements[Name]['attributes']>;

/** Handlers of an element's events, each under the name of its event with something before it. */
export type Handlers<Name extends Tag, Prefix extends string> = {
  [Type in keyof ArticleElements[Name]['events'] & string as `${Prefix}${Type}`]?: (
    event: ArticleElements[Name]['events'][Type] & {
      readonly currentTarget: ArticleElements[Name]['element'];
    },
  ) => void;
};
