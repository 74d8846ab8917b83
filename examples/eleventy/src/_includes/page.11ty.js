const characters = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = text => text.replace(/[&<>"]/g, character => characters[character]);

/** The page around an article or the front page. */
export function render({site, library, page, pageTitle, summary, content}) {
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(pageTitle)}</title>
<meta name="description" content="${escape(summary ?? '')}">
<link rel="canonical" href="${new URL(page.url, site.url).href}">
<link rel="alternate" type="application/feed+json" title="${escape(site.title)}" href="/feed.json">
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/site.css">
<script type="importmap">${JSON.stringify({integrity: library.integrity})}</script>
<script type="module" src="${library.script}" integrity="${library.integrity[library.script]}"></script>
</head>
<body>
<header><a href="/">${escape(site.title)}</a></header>
<main>
${content}
</main>
</body>
</html>
`;
}
