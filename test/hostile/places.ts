import {payloads, textPayloads, urlPayloads} from '../fixtures/payloads.js';

/** Whether everything is tried everywhere, which takes many minutes: web-test-runner.config.mjs. */
declare const TRIES_EVERYTHING: boolean;

/** A payload of any kind, as the text that an attacker writes into a field. */
export interface Attack {
  name: string;
  text: string;
}

const markup = payloads.map(({name, html}) => ({name: `HTML: ${name}`, text: html}));
const addresses = urlPayloads.map(({name, url}) => ({name: `URL: ${name}`, text: url}));
const words = textPayloads.map(({name, text}) => ({name: `text: ${name}`, text}));

/** All payloads. */
export const attacks: readonly Attack[] = [...markup, ...addresses, ...words];

const sharpest = new Set([
  ...new Map(payloads.map(({class: group, name}) => [group, name])).values(),
  ...['picture that fails', 'javascript link', 'attribute in raw text', 'SVG script'],
  ...['script', 'script behind controls', 'script with a tab inside', 'VBScript', 'page as data'],
  ...['drawing with a script', 'blob', 'file', 'another host with a tab between slashes'],
  ...['name and password', 'handler in an address', 'script in a second candidate'],
  ...['comma behind a control', 'right-to-left override', 'isolates that close others'],
  ...['lower controls', 'first half of a surrogate pair', 'end of a script', 'end of an attribute'],
  ...['end of a shadow root', 'marker of a template', 'ratio with a style', 'JSON of a template'],
  ...['JSON of a prototype', 'names of prototypes', 'a number without an end', 'one long word'],
]);

/** One of each kind: for what is tried many thousand times. */
export const sharpAttacks: readonly Attack[] = attacks.filter(({name}) =>
  sharpest.has(name.slice(name.indexOf(': ') + 2)),
);

const fewest = new Set([
  ...['picture that fails', 'attribute in raw text', 'script behind controls', 'VBScript'],
  ...['right-to-left override', 'first half of a surrogate pair', 'JSON of a template'],
]);

/** Hardly any, each of another kind: for what is tried in hundreds of places that are shown. */
export const fewAttacks: readonly Attack[] = attacks.filter(({name}) =>
  fewest.has(name.slice(name.indexOf(': ') + 2)),
);

let turn = 0;

/**
 * What is tried in one place: all, or the next eighth of it, so that every place gets some and every
 * one of them goes to many places.
 */
export function shareOf<Item>(items: readonly Item[]): readonly Item[] {
  if (TRIES_EVERYTHING) return items;
  const start = turn++;
  return items.filter((_, index) => (index + start) % 8 === 0);
}

/** Paths to every text and number in a document, so that no field can be forgotten. */
export function leavesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) {
    return /^(string|number)$/.test(typeof value) ? [path] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** The document with something else in one place. */
export function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : {...(value as object)}
  ) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

/** The document with the same in all of the places. */
export function replacedEverywhere(document: unknown, paths: string[][], by: unknown): unknown {
  return paths.reduce((changed, path) => replaced(changed, path, by), document);
}

/** The list in pieces of a size. */
export function* inPieces<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
