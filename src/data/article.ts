/** A named thing with an optional address: a category, a tag, a sponsor. */
export interface Term {
  /** Plain text. */
  name: string;
  /** An absolute `http:` or `https:` URL. */
  url?: string;
}

/** Somebody, or some organisation, who wrote or published an article. */
export interface Person {
  /** Plain text. */
  name: string;
  /** Their page: an absolute `http:`, `https:` or `mailto:` URL. */
  url?: string;
  /** Their portrait or logo. */
  image?: string;
}

/** A picture and what is known of it. */
export interface Picture {
  /** An absolute `http:` or `https:` URL, or a `data:image/*` one. */
  url: string;
  /** What the picture shows, for readers who do not see it; empty for a decorative one. */
  alt?: string;
  /** Width of the file in pixels. */
  width?: number;
  /** Height of the file in pixels. */
  height?: number;
  /** Candidates as in HTML's `srcset` attribute. */
  srcset?: string;
  /** Display sizes as in HTML's `sizes` attribute. */
  sizes?: string;
  /** Plain text shown under the picture. */
  caption?: string;
  /** Who made the picture, plain text. */
  credit?: string;
}

/** What kind of medium an article carries, shown as a badge. */
export type Media = 'video' | 'audio' | 'gallery' | 'live';

/** Whether everybody may read the whole article. */
export type Access = 'free' | 'locked';

/** How much of a text a machine wrote. */
export type MachineAuthorship = 'generated' | 'assisted';

/**
 * An article, as every element of this library shows it and every format is read into it.
 * All text is plain text but `body`. Every field but `headline` may be missing.
 */
export interface Article {
  /** Identifies the article in its source. */
  id?: string;
  /** Where it can be read: an absolute URL. */
  url?: string;
  /** The headline; empty only where the source has neither a title nor any text. */
  headline: string;
  /** The dek: one or two sentences. */
  summary?: string;
  /** The section, shown as the kicker. */
  category?: Term;
  /** ISO 8601: a date (`2025-11-23`), or an instant with its offset. */
  published?: string;
  /** ISO 8601, as `published`. */
  modified?: string;
  authors?: Person[];
  image?: Picture;
  /** One paragraph, or the key points. */
  tldr?: string[];
  /** HTML, untrusted until it is shown. */
  body?: string;
  tags?: Term[];
  /** Where the content comes from: the "View source" link. */
  source?: {name?: string; url: string};
  /** Minutes, at least 1. */
  readingMinutes?: number;
  media?: Media;
  access?: Access;
  sponsor?: Term;
  publisher?: Person;
  ai?: MachineAuthorship;
  /** BCP 47. */
  language?: string;
  related?: Article[];
}

/** What a document was read into. */
export interface ArticleList {
  articles: Article[];
  /** Where the next page is: an absolute URL. */
  next?: string;
  /** The name of the list. */
  title?: string;
  /** The page that the list belongs to: an absolute URL. */
  homeUrl?: string;
  /** True when the source says that it will never change again. */
  expired?: boolean;
  /** For how many seconds the source says that it will not change. */
  maxAge?: number;
}
