// The page around an article.
import {renderArticle} from 'article-elements/ssr.js';

const characters = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = text => text.replace(/[&<>"]/g, character => characters[character]);

/** A post of a social network may have no headline. */
const titleOf = ({headline, summary}) => headline || summary || 'The Tidewater Journal';

/** The page of an article. `folder` is where scripts and styles of the package are. */
export async function articlePage(article, {url, folder}) {
  const stylesFrom = `${folder}styles/`;
  const options = {base: url, lang: 'en', stylesFrom, structuredData: true};
  return pageOf({
    title: titleOf(article),
    head: `<meta name="description" content="${escape(article.summary ?? '')}">
<link rel="canonical" href="${escape(url)}">
<script type="module" src="${folder}article-elements.js"></script>`,
    content: await renderArticle(article, options),
  });
}

/** A page that says why there is no article. */
export function errorPage(status) {
  const title =
    status === 404 ? 'There is no such article.' : 'The article cannot be shown at the moment.';
  return pageOf({
    title,
    head: '<meta name="robots" content="noindex">',
    content: `<h1>${title}</h1>`,
  });
}

function pageOf({title, head, content}) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/site.css">
${head}
</head>
<body>
<header>The Tidewater Journal</header>
<main>
${content}
</main>
</body>
</html>
`;
}
