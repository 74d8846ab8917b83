/**
 * Finds the address that a lazy loader keeps in an attribute of its own. Loaders are known by the
 * form of what they keep, not by their names: there are hundreds of them.
 */

/** An attribute: its name in lower case, and its value as it is written, or decoded. */
export interface Attribute {
  name: string;
  value: string;
}

const pictureFile =
  /\.(?:apng|avif|bmp|gif|heic|jfif|jpe?g|jxl|pjpeg|png|svgz?|tiff?|webp)(?:$|[?#&!:@/])/i;
const candidates = /^\s*[^\s,]\S*\s+\d{1,5}(?:\.\d+)?[wx]\s*(?:,|$)/;
const absolute = /^(?:https?:)?\/\/[^\s/]\S*$/i;
const relative = /^[^\s:"'{[<]+$/;

/** Attributes that describe a picture, and do not hold its address. */
const isAboutPicture =
  /^(?:alt|class|data-src|dir|download|height|href|id|name|on|rel|sizes|src|srcset|style|target|title|type|width)$|^(?:aria|on)|caption|desc|label|name$|permalink|title/;
/** Attributes that hold a lesser picture, or another one. */
const isLesser =
  /avatar|blur|error|fallback|hover|icon|low-?(?:res|src)|mouse|placeholder|preview|small|thumb|tiny/;
/** Attributes whose name says that a loader puts what they hold in `src`. */
const isOfLoader =
  /actual|defer|delay|echo|lazy|original|real|unveil|(?:^|[-_:.])(?:orig-?)?src(?:$|[-_])/;

export const isPictureFile = (value: string): boolean => pictureFile.test(value);

/** Whether a value is an address: neither of another scheme nor a word. */
function isAddress(value: string): boolean {
  const text = value.trim();
  return absolute.test(text) || (relative.test(text) && /[/.]./.test(text));
}

/** The addresses that a picture has beside its `src` and `srcset`. */
export interface Found {
  /** The address that a loader is sure to show. */
  address?: string;
  /** An address of a picture that may be shown where there is no better one. */
  file?: string;
  srcset?: string;
}

/** Reads the attributes of a picture: the first of each kind counts. */
export function findPicture(attributes: readonly Attribute[]): Found {
  const found: Found = {};
  for (const {name, value} of attributes) {
    if (name === 'data-src' && isAddress(value)) found.address = value;
    if (isAboutPicture.test(name) || isLesser.test(name) || value.length > 20_000) continue;
    if (candidates.test(value)) found.srcset ??= value;
    else if (isAddress(value)) {
      if (name.includes('srcset')) found.srcset ??= value;
      else if (isOfLoader.test(name) && !name.includes('file')) found.address ??= value;
      else if (pictureFile.test(value)) found.file ??= value;
    }
  }
  return found;
}

const quotes = /&quot;|&#0?39;|["']/g;

/** The first address in `url()` of a value in CSS. */
function findInCss(css: string): string | undefined {
  const text = css.slice(0, 2000).replace(quotes, "'");
  const open = text.indexOf('url(');
  if (open < 0) return undefined;
  const inside = text.slice(open + 4, text.indexOf(')', open)).trim();
  const url = inside.startsWith("'") ? inside.slice(1, -1) : inside;
  return isAddress(url) ? url : undefined;
}

/** The address in the background of a style. */
function findInStyle(style: string): string | undefined {
  const start = style.slice(0, 2000).search(/background/i);
  return start < 0 ? undefined : findInCss(style.slice(start));
}

/** The picture that an element without content shows: in an attribute, or as its background. */
export function findBackground(attributes: readonly Attribute[]): string | undefined {
  for (const {name, value} of attributes) {
    if (name === 'style') {
      const url = findInStyle(value);
      if (url) return url;
    } else if (!isAboutPicture.test(name) && !isLesser.test(name) && value.length < 2000) {
      const address = findInCss(value) ?? value;
      if (isAddress(address) && pictureFile.test(address)) return address;
    }
  }
  return attributes.find(
    ({name, value}) => name === 'data-src' && pictureFile.test(value) && isAddress(value),
  )?.value;
}

/** The address of a page in another page, sound or film: the first that leads to the web. */
export function findFrame(attributes: readonly Attribute[]): string | undefined {
  const first = attributes.find(({name}) => name === 'src')?.value.trim() ?? '';
  if (absolute.test(first)) return first;
  return attributes.find(
    ({name, value}) =>
      (!isAboutPicture.test(name) || name === 'data-src') &&
      !isLesser.test(name) &&
      absolute.test(value.trim()) &&
      !pictureFile.test(value),
  )?.value;
}

/** Words that only placeholder files have in their names; lazy loaders replace these files. */
const placeholderWord =
  /^(?:1x1|blank|dummy|lazyload|loader|placeholder|preload|preloader|spacer|spinner|transparent)$/i;
/** Words of a name that is one of a placeholder if it has no others. */
const commonWord =
  /^(?:\d*|\d+x\d+|bg|clear|default|empty|gif|gr[ae]y|icon|image|img|lazy|loading|none|pixel|trans|white)$/i;

/** Whether an address is that of a placeholder file, which a lazy loader replaces. */
export function isPlaceholder(address: string): boolean {
  const path = address.slice(0, 2000).split(/[?#]/)[0]!;
  if (!/\.(?:gif|jpe?g|png|svg|webp)$/i.test(path)) return false;
  const words = path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.')).split(/[._-]/);
  const isCommon =
    words.some(word => /\D/.test(word)) && words.every(word => commonWord.test(word));
  return isCommon || words.some(word => placeholderWord.test(word));
}

/** Whether an address is that of a file, and not the picture itself. */
export const isOnWeb = (address: string | null | undefined): address is string =>
  Boolean(address) && !/^data:/i.test(address!);
