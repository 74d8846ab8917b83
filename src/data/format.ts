import type {ArticleInput} from './article-input.js';
import type {ArticleList} from './article.js';

/** Tells, for `debug`, where a value came from or why something was left out. */
export type Trace = (line: TraceLine) => void;

/** One line of the `debug` table. */
export interface TraceLine {
  /** Which article: its place in the document, from 0; absent for the document itself. */
  index?: number;
  /** The field of `Article`, or `item` when a whole item is meant. */
  field: string;
  /** The value that was taken; absent when it was left out. */
  value?: unknown;
  /** The path that it came from (`items[0].title`), or the reason why it was left out. */
  reason: string;
}

/** The facts that a reader may have beside the document. */
export interface ReadContext {
  /** The URL that relative URLs are resolved against: the response's, else the page's. */
  base?: string;
  /** The URL that was asked for, if it differs from `base` or is the article's own (oEmbed). */
  requested?: string;
  /** Response headers, where there was a response: paging lives there (WordPress). */
  headers?: {get(name: string): string | null};
  /** Called for each field and each item left out, when somebody wants to know. */
  trace?: Trace;
}

/** The answer of a registered format: articles as in the native format, and what a list may have. */
export interface FormatResult extends Omit<ArticleList<string>, 'articles'> {
  articles: readonly (ArticleInput | string)[];
}

/** A document before anybody knows its shape: any field may be missing. */
export type MaybeDocument<Document> = Partial<Record<keyof Document, unknown>> | null | undefined;

/**
 * How one kind of JSON document becomes articles. `Document` is the type of the parsed document, for
 * TypeScript. A failure of its functions ends in an `ArticleError`, and touches no other format.
 */
export interface Format<Document = Record<string, unknown>> {
  /** The value of the `format` attribute: a name without spaces. */
  readonly name: string;
  /** Whether a parsed document looks like this format. */
  matches(json: MaybeDocument<Document>): boolean;
  /** Reads a parsed document, at once or later; an empty list if nothing in it can be shown. */
  read(json: Document, context: ReadContext): FormatResult | Promise<FormatResult>;
}
