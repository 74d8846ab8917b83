import type {ArticleList} from './article.js';

/** Tells, for `debug`, where a value came from or why something was left out. */
export type Trace = (line: TraceLine) => void;

/** One line of the `debug` table. */
export interface TraceLine {
  /** Which article: its place in the document, from 0; absent for the document itself. */
  index?: number;
  /** The field of `Article`, or `item` when a whole item is meant. */
  field: string;
  /** What was taken; absent when it was left out. */
  value?: unknown;
  /** Where it came from (`items[0].title`), or why it was left out. */
  reason: string;
}

/** What a reader may know beside the document. */
export interface ReadContext {
  /** The URL that relative URLs are resolved against: the response's, else the page's. */
  base?: string;
  /** The URL that was asked for, where it differs from `base` or stands for the article (oEmbed). */
  requested?: string;
  /** Response headers, where there was a response: paging lives there (WordPress). */
  headers?: {get(name: string): string | null};
  /** Called for each field and each item left out, when somebody wants to know. */
  trace?: Trace;
}

/**
 * How one kind of JSON document becomes articles. Readers are pure: no DOM, no network, the same
 * on a server. They never throw on bad data; what is unusable is left out and traced.
 */
export interface Format {
  /** The value of the `format` attribute. */
  readonly name: string;
  /** Whether a parsed document looks like this format. */
  matches(json: unknown): boolean;
  /** Reads a parsed document; an empty list when nothing in it can be shown. */
  read(json: unknown, context: ReadContext): ArticleList;
}
