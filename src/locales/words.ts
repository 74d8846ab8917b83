/** A text for each plural category of the language (CLDR); `{n}` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

/** The words of the interface in one language. `{…}` are places for values. */
export interface Words {
  /** Heading of the summary box. */
  tldr: string;
  /** Heading of the rail. */
  moreToExplore: string;
  /** The source link after the tags. */
  viewSource: string;
  /** The source link where the source has a name: `{name}`. */
  viewSourceOn: string;
  /** The link to all articles of a rail. */
  seeAll: string;
  /** Before the authors: `{names}`. */
  by: string;
  /** Reading time. */
  readingMinutes: Plural;
  /** Before the date of a change: `{date}`. */
  updated: string;
  /** The button that shows the hidden tags: `{n}`. */
  moreTags: Plural;
  /** Name of the list of tags. */
  tags: string;
  /** The copy button, and what it says afterwards. */
  copy: string;
  copied: string;
  copyFailed: string;
  /** Who wrote the summary. */
  aiGenerated: string;
  aiAssisted: string;
  /** Badges. */
  video: string;
  audio: string;
  gallery: string;
  live: string;
  locked: string;
  /** Before the sponsor: `{name}`. */
  sponsoredBy: string;
  /** Carousel buttons. */
  previous: string;
  next: string;
  /** Paging button. */
  loadMore: string;
  /** States. */
  loading: string;
  failed: string;
  retry: string;
  stale: string;
  /** Heading of the list of sections. */
  contents: string;
  /** Picture credit: `{name}`. */
  credit: string;
}
