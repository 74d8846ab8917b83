/** Values of JSON-LD, each in all the forms that documents write it. */
import {plainText} from '../../plain-text.js';
import type {SafeUrl} from '../../safe-url.js';
import {readAddress} from '../addresses.js';
import {isObject, readCount, readLanguage, type Fields} from '../article.js';
import {readDate} from '../dates.js';
import {looseText} from '../text.js';

const most = 1000;

/** One value or several as a list. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, most);
  if (isObject(value)) {
    const inner = value['@list'] ?? value['@set'];
    if (Array.isArray(inner)) return inner.slice(0, most);
  }
  return value === undefined || value === null ? [] : [value];
}

/** The first of several values. */
export function firstOf(value: unknown): unknown {
  return listOf(value)[0];
}

/** A text, also with its language; of a thing its name. */
export function textOf(value: unknown): string {
  const one = firstOf(value);
  return looseText(isObject(one) ? (firstOf(one['@value']) ?? firstOf(one.name)) : one);
}

/** A date; a year may be a number. */
export function dateOf(value: unknown): string | undefined {
  const one = firstOf(value);
  const date = isObject(one) ? one['@value'] : one;
  return readDate(typeof date === 'number' && date > 999 && date < 10_000 ? String(date) : date);
}

/** A URL. Texts such as `True`, which some systems write for a missing one, do not count. */
export function addressOf(value: unknown, base: string | undefined): SafeUrl | undefined {
  const one = firstOf(value);
  const url = isObject(one) ? (one['@id'] ?? one.url ?? one['@value']) : one;
  if (typeof url !== 'string' || /^\s*(true|false|null|none|undefined|n\/a|#)\s*$/i.test(url)) {
    return undefined;
  }
  return readAddress(url, base);
}

/** A length in pixels, from a number, a text, or a QuantitativeValue. */
export function lengthOf(value: unknown): number | undefined {
  const one = firstOf(value);
  return readCount(isObject(one) ? (one.value ?? one['@value'] ?? one.name) : one);
}

/** A language, also as a thing that has the tag as a name. */
export function languageOf(value: unknown): string | undefined {
  const one = firstOf(value);
  return readLanguage(isObject(one) ? (one.alternateName ?? one.name ?? one['@value']) : one);
}

/** Whether a node has a type, written in any of the ways of JSON-LD. */
export function hasType(node: Fields, type: RegExp): boolean {
  return listOf(node['@type']).some(name => typeof name === 'string' && type.test(plainName(name)));
}

/** The name of a type without the prefix that says that it is one of schema.org. */
export function plainName(name: unknown): string {
  return plainText(name, 100).replace(/^(schema:|https?:\/\/(www\.)?schema\.org\/)/i, '');
}
