/** The tag names of all elements, as the list of a selector: as a text it costs a script the least. */
export const anyElement =
  'article-body,article-card,article-header,article-layout,related-rail,tag-list,tldr-box';

type Split<List extends string> = List extends `${infer Name},${infer Rest}`
  ? Name | Split<Rest>
  : List;

/** The tag name of an element. */
export type ElementName = Split<typeof anyElement>;

/** The tag names of all elements, in the order of the alphabet. */
export const elementNames = anyElement.split(',') as readonly ElementName[];
