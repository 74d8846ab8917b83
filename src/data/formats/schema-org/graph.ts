/** The nodes of JSON-LD documents, and the references between them. */
import {isObject, type Fields} from '../article.js';
import {listOf, plainName} from './values.js';

const most = 1000;
const deepest = 32;
const mostNodes = 20_000;
const mostPlain = 200_000;
const mostFields = 500;

/** The nodes of one or more documents of one page, by which references are followed. */
export class Graph {
  /** The nodes that have a type and are not within another node, in document order. */
  readonly roots: Fields[] = [];
  readonly base: string | undefined;
  readonly #byId = new Map<string, Fields>();
  /** The nodes that were put together from several: these take more fields. */
  readonly #merged = new Set<Fields>();
  #visited = 0;

  constructor(documents: unknown[], base?: string) {
    this.base = base;
    for (const document of documents) this.#collectRoots(this.#plain(document, 0), 0);
    this.#visited = 0;
    for (const root of this.roots) this.#index(root, 0);
  }

  /**
   * The node that a value refers to by its `@id`, under the fields of the value itself; else the
   * value.
   */
  follow(value: unknown): unknown {
    if (!isObject(value) || typeof value['@id'] !== 'string') return value;
    const node = this.#byId.get(value['@id']) ?? this.#byId.get(this.#absolute(value['@id']));
    if (!node || node === value) return value;
    return Object.keys(value).length > 1 ? (mergeNodes(value, node) ?? value) : node;
  }

  #absolute(id: string): string {
    return URL.canParse(id, this.base) ? new URL(id, this.base).href : id;
  }

  /**
   * A document whose keys are the plain names of schema.org. Other prefixes of it and its whole
   * addresses (expanded JSON-LD) are taken off, and so are objects that hold nothing but a value.
   */
  #plain(value: unknown, depth: number, prefixes: string[] = ownPrefixes): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (depth > deepest || this.#visited++ > mostPlain) return undefined;
    if (Array.isArray(value)) {
      return value.slice(0, most).map(item => this.#plain(item, depth + 1, prefixes));
    }
    const node = value as Fields;
    const context = node['@context'];
    const names = context === undefined ? prefixes : [...prefixes, ...prefixesIn(context)];
    const fields = new Map<string, unknown>();
    for (const key of Object.keys(node)) {
      const prefix = names.find(start => key.startsWith(start));
      const name = prefix ? key.slice(prefix.length) : key;
      // A field under its plain name is meant first.
      if (name !== key && Object.hasOwn(node, name)) continue;
      const inner = key === '@context' ? undefined : this.#plain(node[key], depth + 1, names);
      fields.set(name, name === '@type' ? plainTypes(inner, names) : inner);
    }
    // The context of schema.org has these as other names.
    if (typeof fields.get('type') === 'string' && fields.get('@type') === undefined) {
      fields.set('@type', fields.get('type'));
    }
    return Object.fromEntries(fields);
  }

  #collectRoots(value: unknown, depth: number): void {
    if (depth > deepest || this.roots.length >= most) return;
    if (Array.isArray(value)) {
      for (const item of value) this.#collectRoots(item, depth + 1);
    } else if (isObject(value)) {
      if (value['@graph'] !== undefined) this.#collectRoots(value['@graph'], depth + 1);
      if (value['@type'] !== undefined) this.roots.push(value);
    }
  }

  /** Remembers every node that has an ID; of two with the same the first one wins, key by key. */
  #index(value: unknown, depth: number): void {
    if (depth > deepest || this.#visited++ > mostNodes) return;
    if (Array.isArray(value)) {
      for (const item of value) this.#index(item, depth + 1);
      return;
    }
    if (!isObject(value)) return;
    const id = value['@id'];
    if (typeof id === 'string' && id && Object.keys(value).length > 1) {
      for (const key of new Set([id, this.#absolute(id)])) {
        this.#byId.set(key, this.#join(this.#byId.get(key), value));
      }
    }
    for (const key of Object.keys(value)) this.#index(value[key], depth + 1);
  }

  /** Puts a node to what is known under its ID. A node that a thousand others repeat grows once. */
  #join(known: Fields | undefined, node: Fields): Fields {
    if (!known || known === node) return node;
    if (!this.#merged.has(known)) {
      const merged = mergeNodes(known, node);
      if (merged) this.#merged.add(merged);
      return merged ?? known;
    }
    if (!areOfOneType(known, node)) return known;
    let left = mostFields - Object.keys(known).length;
    for (const key of Object.keys(node)) {
      if (left > 0 && !Object.hasOwn(known, key)) {
        known[key] = node[key];
        left--;
      }
    }
    return known;
  }
}

/** The beginnings of names that are schema.org's in every document. */
const ownPrefixes = ['schema:', 'http://schema.org/', 'https://schema.org/'];
ownPrefixes.push('http://www.schema.org/', 'https://www.schema.org/');

/** The prefixes that a context gives to schema.org. */
function prefixesIn(context: unknown): string[] {
  return listOf(context)
    .filter(isObject)
    .flatMap(names => Object.entries(names).slice(0, 100))
    .filter(
      ([, iri]) => typeof iri === 'string' && /^https?:\/\/(www\.)?schema\.org\/?#?$/.test(iri),
    )
    .filter(([prefix]) => /^\w+$/.test(prefix))
    .map(([prefix]) => `${prefix}:`);
}

function plainTypes(types: unknown, prefixes: string[]): unknown {
  const plain = (type: unknown) => {
    const prefix = typeof type === 'string' && prefixes.find(start => type.startsWith(start));
    return prefix ? type.slice(prefix.length) : type;
  };
  return Array.isArray(types) ? types.map(plain) : plain(types);
}

/** The fields of two nodes with one ID, the first before the second; none if they disagree. */
function mergeNodes(first: Fields, second: Fields): Fields | undefined {
  if (!areOfOneType(first, second)) return undefined;
  // Without a prototype, a field of the name `__proto__` is one as any other.
  return Object.assign(Object.create(null) as Fields, second, first);
}

function areOfOneType({'@type': type}: Fields, {'@type': other}: Fields): boolean {
  return !type || !other || namesOf(type) === namesOf(other);
}

function namesOf(type: unknown): string {
  return listOf(type).map(plainName).join();
}
