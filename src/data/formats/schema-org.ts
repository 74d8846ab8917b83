/** schema.org in JSON-LD: articles of all kinds, and lists of them. */
import type {
  Access,
  Article,
  ArticleList,
  MachineAuthorship,
  Media,
  Person,
  Picture,
  Term,
} from '../article.js';
import {normaliseDate} from '../date.js';
import type {ReadContext} from '../format.js';
import {htmlToText} from '../html-text.js';
import {plainText} from '../plain-text.js';
import {safePictureUrl, safeUrl} from '../safe-url.js';
import {parseDuration} from '../../time/duration.js';
import {isObject, readCount, readLanguage, type Fields} from './article.js';
import {compact, mergePeople, textToHtml, uniqueTerms} from './common.js';

const articleType =
  /^(Article|BlogPosting|Report|TechArticle|ScholarlyArticle|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|SatiricalArticle|AdvertiserContentArticle|APIReference|(Analysis|AskPublic|Background|Opinion|Reportage|Review)?NewsArticle)$/;
const listType = /^(ItemList|DataFeed|CollectionPage|Blog|SearchResultsPage|ProfilePage)$/;
const deepest = 5;
const most = 1000;

/** Reads one document. */
export function read(json: unknown, context: ReadContext): ArticleList {
  return readGraph([json], context).list;
}

/** A node of the graph that is an article, with the node that it was read from. */
export interface FoundArticle {
  node: Fields;
  article: Article;
}

/** Reads several documents of one page, whose nodes may refer to each other. */
export function readGraph(
  documents: unknown[],
  context: ReadContext,
): {list: ArticleList; found: FoundArticle[]; graph: Graph} {
  const graph = new Graph(documents, context);
  const found = graph.articles();
  const listed = found.length === 0 ? graph.listed() : [];
  return {
    list: {articles: found.length > 0 ? found.map(({article}) => article) : listed},
    found,
    graph,
  };
}

/** The nodes of one or more documents, by which references are followed. */
export class Graph {
  readonly roots: Fields[] = [];
  readonly #byId = new Map<string, Fields>();
  readonly #context: ReadContext;
  #visited = 0;

  constructor(documents: unknown[], context: ReadContext) {
    this.#context = context;
    for (const document of documents) this.#collectRoots(document, 0);
    for (const root of this.roots) this.#index(root, 0);
  }

  /** All articles among the roots, in document order; of those within others none. */
  articles(): FoundArticle[] {
    const found: FoundArticle[] = [];
    for (const [index, node] of this.roots.entries()) {
      if (!hasType(node, articleType)) continue;
      const article = this.#readArticle(node);
      if (article) found.push({node, article});
      else this.#context.trace?.({index, field: 'item', reason: 'dropped: it has no headline'});
    }
    return found.slice(0, most);
  }

  /** The articles of the lists among the roots, or that are the main thing of a page. */
  listed(): Article[] {
    const articles: Article[] = [];
    for (const root of this.roots) {
      for (const holder of [root, this.follow(root.mainEntity)]) {
        if (isObject(holder) && (holder === root || hasType(holder, listType))) {
          articles.push(...this.#readList(holder));
        } else if (isObject(holder) && hasType(holder, articleType)) {
          const article = this.#readArticle(holder);
          if (article) articles.push(article);
        }
      }
    }
    return articles.slice(0, most);
  }

  /** What a value refers to: the node with its `@id`, or the value itself. */
  follow(value: unknown): unknown {
    for (let depth = 0; depth < deepest; depth++) {
      if (!isObject(value) || typeof value['@id'] !== 'string') return value;
      if (value.name ?? value.url ?? value.contentUrl ?? value.headline) return value;
      const target = this.#byId.get(value['@id']) ?? this.#byId.get(this.#absolute(value['@id']));
      if (!target || target === value) return value;
      value = target;
    }
    return value;
  }

  #absolute(id: string): string {
    const {base} = this.#context;
    return URL.canParse(id, base) ? new URL(id, base).href : id;
  }

