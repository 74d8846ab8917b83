/** Data that a page gives to an element, as a property or as JSON in an attribute. */
import {isServer} from '../../controllers/environment.js';
import {report} from '../../controllers/report.js';
import {ArticleError} from '../../data/article-error.js';
import type {Article} from '../../data/article.js';
import type {ReadContext} from '../../data/format.js';
import {parseJson} from '../../data/json.js';
import {freeze} from '../../data/read-mark.js';

/** Reads a JSON attribute. Broken JSON stays a string, which the element then reports. */
export const jsonConverter = {
  fromAttribute: (value: string | null): unknown => parseJson(value) ?? undefined,
};

/** The base of relative URLs in given data; a server leaves them as they are. */
export function baseOf({baseURI}: Element): string | undefined {
  return isServer ? undefined : baseURI;
}

/**
 * Reads a value that the page gave, and reports one that cannot be read to the site owner. The result
 * is frozen: events hand it to the page, which cannot change what has been checked.
 */
export function readGiven<Result extends object>(
  element: HTMLElement,
  name: string,
  value: unknown,
  read: (json: object, context: ReadContext) => Result | undefined,
): Result | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  try {
    // Frameworks set the property instead of the attribute, and then it is JSON too.
    const json = parseJson(value);
    const isData = typeof json === 'object' && json !== null;
    const result = isData ? read(json, {base: baseOf(element)}) : undefined;
    if (result) return freeze(result);
  } catch {
    // An object of the page may throw whatever it is asked.
  }
  if (!isServer) {
    const message = `The value of the ${name} attribute is not the JSON of an article: debug says why.`;
    report(element, new ArticleError('bad-data', message));
  }
  return undefined;
}

/**
 * Whether the body of a given article is in the page as HTML: a server writes `true` instead of it
 * into the JSON.
 */
export function servesBody(given: unknown): boolean {
  try {
    return (parseJson(given) as {body?: unknown}).body === true;
  } catch {
    // There is no article, or an object of the page that throws whatever it is asked.
    return false;
  }
}

/** The last result of {@link combine}: the same two articles give the same object. */
export type Combined = readonly [own: Article, loaded: Article, article: Article];

/**
 * Combines the element's own article with a loaded one, if both are the same article; the fields of
 * the own one win. A loaded one replaces what a server wrote with its body: it is a newer version, and
 * one version is shown at a time.
 */
export function combine(
  own: Article,
  loaded: Article,
  last: Combined | undefined,
  given: unknown,
): Combined {
  if (last?.[0] === own && last[1] === loaded) return last;
  const isSame = (own.url ?? loaded.url) === (loaded.url ?? own.url);
  const fields = {...loaded, ...own, headline: own.headline || loaded.headline};
  return [own, loaded, isSame ? (servesBody(given) ? loaded : fields) : own];
}
