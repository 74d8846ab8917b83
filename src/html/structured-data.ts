/** JSON-LD for search engines: schema.org NewsArticle. */
import type {Article, Person} from '../data/article.js';

/** The article as a schema.org NewsArticle. */
export function toNewsArticle(article: Article): Record<string, unknown> {
  const {headline, summary, url, image, published, modified, authors, publisher} = article;
  return dropEmpty({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headline || undefined,
    description: summary,
    url,
    mainEntityOfPage: url,
    // A picture that is nothing but its data cannot be fetched.
    image: image && !/^data:/i.test(image.url) ? [image.url] : undefined,
    datePublished: published,
    dateModified: modified,
    author: authors?.map(author => describePerson(author, 'Person')),
    publisher: publisher && describePerson(publisher, 'Organization'),
    articleSection: article.category?.name,
    keywords: article.tags?.map(({name}) => name),
    inLanguage: article.language,
    isAccessibleForFree: article.access && article.access === 'free',
  });
}

/** JSON that can stand in a script element: nothing in it ends the script or a line. */
export function toScriptText(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function describePerson({name, url, image}: Person, type: string): Record<string, unknown> {
  return dropEmpty({'@type': type, name, url, logo: type === 'Person' ? undefined : image});
}

function dropEmpty(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
