import type {SafeUrl} from './safe-url.js';

/** A named thing with an optional address: a category, a tag, a sponsor. */
export interface Term<Url extends string = SafeUrl> {
  /** The name, plain text. */
  name: string;
  /** An absolute `http:` or `https:` URL. */
  url?: Url;
}

/** A person or an organisation that wrote or published an article. */
export interface Person<Url extends string = SafeUrl> {
  /** The name, plain text. */
  name: string;
  /** The page of this person: an absolute `http:`, `https:` or `mailto:` URL. */
  url?: Url;
  /** The URL of the portrait or logo. */
  image?: Url;
}

/** A picture and what is known of it. */
export interface Picture<Url extends string = SafeUrl> {
  /** An absolute `http:` or `https:` URL, or a `data:image/*` one. */
  url: Url;
  /** A description for readers who do not see the picture; empty for a decorative one. */
  alt?: string;
  /** Width of the file in pixels. */
  width?: number;
  /** Height of the file in pixels. */
  height?: number;
  /** Candidates as in HTML's `srcset` attribute. */
  srcset?: Url;
  /** Display sizes as in HTML's `sizes` attribute. */
  sizes?: string;
  /** Plain text shown under the picture. */
  caption?: string;
  /** Who made the picture, plain text. */
  credit?: string;
}

/** The article read aloud, or its episode of a podcast. */
export interface Audio<Url extends string = SafeUrl> {
  /** The address of the file: an absolute `http:` or `https:` URL. */
  url: Url;
  /** The MIME type of the file, such as `audio/mpeg`. */
  type?: string;
  /** The duration in whole seconds. */
  seconds?: number;
}

/** One key point of a summary, with the passage that it sums up. */
export interface KeyPoint<Url extends string = SafeUrl> {
  /** The point, plain text. */
  text: string;
  /** The passage: `#section` of the same article, or an absolute URL with a text fragment. */
  url?: Url;
}

/** The kind of medium that an article carries, shown as a badge. */
export type Media = 'video' | 'audio' | 'gallery' | 'live';

/** Whether everybody may read the whole article. */
export type Access = 'free' | 'locked';

/** How much of a thing a machine made: all of it, or a part with a person. */
export type Authorship = 'generated' | 'assisted';

/** The parts of an article that a machine made, each part apart. */
export interface MachineMade<Url extends string = SafeUrl> {
  /** How much of the article's text a machine wrote. */
  article?: Authorship;
  /** How much of the summary box (`tldr`) a machine wrote. */
  summary?: Authorship;
  /** How much of the picture a machine made. */
  image?: Authorship;
  /** The publisher's page on its use of machines: an absolute URL. */
  policy?: Url;
}

/**
 * An article, as every element of this library shows it and every format is read into it.
 * All text is plain text but `body`. Every field but `headline` may be missing.
 */
export interface Article<Url extends string = SafeUrl> {
  /** The identifier of the article in its source. */
  id?: string;
  /** The page of the article: an absolute URL. */
  url?: Url;
  /** The headline; empty only if the source has neither a title nor any text. */
  headline: string;
  /** The dek: one or two sentences. */
  summary?: string;
  /** The section, shown as the kicker. */
  category?: Term<Url>;
  /**
   * ISO 8601: an instant with its offset, a date (`2025-11-23`), a month (`2025-11`), or a year
   * (`2025`).
   */
  published?: string;
  /** ISO 8601, as `published`. */
  modified?: string;
  /** The authors, in the order in which they are named. */
  authors?: Person<Url>[];
  /** The lead picture. */
  image?: Picture<Url>;
  /** One paragraph, or the key points. */
  tldr?: (string | KeyPoint<Url>)[];
  /** HTML, untrusted until it is shown. */
  body?: string;
  /** The subjects of the article. */
  tags?: Term<Url>[];
  /** Where the content comes from: the "View source" link. */
  source?: {name?: string; url: Url};
  /** The time that reading takes, in minutes; at least 1. */
  readingMinutes?: number;
  /** The kind of medium that the article carries. */
  media?: Media;
  /** The article read aloud, or its episode of a podcast. */
  audio?: Audio<Url>;
  /** A word above the headline, such as "Analysis"; plain text. */
  label?: string;
  /** Whether the article gives the opinion of its author. */
  kind?: 'opinion';
  /** Whether everybody may read the whole article. */
  access?: Access;
  /** Who paid for the article. */
  sponsor?: Term<Url>;
  /** Who published the article. */
  publisher?: Person<Url>;
  /** The parts of the article that a machine made. */
  ai?: MachineMade<Url>;
  /** The language of the texts: a BCP 47 tag. */
  language?: string;
  /** Articles that a reader may read next. */
  related?: Article<Url>[];
}

/** The articles of a document, and what the document says of itself. */
export interface ArticleList<Url extends string = SafeUrl> {
  /** The articles, in the order of the document. */
  articles: Article<Url>[];
  /** The address of the next page: an absolute URL. */
  next?: string;
  /** The name of the list. */
  title?: string;
  /** The page that the list belongs to: an absolute URL. */
  homeUrl?: Url;
  /** Whether the source says that it is final and never changes again. */
  expired?: boolean;
  /** For how many seconds, by the source, it does not change. */
  maxAge?: number;
}
