// The guides of the repository as a site: `npm run build:site` writes it beside the demo.
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {defineConfig} from 'vitepress';
import {codeClasses, codeTheme} from '../../plugins/highlight.js';
import {guides} from './guides.js';
import {links} from './links.js';
import {liveExamples, plainCode} from './live-examples.js';

const root = join(import.meta.dirname, '../../..');

/** The folder of the whole site on its host, such as `/article-elements/` on GitHub Pages. */
const siteBase = process.env.SITE_BASE ?? '/';
const base = `${siteBase}docs/`;

/** The address of the repository, for links to files and for "Edit this page". */
const repository = process.env.REPOSITORY;

const places = [
  {text: 'Demo', link: '/../', target: '_self', source: 'site/index.html'},
  {text: 'Builder', link: '/../builder/', target: '_self', source: 'site/builder/index.html'},
  {text: 'Docs', link: '/', activeMatch: '.', source: 'README.md'},
].filter(({source}) => existsSync(join(root, source)));

/** From the Markdown files of the repository to the pages of the site. */
const pages = Object.fromEntries([
  ...guides.flatMap(({items}) => items).map(({file, page}) => [file, `${page || 'index'}.md`]),
  ...readdirSync(join(root, 'docs/decisions'))
    .filter(name => /^\d/.test(name))
    .map(name => [`docs/decisions/${name}`, `decisions/${name}`]),
]);

/** Everything in the repository that is no guide. */
const srcExclude = readdirSync(root, {withFileTypes: true}).flatMap(entry => {
  if (entry.isDirectory()) return entry.name === 'docs' ? [] : [`${entry.name}/**`];
  return pages[entry.name] ? [] : [entry.name];
});

export default defineConfig({
  title: 'article-elements',
  description: 'Custom elements that put an article, or any part of one, on any web page.',
  lang: 'en',
  base,
  srcDir: root,
  outDir: join(root, 'site/dist/docs'),
  cacheDir: join(root, 'node_modules/.cache/vitepress'),
  srcExclude,
  rewrites: pages,
  // test/package/docs.test.mjs checks the links where they are written.
  ignoreDeadLinks: true,
  // The header of the site has its own switch, which follows the system and stores nothing.
  appearance: false,
  head: [
    ['link', {rel: 'icon', href: `${siteBase}favicon.svg`, type: 'image/svg+xml'}],
    ['meta', {name: 'color-scheme', content: 'light dark'}],
    ['link', {rel: 'stylesheet', href: `${siteBase}cdn/article-elements.css`}],
    ['script', {type: 'module', src: `${siteBase}cdn/article-elements.js`}],
  ],
  markdown: {
    theme: codeTheme,
    languageAlias: {'go-html-template': 'html'},
    codeTransformers: [codeClasses],
    anchor: {slugify: text => slug(text)},
    config(markdown) {
      markdown.use(links, {root, pages, siteBase, repository});
      markdown.use(plainCode);
      markdown.use(liveExamples, {siteBase});
    },
  },
  vue: {
    template: {
      compilerOptions: {isCustomElement: tag => tag.includes('-')},
    },
  },
  themeConfig: {
    logoLink: {link: '/../', target: '_self'},
    nav: places,
    sidebar: guides.map(({text, items}) => ({
      text,
      items: items.map(({text, page}) => ({text, link: `/${page.replace(/index$/, '')}`})),
    })),
    outline: [2, 3],
    search: {provider: 'local'},
    ...(repository && {editLink: {pattern: `${repository}/edit/main/:path`}}),
  },
});

/** Names headings as GitHub does, so that links to them work in both places. */
function slug(text) {
  return encodeURIComponent(
    text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
