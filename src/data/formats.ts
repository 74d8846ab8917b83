import type {ArticleList} from './article.js';
import type {Format, ReadContext} from './format.js';

/** Reads a document; never throws on bad data. */
export type Reader = (json: unknown, context: ReadContext) => ArticleList;

/** A format whose reader comes when a document needs it; recognising one loads nothing. */
interface KnownFormat {
  readonly name: string;
  matches(json: unknown): boolean;
  load(): Promise<Reader>;
}

/** The formats, in the order in which they are looked for. The native one is last. */
const known: KnownFormat[] = [
  {
    name: 'json-feed',
    matches: json => textOf(get(json, 'version')).includes('jsonfeed.org/version/'),
    load: async () => (await import('./formats/json-feed.js')).read,
  },
  {
    name: 'schema-org',
    matches: json => ['@context', '@graph', '@type'].some(key => has(firstOf(json), key)),
    load: async () => (await import('./formats/schema-org.js')).read,
  },
  {
    name: 'ghost',
    matches: json => {
      const list = get(json, 'posts') ?? get(json, 'pages');
      const marks = ['uuid', 'published_at', 'feature_image', 'comment_id'];
      return (
        Array.isArray(list) && (has(json, 'meta') || marks.some(key => has(firstOf(list), key)))
      );
    },
    load: async () => (await import('./formats/ghost.js')).read,
  },
  {
    name: 'wordpress',
    matches: json => {
      const post = firstOf(json);
      const isPost =
        has(get(post, 'title'), 'rendered') || (has(post, 'date_gmt') && has(post, 'link'));
      return isPost || (has(json, 'items') && has(json, 'show_thumbnails'));
    },
    load: async () => (await import('./formats/wordpress.js')).read,
  },
  {
    name: 'forem',
    matches: json => get(firstOf(json), 'type_of') === 'article',
    load: async () => (await import('./formats/forem.js')).read,
  },
  {
    name: 'oembed',
    matches: json =>
      /^1(\.0)?$/.test(textOf(get(json, 'version'))) &&
      /^(photo|video|link|rich)$/.test(textOf(get(json, 'type'))),
    load: async () => (await import('./formats/oembed.js')).read,
  },
  {
    name: 'article',
    matches: json => {
      const list = get(json, 'items') ?? get(json, 'articles') ?? json;
      const isEmpty = Array.isArray(list) && list.length === 0;
      const isArticle = ['headline', 'tldr'].some(key => has(firstOf(list), key));
      // A single article may be no more than its tags.
      const isPart = ['summary', 'body', 'tags', 'related'].some(key => has(json, key));
      return isEmpty || isArticle || isPart;
    },
    load: async () => (await import('./formats/native.js')).read,
  },
];

/**
 * Adds a format of the page's own. It is asked before those that are built in, and takes the place
 * of one with the same name. What it reads is checked as if it were a document.
 */
export function registerFormat(format: Format): void {
  const {name} = format;
  const index = known.findIndex(other => other.name === name);
  if (index >= 0) known.splice(index, 1);
  known.unshift({
    name,
    matches: json => format.matches(json),
    load: async () => {
      const {readArticleList} = await import('./formats/article.js');
      return (json, context) => {
        const list = format.read(json, context);
        const {articles} = readArticleList(list.articles, {base: context.base});
        return {...list, articles};
      };
    },
  });
}

/** The names of all formats. */
export function formatNames(): string[] {
  return known.map(({name}) => name);
}

/** The name of the format that a parsed document looks like, if it looks like any. */
export function detectFormat(json: unknown): string | undefined {
  return known.find(format => format.matches(json))?.name;
}

/** The reader of a format; undefined for a name that nobody knows. */
export async function loadReader(name: string): Promise<Reader | undefined> {
  return known.find(format => format.name === name)?.load();
}

/** The first object of a list, or of a list in it; anything else as it is. */
function firstOf(json: unknown): unknown {
  return Array.isArray(json) ? json.slice(0, 100).flat().find(isObject) : json;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function get(json: unknown, key: string): unknown {
  return isObject(json) && Object.hasOwn(json, key)
    ? (json as Record<string, unknown>)[key]
    : undefined;
}

function has(json: unknown, key: string): boolean {
  return (get(json, key) ?? undefined) !== undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
