/** A text for each plural category of the language (CLDR). `{n}` is the place of the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

/** The words of the interface in one language. `{…}` marks the place of a value. */
export interface Words {
  /** The heading of the summary box. */
  tldr: string;
  /** The heading of the rail. */
  moreToExplore: string;
  /** The source link after the tags. */
  viewSource: string;
  /** The source link if the source has a name, `{name}`. */
  viewSourceOn: string;
  /** The link to all articles of a rail. */
  seeAll: string;
  /** The byline, with the names of the authors, `{names}`. */
  by: string;
  /** The reading time in minutes. */
  readingMinutes: Plural;
  /** The date of the last change, `{date}`. */
  updated: string;
  /** The button that shows the `{n}` hidden tags. */
  moreTags: Plural;
  /** The accessible name of the list of tags. */
  tags: string;
  /** The label of the copy button, and its label after a copy. */
  copy: string;
  copied: string;
  copyFailed: string;
  /** How much a machine made of an article, of its summary box, and of its picture. */
  aiGenerated: string;
  aiAssisted: string;
  aiGeneratedSummary: string;
  aiAssistedSummary: string;
  aiGeneratedImage: string;
  aiAssistedImage: string;
  /** The labels of badges. */
  video: string;
  audio: string;
  gallery: string;
  live: string;
  locked: string;
  /** The name of the player for the article's audio. */
  listen: string;
  /** The sponsor, `{name}`. */
  sponsoredBy: string;
  /** The labels of the carousel buttons. */
  previous: string;
  next: string;
  /** The label of the paging button. */
  loadMore: string;
  /** The messages of states. */
  loading: string;
  failed: string;
  retry: string;
  stale: string;
  /** The heading of the list of sections. */
  contents: string;
  /** The credit of a picture, `{name}`. */
  credit: string;
}
