import {plainText} from '../../data/plain-text.js';
import {normaliseDate} from '../../data/date.js';
import type {Article, Authorship, Media, Picture, Term} from '../../data/article.js';
import {readCount} from '../../data/formats/article.js';
import {safePictureUrl, safeSrcset, safeUrl} from '../../data/safe-url.js';
import type {DateStyle} from '../../time/format-date.js';

/** The fields that `<article-card>` and `<article-header>` take as attributes. */
export interface TeaserFields {
  headline?: string | null;
  href?: string | null;
  summary?: string | null;
  category?: string | null;
  categoryHref?: string | null;
  published?: string | null;
  modified?: string | null;
  author?: string | null;
  image?: string | null;
  imageAlt?: string | null;
  imageWidth?: number | null;
  imageHeight?: number | null;
  imageSrcset?: string | null;
  imageSizes?: string | null;
  readingMinutes?: number | null;
  media?: Media | null;
  locked?: boolean;
  sponsor?: string | null;
  ai?: Authorship | null;
  label?: string | null;
  dateStyle?: DateStyle | null;
  relativeUntil?: string | null;
  timeZone?: string | null;
}

/** The article of an element that has none. */
export const nothingYet: Article = {headline: ''};

const mediaKinds = new Set<unknown>(['video', 'audio', 'gallery', 'live']);

/** The article that an element shows: its attributes, and its data where they say nothing. */
export function mergeFields(fields: TeaserFields, data: Article = nothingYet): Article {
  const {ai, category, categoryHref, author, sponsor, readingMinutes, media} = fields;
  const {image, imageAlt, imageWidth, imageHeight, imageSrcset, imageSizes} = fields;
  let merged = data;
  const set = <Key extends keyof Article>(key: Key, value: Article[Key] | '' | 0 | false): void => {
    if (!value) return;
    // Most cards of a list have no attributes: they show the very article of the list.
    if (merged === data) merged = {...data};
    merged[key] = value;
  };
  set('headline', plainText(fields.headline));
  set('url', safeUrl(fields.href));
  set('summary', plainText(fields.summary));
  set('category', withName(category));
  if (merged.category && categoryHref) {
    set('category', {name: merged.category.name, url: safeUrl(categoryHref)});
  }
  set('published', normaliseDate(fields.published));
  set('modified', normaliseDate(fields.modified));
  set('authors', author ? [{name: plainText(author)}] : '');
  if (image || imageAlt || imageWidth || imageHeight || imageSrcset || imageSizes) {
    set('image', mergePicture(fields, data.image));
  }
  set('readingMinutes', readCount(readingMinutes) ?? 0);
  set('media', mediaKinds.has(media) && media!);
  set('access', fields.locked && 'locked');
  set('sponsor', withName(sponsor));
  set('ai', (ai === 'generated' || ai === 'assisted') && {...data.ai, article: ai});
  set('label', plainText(fields.label, 200));
  return merged;
}

function withName(name: string | null | undefined): Term | undefined {
  return name ? {name: plainText(name)} : undefined;
}

/** Whether there is enough of an article to show. */
export function isTeaser({headline, summary, image}: Article): boolean {
  return Boolean(headline || summary || image);
}

/** The picture of the attributes, or the one of the data with what they say of it. */
function mergePicture(fields: TeaserFields, data: Picture | undefined): Picture | undefined {
  const url = safePictureUrl(fields.image);
  const known: Picture | undefined = url ? {url} : data;
  return (
    known && {
      ...known,
      alt: plainText(fields.imageAlt) || known.alt,
      width: readCount(fields.imageWidth) ?? known.width,
      height: readCount(fields.imageHeight) ?? known.height,
      srcset: safeSrcset(fields.imageSrcset) ?? known.srcset,
      sizes: fields.imageSizes ?? known.sizes,
    }
  );
}