  #collectRoots(value: unknown, depth: number): void {
    if (depth > 32 || this.roots.length >= most) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, most)) this.#collectRoots(item, depth + 1);
    } else if (isObject(value)) {
      if (value['@graph'] !== undefined) this.#collectRoots(value['@graph'], depth + 1);
      if (value['@type'] !== undefined) this.roots.push(value);
    }
  }

  /** Remembers every node that has an id; of two with the same the first one wins, key by key. */
  #index(value: unknown, depth: number): void {
    if (depth > 32 || this.#visited++ > 20_000) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, most)) this.#index(item, depth + 1);
      return;
    }
    if (!isObject(value)) return;
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1) {
      for (const key of new Set([id, this.#absolute(id)])) {
        const known = this.#byId.get(key);
        this.#byId.set(key, known && known !== value ? mergeNodes(known, value) : value);
      }
    }
    for (const key of Object.keys(value)) this.#index(value[key], depth + 1);
  }

  #readList(holder: Fields): Article[] {
    const values = [
      holder.itemListElement,
      holder.blogPost,
      holder.blogPosts,
      holder.dataFeedElement,
      hasType(holder, listType) ? holder.hasPart : undefined,
    ].flatMap(list);
    const elements = values.map(value => this.follow(value));
    const positions = elements.map(element => (isObject(element) ? Number(element.position) : NaN));
    const order = [...elements.keys()];
    // The order of the markup is not the order of the list, but only numbers of all say so.
    if (positions.every(Number.isFinite)) order.sort((a, b) => positions[a]! - positions[b]!);
    const articles: Article[] = [];
    for (const index of order) {
      const article = this.#readListed(elements[index]);
      if (article) articles.push(article);
      else this.#context.trace?.({index, field: 'item', reason: 'dropped: no name to show'});
    }
    return articles;
  }

  #readListed(element: unknown): Article | undefined {
    if (!isObject(element)) return undefined;
    const thing = this.follow(element.item ?? element);
    if (isObject(thing) && hasType(thing, articleType)) return this.#readArticle(thing);
    const named: Fields = isObject(thing) ? thing : element;
    // A menu is a list too.
    if (hasType(element, /NavigationElement$/) || hasType(named, /NavigationElement$/))
      return undefined;
    const {base} = this.#context;
    const headline = text(named.headline) || text(named.name) || text(element.name);
    const address = typeof thing === 'string' ? thing : (named.url ?? element.url);
    const url = this.#url(address, base);
    // A list of addresses alone: the page may have links to them that say what they are.
    if (!headline && !url) return undefined;
    return compact({
      headline,
      url: url ?? this.#url(named['@id'], base),
      summary: text(named.description) || undefined,
      image: this.#picture(named.image ?? element.image),
    });
  }

  #readArticle(node: Fields): Article | undefined {
    const {base} = this.#context;
    const headline = text(node.headline) || text(node.name) || text(node.alternativeHeadline);
    if (!headline) return undefined;
    const description = text(node.description);
    const abstract = list(node.abstract).map(text).filter(Boolean);
    const body = typeof node.articleBody === 'string' ? node.articleBody : undefined;
    const source = [node.isBasedOn, node.sameAs]
      .map(value => this.#url(first(value), base))
      .find(value => value !== undefined);
    const url = this.#articleUrl(node, base);
    const section = text(node.articleSection);
    return compact({
      id: plainText(node['@id']) || plainText(node.identifier) || undefined,
      url,
      headline,
      summary: description || abstract[0],
      category: section ? {name: section} : undefined,
      published: date(node.datePublished) ?? date(node.dateCreated) ?? date(node.uploadDate),
      modified: date(node.dateModified),
      authors: mergePeople([node.author, node.creator].flatMap(spreadNames), value =>
        this.#person(value),
      ),
      image:
        this.#picture(node.image) ??
        this.#picture(node.thumbnailUrl) ??
        this.#picture(node.primaryImageOfPage),
      tldr: description && abstract.length > 0 ? abstract : undefined,
      body: body ? textToHtml(stripKeepingLines(body)) : undefined,
      tags: this.#tags(node.keywords),
      source: source && source !== url ? {url: source} : undefined,
      readingMinutes: readingMinutes(node),
      media: media(node),
      access: access(node.isAccessibleForFree),
      sponsor: this.#sponsor(node),
      publisher: this.#publisher(node.publisher),
      ai: machineAuthorship(node.digitalSourceType),
      language: language(node.inLanguage),
    });
  }

  #articleUrl(node: Fields, base: string | undefined): string | undefined {
    const page = first(node.mainEntityOfPage);
    const ids = [
      first(node.url),
      isObject(page) ? (page['@id'] ?? page.url) : page,
      /^https?:[^#]+$/i.test(plainText(node['@id'])) ? node['@id'] : undefined,
    ];
    return ids.map(value => this.#url(value, base)).find(value => value !== undefined);
  }

  /** A URL; texts such as `True` that stand where one should be are none. */
  #url(value: unknown, base: string | undefined): string | undefined {
    const url = isObject(value) ? (value['@id'] ?? value.url ?? value['@value']) : value;
    if (typeof url !== 'string' || !/[./#]/.test(url)) return undefined;
    return safeUrl(url, base);
  }

  #person(value: unknown): Person | undefined {
    const node = this.follow(value);
    const {base} = this.#context;
    const fields: Fields = isObject(node) ? node : {name: node};
    const name = text(fields.name).replace(/^by\s+/i, '');
    if (!name || /^https?:\/\//i.test(name)) return undefined;
    const url = [fields.url, first(fields.sameAs)]
      .map(link => this.#url(first(link), base))
      .find(link => link !== undefined);
    return compact({name, url, image: this.#picture(fields.image)?.url});
  }

  #publisher(value: unknown): Person | undefined {
    const node = this.follow(first(value));
    const person = this.#person(node);
    if (!person || !isObject(node)) return person;
    return compact({...person, image: this.#picture(node.logo)?.url ?? person.image});
  }

  #sponsor(node: Fields): Term | undefined {
    const sponsor = this.#person(first(node.sponsor));
    if (sponsor) return compact({name: sponsor.name, url: sponsor.url});
    if (!hasType(node, /^AdvertiserContentArticle$/)) return undefined;
    const name = this.#publisher(node.publisher)?.name;
    return name ? {name} : undefined;
  }

  #tags(value: unknown): Term[] | undefined {
    const names: unknown[] = [];
    const urls = new Map<string, string>();
    for (const keyword of list(value)
      .slice(0, most)
      .map(item => this.follow(item))) {
      if (isObject(keyword) && keyword['@value'] === undefined) {
        const name = text(keyword.name);
        const url = this.#url(keyword.url, this.#context.base);
        if (name && url) urls.set(name, url);
        names.push(name);
      } else {
        const words = text(keyword);
        if (!/^https?:\/\//i.test(words)) names.push(...words.split(','));
      }
    }
    return uniqueTerms(names)?.map(({name}) => compact({name, url: urls.get(name)}));
  }

  #picture(value: unknown, depth = 0): Picture | undefined {
    const node = this.follow(value);
    if (depth > deepest) return undefined;
    if (Array.isArray(node)) {
      for (const item of node.slice(0, 20)) {
        const picture = this.#picture(item, depth + 1);
        if (picture) return picture;
      }
      return undefined;
    }
    const {base} = this.#context;
    if (!isObject(node)) {
      const url = typeof node === 'string' && node.trim() ? safePictureUrl(node, base) : undefined;
      return url && {url};
    }
    if (Array.isArray(node['@list'])) return this.#picture(node['@list'], depth + 1);
    const picture = this.#picture(node.url ?? node.contentUrl ?? node['@value'], depth + 1);
    if (!picture) return undefined;
    return compact({
      url: picture.url,
      width: length(node.width),
      height: length(node.height),
      alt: text(node.alternateName) || undefined,
      caption: text(node.caption) || undefined,
      credit: text(node.creditText) || undefined,
    });
  }
}

/** Whether a node has a type, written in any of the ways of JSON-LD. */
export function hasType(node: Fields, type: RegExp): boolean {
  return list(node['@type']).some(
    name =>
      typeof name === 'string' &&
      type.test(name.replace(/^(schema:|https?:\/\/schema\.org\/)/i, '')),
  );
}

function mergeNodes(first: Fields, second: Fields): Fields {
  const merged = Object.create(null) as Fields;
  for (const node of [second, first]) for (const key of Object.keys(node)) merged[key] = node[key];
  return merged;
}

function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, most);
  if (isObject(value) && Array.isArray(value['@list'])) return value['@list'].slice(0, most);
  return value === undefined || value === null ? [] : [value];
}

function first(value: unknown): unknown {
  return list(value)[0];
}

function text(value: unknown): string {
  const one = first(value);
  return htmlToText(isObject(one) ? (one['@value'] ?? one.name) : one);
}

function date(value: unknown): string | undefined {
  const one = first(value);
  return normaliseDate(isObject(one) ? one['@value'] : one);
}

/** One author may have several names, which are several authors. */
function spreadNames(value: unknown): unknown[] {
  const authors = list(value).flatMap(author =>
    isObject(author) && Array.isArray(author.name)
      ? author.name.slice(0, 100).map((name: unknown) => ({name}))
      : [author],
  );
  return authors.length > 0 ? [authors] : [];
}

function length(value: unknown): number | undefined {
  const one = first(value);
  return readCount(isObject(one) ? (one.value ?? one['@value'] ?? one.name) : one);
}

/** Body text is plain, or HTML whose tags are dropped line by line. */
function stripKeepingLines(body: string): string {
  if (!/<[a-z/]/i.test(body)) return body;
  return body
    .slice(0, 1_000_000)
    .split(/<\/(?:p|div|h\d|li)>|\n/i)
    .map(line => htmlToText(line))
    .filter(Boolean)
    .join('\n\n');
}

function readingMinutes(node: Fields): number | undefined {
  const time = parseDuration(plainText(node.timeRequired));
  if (time) return Math.max(1, Math.ceil(time / 60_000));
  const words = readCount(plainText(node.wordCount).replaceAll(',', ''));
  return words && Math.max(1, Math.ceil(words / 230));
}

function media(node: Fields): Media | undefined {
  if (hasType(node, /^LiveBlogPosting$/)) {
    const start = Date.parse(date(node.coverageStartTime) ?? '');
    const end = Date.parse(date(node.coverageEndTime) ?? '');
    const now = Date.now();
    if (start <= now && now <= end) return 'live';
  }
  if (first(node.video)) return 'video';
  return first(node.audio) ? 'audio' : undefined;
}

function access(value: unknown): Access | undefined {
  const name = typeof value === 'boolean' ? String(value) : plainText(first(value));
  if (/(^|\/)false$/i.test(name)) return 'locked';
  return /(^|\/)true$/i.test(name) ? 'free' : undefined;
}

/** IPTC digital source types. */
function machineAuthorship(value: unknown): MachineAuthorship | undefined {
  const name = plainText(first(value))
    .replace(/^.*[/#:]/, '')
    .replace(/DigitalSource$/, '');
  if (/^(trainedAlgorithmic|algorithmic)/i.test(name)) return 'generated';
  return /^compositeWithTrainedAlgorithmic/i.test(name) ? 'assisted' : undefined;
}

function language(value: unknown): string | undefined {
  const one = first(value);
  return readLanguage(isObject(one) ? (one.alternateName ?? one.name) : one);
}
