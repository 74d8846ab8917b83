/**
 * The elements in Vue's templates, 3.3 and later:
 *
 *     import type {} from 'article-elements/types/vue.js';
 *
 *     <article-card headline="…" heading-level="2" @article-click="…" />
 */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {ArticleElements, NumberText, Tag} from './shared.js';

export type {ArticleElements};

/** Vue knows attributes by their names in scripts; those with a hyphen stay text. */
type TemplateProps<Name extends Tag> = {
  [Key in keyof ArticleElements[Name]['properties']]:
    | ArticleElements[Name]['properties'][Key]
    | (number extends ArticleElements[Name]['properties'][Key] ? NumberText : never);
} & {slot?: string};

/** As Vue's guide on custom elements has it: the element, with what a template may set on it. */
type Element<Name extends Tag> = new () => ArticleElements[Name]['element'] & {
  /** @deprecated For type checking only. */
  $props: TemplateProps<Name> & Omit<HTMLAttributes, keyof TemplateProps<Name>> & PublicProps;
  /** @deprecated For type checking only. */
  $emit: EmitFn<{
    [Type in keyof ArticleElements[Name]['events']]: (
      event: ArticleElements[Name]['events'][Type],
    ) => void;
  }>;
};

type Elements = {[Name in Tag]: Element<Name>};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only interfaces merge
  interface GlobalComponents extends Elements {}
}
