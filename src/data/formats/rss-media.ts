/** Pictures and files of an item: Media RSS, enclosures, podcasts. */
import type {Audio, Picture} from '../article.js';
import {mayBeSubject} from '../body-picture.js';
import {plainText} from '../plain-text.js';
import type {XmlElement} from '../xml/parse-xml.js';
import {readAddress, readPictureAddress, srcsetOf} from './addresses.js';
import {all, textOf} from './rss-tree.js';
import {lineOf} from './rss-text.js';
import {compact, readSeconds} from './values.js';

/** A picture that says that it is smaller is a symbol, or a portrait. */
const smallest = 100;
const pictureFile = /\.(?:avif|gif|jpe?g|png|webp)$/i;
const audioFile = /\.(aac|flac|m4[ab]|mp3|og[ag]|opus|wav)$/i;

/** The best of several pictures: the default one, else the widest, else the first. */
export function bestPicture(
  elements: XmlElement[],
  item: XmlElement,
  base: string | undefined,
): Picture | undefined {
  const pictures = elements.flatMap(element => {
    const url = isPicture(element) && readPictureAddress(addressOf(element), base);
    const width = pixels(element['@width']);
    const height = pixels(element['@height']);
    const isLarge = [width, height].every(side => (side ?? smallest) >= smallest);
    // WordPress.com has the portrait of the author first.
    return url && isLarge && mayBeSubject(url) ? [{url, width, height, element}] : [];
  });
  const [best] = [...pictures].sort(
    (a, b) =>
      Number(b.element['@isdefault'] === 'true') - Number(a.element['@isdefault'] === 'true') ||
      (b.width ?? 0) - (a.width ?? 0),
  );
  if (!best) return undefined;
  const {url, width, height, element} = best;
  // Texts beside a picture belong to it if it is the only one.
  const around = [
    element,
    ...all(item, 'media:group').filter(group => all(group, 'media:content').includes(element)),
  ];
  if (pictures.length === 1) around.push(item);
  const say = (name: string) =>
    around
      .flatMap(holder => all(holder, name))
      .filter(({'@role': role = 'photographer'}) => role === 'photographer')
      .map(found => lineOf(found))
      .find(Boolean);
  return compact<Picture>({
    url,
    width,
    height,
    srcset: srcsetOf(best, pictures),
    caption: element.$name === 'content' ? say('media:description') : captionIn(element),
    credit: say('media:credit') ?? say('media:copyright'),
  });
}

/** The text of a picture. Some feeds have its address there. */
function captionIn(element: XmlElement): string | undefined {
  const text = textOf(element).trim();
  return text === addressOf(element) ? undefined : text || undefined;
}

/** The first file that can be heard. */
export function readAudio(
  files: XmlElement[],
  duration: XmlElement | undefined,
  base: string | undefined,
): Audio | undefined {
  for (const file of files) {
    const type = typeOf(file);
    const [, ending] = (!type && audioFile.exec(pathOf(file))) || [];
    const url = (type.startsWith('audio/') || ending) && readAddress(addressOf(file), base);
    if (!url) continue;
    return compact<Audio>({
      url,
      type:
        plainText(type, 100) ||
        `audio/${ending!.toLowerCase().replace('mp3', 'mpeg').replace(/m4./, 'mp4')}`,
      seconds: secondsOf(textOf(duration)) ?? secondsOf(file['@duration'] ?? ''),
    });
  }
  return undefined;
}

/** Whether something of an item is to be seen. */
export function isVideo(file: XmlElement): boolean {
  return (
    /^video\/|shockwave-flash/.test(typeOf(file)) ||
    file['@medium'] === 'video' ||
    (!typeOf(file) && /\.(?:m4v|mov|mp4|webm)$/i.test(pathOf(file)))
  );
}

function isPicture(element: XmlElement): boolean {
  const type = element['@medium'] ?? typeOf(element);
  if (type) return type.startsWith('image');
  return element.$name === 'thumbnail' || pictureFile.test(pathOf(element));
}

/** The type of a file, where its server knows it. */
function typeOf({'@type': type = ''}: XmlElement): string {
  const known = type.split(';', 1)[0]!.trim().toLowerCase();
  return known.endsWith('octet-stream') ? '' : known;
}

export function addressOf(element: XmlElement): string {
  // RDF has enclosures with a resource.
  const {'@url': url, '@href': href = element['@resource'] ?? element['@rdf:resource']} = element;
  return url ?? href ?? textOf(element).trim();
}

/** The address without what follows the path. */
function pathOf(element: XmlElement): string {
  return addressOf(element).split(/[?#]/, 1)[0]!;
}

function pixels(value = ''): number | undefined {
  return Number(/^\s*(\d{1,5})(?:px)?\s*$/.exec(value)?.[1]) || undefined;
}

/** `1729`, `28:49` or `1:28:49`, with fractions. */
function secondsOf(text: string): number | undefined {
  const parts = /^\s*(?:\d{1,3}:){0,2}\d{1,6}(?:\.\d+)?\s*$/.test(text) ? text.split(':') : [];
  return readSeconds(Math.floor(parts.reduce((sum, part) => sum * 60 + Number(part), 0)));
}
