/** The pictures of WordPress: media with all of their sizes, and those of plugins. */
import type {Picture} from '../article.js';
import {readPictureAddress, srcsetOf} from './addresses.js';
import {isObject, readCount, type Fields} from './article.js';
import type {ItemContext} from './fields.js';
import {looseText, markupText} from './text.js';
import {compact} from './values.js';

/** An embedded medium: a picture with its words and sizes, or an error, which has no address. */
export function readMedia(value: unknown, {base}: ItemContext): Picture | undefined {
  const media: unknown = Array.isArray(value) ? value[0] : value;
  if (!isObject(media)) return undefined;
  const url = readPictureAddress(media.source_url, base);
  if (!url) return undefined;
  const details: Fields = isObject(media.media_details) ? media.media_details : {};
  const width = readCount(details.width);
  const height = readCount(details.height);
  const caption = isObject(media.caption) ? media.caption.rendered : media.caption;
  return compact<Picture>({
    url,
    alt: looseText(media.alt_text) || undefined,
    width,
    height,
    srcset: srcsetOf({url, width, height}, readSizes(details.sizes, base)),
    caption: markupText(caption) || undefined,
  });
}

/** The sizes of a medium that have an address. */
function readSizes(value: unknown, base: string | undefined): Picture[] {
  const sizes: unknown[] = isObject(value) ? Object.values(value).slice(0, 50) : [];
  return sizes.filter(isObject).flatMap(size => {
    const url = readPictureAddress(size.source_url, base);
    return url ? [{url, width: readCount(size.width), height: readCount(size.height)}] : [];
  });
}

/** A picture that a plugin names: its address, or the first of a list of objects. */
export function readShared(value: unknown, {base}: ItemContext): Picture | undefined {
  const image: unknown = Array.isArray(value) ? value[0] : value;
  const {url: address, width, height}: Fields = isObject(image) ? image : {url: image};
  const url = readPictureAddress(address, base);
  if (!url) return undefined;
  return compact<Picture>({url, width: readCount(width), height: readCount(height)});
}
