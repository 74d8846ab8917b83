// A page for each article.
import {relateArticles} from 'article-elements/data.js';
import {renderArticle, structuredData} from 'article-elements/ssr.js';

export const data = {
  layout: 'page.11ty.js',
  pagination: {data: 'articles', size: 1, alias: 'article'},
  permalink: ({article}) => `${article.url}index.html`,
  eleventyComputed: {
    pageTitle: ({article}) => article.headline || article.summary,
    summary: ({article}) => article.summary,
  },
};

export async function render({article, articles, site}) {
  const {language: lang, timeZone, url: base} = site;
  const related = relateArticles(articles, article).slice(0, 3);
  // Search engines want whole addresses. In the page they are as short as in the data, so that it
  // works wherever it is looked at.
  return (
    (await renderArticle({...article, related}, {lang, timeZone})) + structuredData(article, {base})
  );
}
