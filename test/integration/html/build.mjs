// Puts the site into dist/: the page, the files for script tags, and one card as a server writes it.
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {renderCard} from 'article-elements/ssr.js';

mkdirSync('dist', {recursive: true});
cpSync('node_modules/article-elements/cdn', 'dist/article-elements', {recursive: true});
for (const file of ['page.js', 'articles.json']) cpSync(`src/${file}`, `dist/${file}`);

const article = {headline: 'Written before any script', url: '/server', published: '2026-03-01'};
const card = await renderCard(article, {lang: 'en'});
const page = readFileSync('src/index.html', 'utf8');
writeFileSync(
  'dist/index.html',
  page.replace('<!-- card -->', () => card),
);
