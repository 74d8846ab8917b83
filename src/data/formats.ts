import type {ArticleList} from './article.js';
import type {Format, ReadContext} from './format.js';

type Reader = (json: unknown, context: ReadContext) => ArticleList;

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
    matches: json =>
      ['@context', '@graph', '@type'].some(key => get(firstOf(json), key) !== undefined),
    load: async () => (await import('./formats/schema-org.js')).read,
  },
  {
    name: 'ghost',
    matches: json => {
      const list = get(json, 'posts') ?? get(json, 'pages');
      if (!Array.isArray(list)) return false;
      const keys = ['uuid', 'published_at', 'feature_image', 'comment_id'];
      return get(json, 'meta') !== undefined || keys.some(key => get(list[0], key) !== undefined);
    },
    load: async () => (await import('./formats/ghost.js')).read,
  },
  {
    name: 'wordpress',
    matches: json => typeof get(get(firstOf(json), 'title'), 'rendered') === 'string',
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
      textOf(get(json, 'version')).startsWith('1') &&
      /^(photo|video|link|rich)$/.test(textOf(get(json, 'type'))),
    load: async () => (await import('./formats/oembed.js')).read,
  },
  {
    name: 'article',
    matches: json =>
      [get(json, 'items'), get(json, 'articles'), json].some(
        list =>
          get(firstOf(list), 'headline') !== undefined ||
          (Array.isArray(list) && list.length === 0),
      ),
    load: async () => (await import('./formats/article.js')).readArticleList,
  },
];

/**
 * Adds a format of the page's own. It is asked before those that are built in, and takes the place
 * of one with the same name.
 */
export function registerFormat(format: Format): void {
  const {name} = format;
  const index = known.findIndex(other => other.name === name);
  if (index >= 0) known.splice(index, 1);
  known.unshift({
    name,
    matches: json => format.matches(json),
    load: () => Promise.resolve((json, context) => format.read(json, context)),
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

function firstOf(json: unknown): unknown {
  return Array.isArray(json) ? (json[0] as unknown) : json;
}

function get(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, key)
    ? (json as Record<string, unknown>)[key]
    : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
