// The article and the elements that the layout shift is measured with.
import {articleOf} from './cards/article-of.js';
import {attributesOf} from './cards/attributes.js';
import {escape, inlineJson} from './pages.mjs';
import {makeRecords} from './records.js';

const paragraph =
  '<p>The first survey took a single winter and a borrowed boat. What it found was copied by hand ' +
  'into nine ledgers, of which seven are left, and it is from these that the curves were drawn.</p>';

/** One with every part: summary, body, tags, source and related articles. */
function makeArticle(now) {
  const [first, ...related] = makeRecords(7, 0, now).map(articleOf);
  return {
    ...first,
    tldr: ['Small repairs made early matter more than large ones.', 'Nobody kept count until now.'],
    body: `<h2>The first winter</h2>${paragraph.repeat(4)}<h2>The ledgers</h2>${paragraph.repeat(4)}`,
    tags: [{name: 'Harbours'}, {name: 'Archives'}, {name: 'Repairs'}],
    source: {name: 'The ledgers', url: '/ledgers'},
    related,
  };
}

const tag = (name, attributes, content = '') => {
  const text = Object.entries({id: 'measured', ...attributes})
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  return `<${name}${text}>${content}</${name}>`;
};

const script = value => `<script type="application/json">${inlineJson(value)}</script>`;

/** Pages with their data in attributes, in the page and fetched; and what is fetched. */
export function shiftPages(now) {
  const article = makeArticle(now);
  const {related} = article;
  const [record] = makeRecords(1, 0, now);
  const pages = {
    'article-card, attributes': tag('article-card', attributesOf(record)),
    'article-card, inline data': tag('article-card', {}, script(related[0])),
    'article-card, fetched': tag('article-card', {src: 'related.json'}),
    'related-rail, attribute': tag('related-rail', {articles: JSON.stringify(related)}),
    'related-rail, inline data': tag('related-rail', {}, script(related)),
    'related-rail, fetched': tag('related-rail', {src: 'related.json'}),
    'article-layout, attribute': tag('article-layout', {article: JSON.stringify(article)}),
    'article-layout, inline data': tag('article-layout', {}, script(article)),
    'article-layout, fetched': tag('article-layout', {src: 'article.json'}),
  };
  return {
    data: {article, related},
    pages: Object.entries(pages).map(([title, markup]) => {
      const {headline} = /layout|card, attributes/.test(title) ? article : related[0];
      return {title, markup, headline};
    }),
  };
}
