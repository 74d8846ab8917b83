/** JSON-LD for search engines: schema.org NewsArticle. */
import type {Article, Audio, Authorship, Person} from '../data/article.js';
import {safeUrl} from '../data/safe-url.js';

/**
 * The article as a schema.org NewsArticle. Search engines take absolute addresses of web pages
 * alone: relative ones are resolved against `base`, and all others are left out.
 */
export function toNewsArticle(article: Article<string>, base?: string): Record<string, unknown> {
  const {headline, summary, image, published, modified, authors, publisher, audio, ai} = article;
  const url = webAddress(article.url, base);
  const picture = webAddress(image?.url, url ?? base);
  return dropEmpty({
    '@context': 'https://schema.org',
    '@type': article.kind === 'opinion' ? ['NewsArticle', 'OpinionNewsArticle'] : 'NewsArticle',
    headline: headline || summary,
    description: summary,
    url,
    mainEntityOfPage: url,
    image: picture && [describePicture(picture, ai?.image)],
    datePublished: published,
    dateModified: modified,
    author: authors?.map(author => describePerson(author, 'Person', url ?? base)),
    publisher: publisher && describePerson(publisher, 'Organization', url ?? base),
    articleSection: article.category?.name,
    keywords: article.tags?.map(({name}) => name),
    inLanguage: article.language,
    audio: audio && describeAudio(audio, url ?? base),
    digitalSourceType: ai?.article && sourceTypes[ai.article],
    isAccessibleForFree: article.access && article.access === 'free',
  });
}

/** JSON that is safe in a script element: nothing in it ends the script or a line. */
export function toScriptText(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** IPTC's codes, in the words of schema.org. */
const sourceTypes: Record<Authorship, string> = {
  generated: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  assisted: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
};

function describePicture(url: string, made: Authorship | undefined): unknown {
  return made ? {'@type': 'ImageObject', url, digitalSourceType: sourceTypes[made]} : url;
}

function describeAudio({url, type, seconds}: Audio<string>, base?: string): unknown {
  const contentUrl = webAddress(url, base);
  return (
    contentUrl &&
    dropEmpty({
      '@type': 'AudioObject',
      contentUrl,
      encodingFormat: type,
      duration: seconds && `PT${seconds}S`,
    })
  );
}

function describePerson({name, url, image}: Person<string>, type: string, base?: string): unknown {
  const logo = type === 'Person' ? undefined : webAddress(image, base);
  return dropEmpty({'@type': type, name, url: webAddress(url, base), logo});
}

/** An absolute `http:` or `https:` address; undefined for any other. */
function webAddress(value: string | undefined, base?: string): string | undefined {
  const address = safeUrl(value, base);
  return address && /^https?:/i.test(address) ? address : undefined;
}

function dropEmpty(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
