/** The first picture of a body that is a picture of its subject: for cards of articles without one. */
import type {Picture} from './article.js';
import {emojiOf, readAttributes, scanHtml} from './html-scanner.js';
import {pictureSources} from './picture-sources.js';
import {plainText} from './plain-text.js';
import {firstCandidate, type SafeUrl} from './safe-url.js';

/** The fewest pixels at which a picture that says its size is more than a symbol. */
const smallest = 100;
/** Counters, faces beside comments, emoji, and buttons that share: no picture of a subject. */
const unusable =
  /(?:feedburner\.com\/~r\/|feedpress\.me\/|\/stat\?|(?:\/\/|\.)pixel\.|\/pixel(?:[?]|\.(?:gif|php|png)|$)|doubleclick\.net|stats\.wordpress\.com|gravatar\.com\/avatar|images\/core\/emoji|twemoji|\/smilies\/|addtoany|feeds\.feedburner|\/shar(?:e|ing)(?:[_-]?(?:bar|btn|buttons?|email|facebook|icons?|link|now|on|save|this|twitter|via|whatsapp)[\w-]{0,20})?\.(?:png|gif|svg|jpe?g))/i;

/** The first real picture of a body, with its description and size; undefined if there is none. */
export function firstPicture(html: string | undefined, base?: string): Picture | undefined {
  if (!html || !/<(?:img|amp-img|source)\b/i.test(html)) return undefined;
  let candidates: SafeUrl | undefined;
  for (const {name, isEnd, source} of scanHtml(html, 'noscript')) {
    if (name === 'picture') candidates = undefined;
    if (isEnd || !/^(?:img|amp-img|source)$/.test(name)) continue;
    const attributes = readAttributes(source);
    const {url, srcset} = pictureSources(attributes, base);
    if (name === 'source') {
      if (!/^(?:audio|video)\//i.test(attributes.get('type') ?? '')) candidates ??= srcset;
      continue;
    }
    const address = url ?? firstCandidate(candidates);
    candidates = undefined;
    if (address && isSubject(address, attributes)) return describe(address, attributes);
  }
  return undefined;
}

/** Whether an address may be that of a picture of a subject, by what is known of services. */
export function mayBeSubject(url: string): boolean {
  return !unusable.test(url);
}

function isSubject(url: string, attributes: ReadonlyMap<string, string>): boolean {
  if (!/^(?:https?:|\/|\.|[^:]*$)/i.test(url) || !mayBeSubject(url)) return false;
  if (emojiOf(attributes) || /smiley|emoji|avatar/i.test(attributes.get('class') ?? ''))
    return false;
  if (attributes.has('hidden')) return false;
  return ['width', 'height'].every(side => (sizeOf(side, attributes) ?? smallest) >= smallest);
}

function describe(url: SafeUrl, attributes: ReadonlyMap<string, string>): Picture {
  const picture: Picture = {url};
  const alt = plainText(attributes.get('alt'));
  const width = sizeOf('width', attributes);
  const height = sizeOf('height', attributes);
  if (alt) picture.alt = alt;
  if (width && height) Object.assign(picture, {width, height});
  return picture;
}

/** A side in pixels, from the attribute or the style; undefined if neither gives one in pixels. */
function sizeOf(side: string, attributes: ReadonlyMap<string, string>): number | undefined {
  const [, given] = /^\s*(\d{1,5})(?:\.\d{1,9})?(?:px)?\s*$/.exec(attributes.get(side) ?? '') ?? [];
  const style = attributes.get('style') ?? '';
  const [, number, unit] =
    new RegExp(`(?:^|[;\\s])${side}\\s{0,9}:\\s{0,9}(\\d{1,5})(?:\\.\\d{1,9})?(px|r?em)`, 'i').exec(
      style,
    ) ?? [];
  if (given !== undefined) return Number(given);
  return number === undefined ? undefined : Number(number) * (unit === 'px' ? 1 : 16);
}
