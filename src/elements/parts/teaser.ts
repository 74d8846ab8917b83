import {plainText} from '../../data/plain-text.js';
import {normaliseDate} from '../../data/date.js';
import type {Article, Media, Picture} from '../../data/article.js';
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
  dateStyle?: DateStyle | null;
  relativeUntil?: string | null;
  timeZone?: string | null;
}

const mediaKinds = new Set<unknown>(['video', 'audio', 'gallery', 'live']);

/** The article that an element shows: its attributes, and its data where they say nothing. */
export function mergeFields(fields: TeaserFields, data: Article | undefined): Article {
  const {category, author, sponsor, readingMinutes} = fields;
  const merged: Article = {...data, headline: text(fields.headline) ?? data?.headline ?? ''};
  const url = safeUrl(fields.href);
  if (url) merged.url = url;
  const summary = text(fields.summary);
  if (summary) merged.summary = summary;
  if (category) merged.category = {name: plainText(category)};
  if (merged.category && fields.categoryHref) {
    merged.category = {name: merged.category.name, url: safeUrl(fields.categoryHref)};
  }
  const published = normaliseDate(fields.published);
  if (published) merged.published = published;
  const modified = normaliseDate(fields.modified);
  if (modified) merged.modified = modified;
  if (author) merged.authors = [{name: plainText(author)}];
  if (fields.image) merged.image = picture(fields);
  else if (merged.image && fields.imageAlt) merged.image = {...merged.image, alt: fields.imageAlt};
  if (readingMinutes && readingMinutes > 0) merged.readingMinutes = Math.ceil(readingMinutes);
  if (mediaKinds.has(fields.media)) merged.media = fields.media!;
  if (fields.locked) merged.access = 'locked';
  if (sponsor) merged.sponsor = {name: plainText(sponsor)};
  return merged;
}

function text(value: string | null | undefined): string | undefined {
  return value ? plainText(value) || undefined : undefined;
}

function picture(fields: TeaserFields): Picture | undefined {
  const url = safePictureUrl(fields.image);
  if (!url) return undefined;
  return {
    url,
    alt: fields.imageAlt ?? '',
    width: fields.imageWidth ?? undefined,
    height: fields.imageHeight ?? undefined,
    srcset: safeSrcset(fields.imageSrcset),
    sizes: fields.imageSizes ?? undefined,
  };
}
