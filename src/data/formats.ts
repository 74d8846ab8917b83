import type {ArticleList} from './article.js';
import type {Format, ReadContext} from './format.js';

/** Reads a document. A reader that is built in answers at once, and never throws on bad data. */
export type Reader = (json: unknown, context: ReadContext) => ArticleList | Promise<ArticleList>;

/** A format whose reader comes when a document needs it; recognising one loads nothing. */
interface KnownFormat {
  readonly name: string;
  matches(json: unknown): boolean;
  load(): Promise<Reader>;
}

const loadRss = async (): Promise<Reader> => (await import('./formats/rss.js')).readInSlices;

/** The formats, in the order in which they are looked for. The native one is last. */
const known: KnownFormat[] = [
  {
    name: 'rss',
    matches: json => typeof json === 'string' && /<(\w+:)?(rss|rdf|feed)\b/i.test(json),
    load: loadRss,
  },
  {name: 'atom', matches: () => false, load: loadRss},
  {
    name: 'json-feed',
    matches: json => textOf(get(json, 'version')).includes('jsonfeed.org/version/'),
    load: async () => (await import('./formats/json-feed.js')).read,
  },
  {
    name: 'schema-org',
    matches: json => ['@context', '@graph', '@type'].some(key => has(firstOf(json), key)),
    load: async () => (await import('./formats/schema-org/read.js')).read,
  },
  {
    name: 'ghost',
    matches: json => {
      const list = get(json, 'posts') ?? get(json, 'pages');
      const first = firstOf(list);
      const marks = ['uuid', 'published_at', 'feature_image', 'comment_id'];
      const isGhost = has(json, 'meta') || marks.some(key => has(first, key));
      // WordPress.com has a list of the same name, and names fields in capitals.
      return Array.isArray(list) && isGhost && !has(first, 'ID') && !has(json, 'found');
    },
    load: async () => (await import('./formats/ghost.js')).read,
  },
  {
    name: 'wordpress',
    matches: json => {
      const post = firstOf(json);
      const isPost =
        has(get(post, 'title'), 'rendered') || (has(post, 'date_gmt') && has(post, 'link'));
      const isRelated = has(json, 'items') && has(json, 'show_thumbnails');
      const site = firstOf(get(json, 'posts') ?? json);
      const isSite = has(site, 'ID') && has(site, 'URL') && has(site, 'title');
      return isPost || isRelated || isSite || (has(json, 'found') && has(json, 'posts'));
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
    matches: json => {
      const marks = ['html', 'author_name', 'provider_name', 'thumbnail_url'];
      // Some providers leave the version out.
      const isLike = has(json, 'title') && marks.filter(key => has(json, key)).length > 1;
      return (
        /^(photo|video|link|rich)$/.test(textOf(get(json, 'type'))) &&
        (/^1(\.0)?$/.test(textOf(get(json, 'version'))) || (!has(json, 'version') && isLike))
      );
    },
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
 * Adds a format of the page's own. It is asked before the formats that are built in, and replaces one
 * of the same name. The articles that it returns are checked like those of a document. Throws a
 * `TypeError` if the format has no name, no `matches` or no `read`.
 */
export function registerFormat<Document = Record<string, unknown>>(format: Format<Document>): void {
  const {name, matches, read} = format ?? {};
  if (typeof name !== 'string' || !/^[^\s]+$/.test(name) || name === 'auto') {
    throw new TypeError(
      'registerFormat: the format needs a name without spaces, other than "auto".',
    );
  }
  if (typeof matches !== 'function' || typeof read !== 'function') {
    const missing = typeof read === 'function' ? 'matches' : 'read';
    throw new TypeError(`registerFormat: the format "${name}" has no function "${missing}".`);
  }
  const index = known.findIndex(other => other.name === name);
  if (index >= 0) known.splice(index, 1);
  known.unshift({
    name,
    matches: json => {
      // Texts are feeds in XML; a format of the page's own gets one where it is named.
      if (typeof json === 'string') return false;
      const answer: unknown = format.matches(json as never);
      // A promise would be true of every document.
      if (answer instanceof Promise) throw new TypeError('matches() returned a promise');
      return Boolean(answer);
    },
    load: async () => {
      const {readRegistered} = await import('./formats/registered.js');
      return (json, context) => readRegistered(format as Format, json, context);
    },
  });
}

/** The names of all formats. */
export function formatNames(): string[] {
  return known.map(({name}) => name);
}

/**
 * The name of the format that a parsed document looks like, if it looks like any. A registered
 * format that fails to look at it does not match, and `note` gets the reason.
 */
export function detectFormat(json: unknown, note?: (reason: string) => void): string | undefined {
  return known.find(({name, matches}) => {
    try {
      return matches(json);
    } catch (error) {
      note?.(`the format "${name}" failed to look at it: ${String(error)}`);
      return false;
    }
  })?.name;
}

/** The reader of a format; undefined for a name that is not known. */
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
