// The page around an article, in the order in which it leaves the server.
import {streamArticle} from 'article-elements/ssr.js';
import {scripts, styles} from './files.mjs';

const characters = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = text => text.replace(/[&<>"]/g, character => characters[character]);

/** A post of a social network may have no headline. */
const titleOf = ({headline, summary}) => headline || summary || 'The Tidewater Journal';

/** What is the same in every page. The browser fetches these files while the article is awaited. */
const beginning = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/site.css">
<script type="module" src="${scripts}article-elements.js"></script>
`;

const middle = `</head>
<body>
<header>The Tidewater Journal</header>
<main>
`;

const end = `</main>
</body>
</html>
`;

/** What pages are made of besides their article: where it changes, all of them do. */
export const frame = beginning + middle + end;

/**
 * The page in pieces: its beginning at once, the rest when `loading` has settled. `onLate` hears of
 * an error; the status has been sent by then, so that the page itself has to say it.
 */
export async function* articlePage(loading, {url, onLate}) {
  yield beginning;
  let article;
  try {
    article = await loading;
  } catch (error) {
    onLate(error);
    yield notice(error);
    return;
  }
  yield `<title>${escape(titleOf(article))}</title>
<meta name="description" content="${escape(article.summary ?? '')}">
<link rel="canonical" href="${escape(url)}">
${middle}`;
  yield* streamArticle(article, {base: url, lang: 'en', stylesFrom: styles, structuredData: true});
  yield end;
}

/** The page for an article that could not be had. */
export function errorPage(error) {
  return beginning + notice(error);
}

function notice({status}) {
  const text =
    status === 404 ? 'There is no such article.' : 'The article cannot be shown at the moment.';
  return `<title>${text}</title>
<meta name="robots" content="noindex">
${middle}<h1>${text}</h1>
${end}`;
}
