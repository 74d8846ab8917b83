/** Addresses in foreign formats. Readers of these take all of theirs from here. */
import {decodeEntities} from '../entities.js';
import type {Picture} from '../article.js';
import type {ReadContext} from '../format.js';
import {safePictureUrl, safeSrcset, safeUrl, type SafeUrl, type UrlPlace} from '../safe-url.js';

/** A link as {@link safeUrl} makes it, with entities decoded. */
export function readAddress(value: unknown, base?: string, place?: UrlPlace): SafeUrl | undefined {
  return safeUrl(decodeAddress(value), base, place);
}

/** A picture's address as {@link safePictureUrl} makes it, with entities decoded. */
export function readPictureAddress(value: unknown, base?: string): SafeUrl | undefined {
  return safePictureUrl(decodeAddress(value), base);
}

/** Candidates as {@link safeSrcset} makes them, with entities decoded. */
export function readSrcset(value: unknown, base?: string): SafeUrl | undefined {
  return safeSrcset(decodeAddress(value), base);
}

/**
 * The candidates of a picture that there is in several widths; undefined if there are no others. One
 * with another ratio is cropped, and left out.
 */
export function srcsetOf(picture: Picture, others: readonly Picture[]): SafeUrl | undefined {
  const {url, width, height} = picture;
  if (!width || !height) return undefined;
  const candidates = new Map<number, string>();
  for (const other of others) {
    const ratio = (other.width ?? 0) / (other.height ?? 1);
    if (Math.abs((ratio * height) / width - 1) <= 0.02) candidates.set(other.width!, other.url);
  }
  candidates.set(width, url);
  if (candidates.size < 2) return undefined;
  const sorted = [...candidates].sort(([a], [b]) => a - b);
  return safeSrcset(sorted.map(([size, address]) => `${address} ${size}w`).join(', '));
}

/**
 * An address without entities. Systems that write `&amp;` into JSON have escaped for HTML, some of
 * them twice: no address of a foreign format means the letters `&amp;`.
 */
export function decodeAddress(value: unknown): unknown {
  if (typeof value !== 'string' || !value.includes('&')) return value;
  let address = value;
  for (let round = 0; round < 3; round++) {
    const decoded = address.replace(/&(?:amp|#0{0,5}38|#x0{0,5}26);/gi, '&');
    if (decoded === address) break;
    address = decoded;
  }
  return decodeEntities(address);
}

/** The address that was asked for, as a URL; undefined if there is none. */
export function pageAddress({requested, base}: ReadContext): URL | undefined {
  const address = requested ?? base;
  return address && URL.canParse(address) ? new URL(address) : undefined;
}

/** Whether two addresses are on different hosts. */
export function isElsewhere(url: string | undefined, other: string | undefined): boolean {
  return hostOf(url) !== hostOf(other) && hostOf(url) !== '' && hostOf(other) !== '';
}

/** The host of an absolute URL, else an empty text. */
export function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).host : '';
}
