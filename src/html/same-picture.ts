import {decodePercent} from './percent-encoding.js';

/** Whether two addresses are of one picture, in whatever sizes. */
export function isSamePicture(one: string, other: string): boolean {
  return one === other || pictureKey(one) === pictureKey(other);
}

/** Words at the end of a file's name that say in which size it is. */
const size =
  /^(?:\d{2,5}x\d{1,5}|\d{2,5}w|scaled|rotated|e\d{10,13}|thumb|thumbnail|small|medium|large|full)$/i;
/** Names of parts of a path after which an image server finds a size. */
const measure = /^(?:fit|format|h|height|max|resize|s|size|thumb|w|width)$/i;
/** Parts of a path that say in which size a server cuts a picture. */
const cut =
  /^(?:\d{1,5}|s\d{2,4}(?:-[a-z]\d?)?|\d{2,4}x\d{2,4}|[wh]\d{1,5}(?:[wh]\d{1,5})?|(?:avif|jpe?g|png|webp))$/i;
/** The parameters of Cloudinary: pairs of a letter and a value. */
const transformation = /^[a-z]{1,2}_[\w.:]{1,30}(?:,[a-z]{1,2}_[\w.:]{1,30})*$/;

/** The types of files. A server may have one picture as `a.jpg`, `a.webp` and `a.jpg.webp`. */
const types = /(?:\.(?:avif|gif|jpe?g|jxl|png|webp)){1,2}$/i;

/** The types of programs, which a query tells which picture to send. */
const program = /\.(?:aspx?|ashx|axd|cfm|cgi|dll|jspx?|php\d?)$/i;

/** The parts of a path that name the picture. */
function nameOf(path: string): string {
  const parts = path.split('/');
  const file = parts.pop()!;
  const kept = parts.filter((part, index) => {
    const isMeasure = measure.test(part) && cut.test(parts[index + 1] ?? '');
    const isCut =
      index > 2 && cut.test(part) && (measure.test(parts[index - 1]!) || /\D/.test(part));
    return !isMeasure && !isCut && !(index > 2 && transformation.test(part));
  });
  const stem = file.replace(types, '');
  const dot = stem === file ? file.lastIndexOf('.') : -1;
  const words = stem
    .slice(0, dot < 0 ? undefined : dot)
    .replace(/@[23]x$/, '')
    .split(/([-_])/);
  while (words.length > 2 && size.test(words.at(-1)!)) words.length -= 2;
  return [...kept, words.join('') + (dot < 0 ? '' : stem.slice(dot))].join('/');
}

/** The part of an address that is the same for all sizes of a picture. */
export function pictureKey(address: string): string {
  const [path = '', query = ''] = original(address).slice(0, 4000).split('#')[0]!.split('?');
  const key = path
    .replace(/^https?:/i, '')
    // Jetpack's servers have the whole address in their path.
    .replace(/^\/\/i\d\.wp\.com\//i, '//')
    .replace(/^\/\/www\./i, '//');
  // Without a filename, the query says which picture it is.
  const isFile = /\.\w{3,5}$/.test(key) && !program.test(key);
  return nameOf(key) + (isFile ? '' : `?${query}`);
}

/** The address of the picture that an image server is asked for, in its query or at its end. */
function original(address: string): string {
  const inner = /[?&](?:url|src|image)=([^&#]+)/.exec(address)?.[1];
  if (inner && /^(?:https?(?::|%3a)|%2f|\/)/i.test(inner)) {
    const whole = decodePercent(inner);
    const host = /^(?:https?:)?\/\/[^/?#]+/i.exec(address)?.[0] ?? '';
    return /^\/(?!\/)/.test(whole) ? host + whole : whole;
  }
  const [path = ''] = address.split('?');
  return address.slice(Math.max(0, path.lastIndexOf('http://'), path.lastIndexOf('https://')));
}
