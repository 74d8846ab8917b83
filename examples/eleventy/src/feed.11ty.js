// A JSON Feed with the articles in plain HTML, which every reader shows.
import {toHTML} from 'article-elements/ssr.js';

export const data = {permalink: '/feed.json', eleventyExcludeFromCollections: true};

export async function render({articles, site}) {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title,
    home_page_url: site.url,
    feed_url: new URL('/feed.json', site.url).href,
    language: site.language,
    items: await Promise.all(articles.map(article => itemOf(article, site))),
  };
  return JSON.stringify(feed, null, 2);
}

async function itemOf(article, {language: lang, timeZone, url: base}) {
  const {url, headline, summary, published, authors, image, tags, tldr, body, source} = article;
  const address = new URL(url, base).href;
  // What the reader shows by itself is left out: title, date, names, picture.
  const content = {url, tldr, body, source};
  return {
    id: address,
    url: address,
    title: headline,
    summary,
    content_html: await toHTML(content, {base, headingLevel: 2, lang, timeZone}),
    image: image && new URL(image.url, base).href,
    date_published: published,
    authors: authors.map(name => ({name})),
    tags,
  };
}
