// The front page: a card for each article.
import {renderRail, structuredData} from 'article-elements/ssr.js';

export const data = {
  layout: 'page.11ty.js',
  eleventyComputed: {pageTitle: ({site}) => site.title},
};

export async function render({articles, site}) {
  const {language: lang, timeZone, url: base} = site;
  const attributes = {heading: 'Latest', layout: 'grid'};
  return (
    (await renderRail(articles, {attributes, lang, timeZone})) + structuredData(articles, {base})
  );
}
