/** The native format as people write it: an `Article`, with shorter forms for most fields. */
import type {
  Article,
  Audio,
  Authorship,
  KeyPoint,
  MachineMade,
  Person,
  Picture,
  Term,
} from './article.js';

/** A value that may be missing in any of the ways of JSON and JavaScript. */
type Maybe<Value> = Value | null | undefined;

/** An object with one obvious field, or only the value of that field. */
type Short<Thing> = Thing | string;

/** One value, or a list of values. */
type Several<Value> = Value | readonly Value[];

type Optional<Thing> = {[Key in keyof Thing]?: Maybe<Thing[Key]>};

/** The fields of a picture; numbers may be texts such as `1200px`. */
type PictureInput = Pick<Picture<string>, 'url'> &
  Optional<Omit<Picture<string>, 'url' | 'width' | 'height'>> & {
    width?: Maybe<number | string>;
    height?: Maybe<number | string>;
  };

/**
 * An article as it may be given: to the `article` attribute and property, to functions of the
 * server, and in JSON of the native format. A string is short for an object with one obvious field:
 * `image: 'a.jpg'`, `category: 'Research'`, `authors: ['Ada']`, `tags: 'tides, clocks'`. A missing
 * field may also be `null`.
 */
export interface ArticleInput {
  /** The identifier of the article in its source. */
  id?: Maybe<string | number>;
  /** The page of the article; a relative URL is resolved against the document or the page. */
  url?: Maybe<string>;
  /** The headline, plain text. */
  headline?: Maybe<string | number>;
  /** Another name of `headline`. */
  title?: Maybe<string | number>;
  /** The dek: one or two sentences, plain text. */
  summary?: Maybe<string>;
  /** The section, shown as the kicker. */
  category?: Maybe<Short<Term<string>>>;
  /** ISO 8601: an instant with its offset, a date, a month, or a year. */
  published?: Maybe<string>;
  /** ISO 8601, as `published`. */
  modified?: Maybe<string>;
  /** The authors, in the order in which they are named. */
  authors?: Maybe<Several<Short<Optional<Person<string>>>>>;
  /** Another name of `authors`. */
  author?: Maybe<Several<Short<Optional<Person<string>>>>>;
  /** The lead picture, or its URL. */
  image?: Maybe<Short<PictureInput>>;
  /** One paragraph, or the key points. */
  tldr?: Maybe<Several<Short<KeyPoint<string>>>>;
  /** HTML; parts that are not prose are taken out. */
  body?: Maybe<string>;
  /** The subjects of the article: names separated by commas, or a list. */
  tags?: Maybe<Several<Short<Term<string>>>>;
  /** The place where the content comes from, or its URL. */
  source?: Maybe<Short<NonNullable<Article<string>['source']>>>;
  /** The time that reading takes, in minutes. */
  readingMinutes?: Maybe<number | string>;
  /** The kind of medium that the article carries. */
  media?: Maybe<Article['media']>;
  /** The article read aloud, or the URL of the file. */
  audio?: Maybe<Short<Pick<Audio<string>, 'url'> & Optional<Omit<Audio<string>, 'url'>>>>;
  /** A word above the headline, such as "Analysis". */
  label?: Maybe<string>;
  /** Whether the article gives the opinion of its author. */
  kind?: Maybe<Article['kind']>;
  /** Whether everybody may read the whole article. */
  access?: Maybe<Article['access']>;
  /** Who paid for the article. */
  sponsor?: Maybe<Short<Term<string>>>;
  /** Who published the article. */
  publisher?: Maybe<Short<Optional<Person<string>>>>;
  /** The parts that a machine made; a string is about the article's text. */
  ai?: Maybe<Authorship | Optional<MachineMade<string>>>;
  /** The language of the texts: a BCP 47 tag. */
  language?: Maybe<string>;
  /** Articles that a reader may read next; a string is a headline. */
  related?: Maybe<readonly Short<ArticleInput>[]>;
}

/** A list of articles as it may be given. */
export type ArticleListInput =
  readonly Short<ArticleInput>[] | {items: readonly Short<ArticleInput>[]};
