// Pages with a strict Content Security Policy: everything works, with nothing reported.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {openSite, until} from './site.mjs';

const test = await openSite();

const integrity = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));

const types = "require-trusted-types-for 'script'; trusted-types lit-html dompurify";
const rest =
  "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'";

/** How the script comes, and what the page has to allow for it. */
const pages = {
  'of its own host': [
    `${rest}; script-src 'self'; ${types}`,
    '<script type="module" src="/cdn/article-elements.js"></script>',
  ],
  'of a nonce': [
    `${rest}; script-src 'nonce-r4nd0m' 'strict-dynamic'; ${types}`,
    '<script type="module" nonce="r4nd0m" src="/cdn/article-elements.js"></script>',
  ],
  'of its own host, with integrity': [
    `${rest}; script-src 'self'; ${types}`,
    `<script type="module" integrity="${integrity['article-elements.js']}" src="/cdn/article-elements.js"></script>`,
  ],
  'of its own host, loaded bit by bit': [
    `${rest}; script-src 'self'; ${types}`,
    '<script type="module" src="/cdn/autoload.js"></script>',
  ],
};

const body =
  '<h2>Head</h2><p>Text with <a href="/a">a link</a> and <img src="/picture.svg" alt="A"></p>';

/** A document of every format, in the language in which its rail stands. */
const documents = {
  '/article.json': {
    headline: 'Whole',
    url: '/whole',
    tldr: [{text: 'One.', url: '#head'}, 'Two.'],
    audio: {url: '/whole.mp3', seconds: 60},
    ai: {article: 'assisted', summary: 'generated', policy: '/machines'},
    body,
    tags: ['a', 'b'],
    related: [{headline: 'Next', url: '/next'}],
  },
  '/json-feed.json': {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    items: [{id: '1', url: '/1', title: 'Feed', content_html: body}],
  },
  '/schema-org.json': {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Schema',
    url: '/2',
  },
  '/wordpress.json': [
    {id: 3, link: '/3', title: {rendered: 'Wordpress'}, content: {rendered: body}, type: 'post'},
  ],
  '/ghost.json': {
    posts: [{id: '4', uuid: '4-4', title: 'Ghost', url: '/4', html: body, feature_image: null}],
  },
  '/forem.json': [
    {type_of: 'article', id: 5, title: 'Forem', url: '/5', path: '/5', tag_list: ['a']},
  ],
  '/oembed.json': {version: '1.0', type: 'link', title: 'Oembed', url: '/6'},
  '/custom.json': {data: {posts: [{name: 'Custom', link: '/7'}]}},
};

const languages = ['de', 'fr', 'ar', 'ja', 'ru', 'ko', 'tr'];

const content = `<article-layout src="/article.json" structured-data></article-layout>
  <related-rail layout="carousel" src="/article.json" lang="he"></related-rail>
  ${Object.keys(documents)
    .slice(1)
    .map(
      (src, index) =>
        `<related-rail src="${src}" lang="${languages[index]}" ${
          src === '/custom.json' ? `items="data.posts" map='{"headline":"name","url":"link"}'` : ''
        }></related-rail>`,
    )
    .join('')}
  <article-card src="/ghost.json" ratio="1" lines="2" headline="Card"></article-card>
  <tldr-box text="Short." collapsible copyable></tldr-box>
  <article-body src="/json-feed.json" toc></article-body>`;

function routes(policy, script, header = 'content-security-policy') {
  const page = `<!doctype html><html lang="en"><head><title>Page</title>
    <script src="/watch.js" nonce="r4nd0m"></script>${script}</head><body>${content}</body></html>`;
  return {
    '/': response => {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', [header]: policy});
      response.end(page);
    },
    '/watch.js': `window.violations = [];
      document.addEventListener('securitypolicyviolation', event => {
        violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample);
      });`,
    '/picture.svg': response => {
      response.writeHead(200, {'content-type': 'image/svg+xml'});
      response.end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    },
    ...documents,
  };
}

const titles = ['Feed', 'Schema', 'Wordpress', 'Ghost', 'Forem', 'Oembed', 'Custom'];

/** What of the page is not shown yet: the formats, the bodies, what search engines are told. */
const missing = titles => {
  const rails = [...document.querySelectorAll('related-rail')];
  const shown = rails.flatMap(rail =>
    [...(rail.shadowRoot?.querySelectorAll('article-card') ?? [])].map(
      card => card.article?.headline,
    ),
  );
  return [
    ...titles.filter(title => !shown.includes(title)),
    ...(document.querySelectorAll('article-body h2').length === 2 ? [] : ['bodies']),
    ...(document.querySelector('script[type="application/ld+json"]') ? [] : ['JSON-LD']),
  ];
};

/** Waits until all of the page is shown. */
async function settles(tab) {
  let left;
  await until(
    async () => (left = await tab.run(missing, titles)).length === 0,
    'the whole page',
  ).catch(cause => assert.fail(`${cause.message}: ${left} ${tab.messages}`));
}

for (const [name, [policy, script]] of Object.entries(pages)) {
  for (const sanitizer of ['the browser’s sanitiser', 'DOMPurify']) {
    test(`a page with a policy ${name} reports nothing, with ${sanitizer}`, async ({
      openTab,
      site,
    }) => {
      const tab = await openTab();
      if (sanitizer === 'DOMPurify') {
        await tab.page.evaluateOnNewDocument('delete Element.prototype.setHTML');
      }
      for (const header of ['content-security-policy', 'content-security-policy-report-only']) {
        site.serve(routes(policy, script, header));
        await tab.open();
        await settles(tab);
        assert.deepEqual(await tab.run('violations'), []);
        if (sanitizer !== 'DOMPurify') continue;
        const files = await tab.run(
          'performance.getEntriesByType("resource").map(({name}) => name)',
        );
        assert.ok(files.some(name => /purify/.test(name)));
      }
    });
  }
}

test('a policy that does not name DOMPurify leaves the body away, and the console says why', async ({
  openTab,
  site,
}) => {
  const tab = await openTab();
  await tab.page.evaluateOnNewDocument('delete Element.prototype.setHTML');
  const policy = pages['of its own host'][0].replace(' dompurify', '');
  site.serve(routes(policy, pages['of its own host'][1]));
  await tab.open();
  await tab.shows('article-header', ['Audio', '1 min', 'Whole', 'AI-assisted']);
  const message = await tab.says(/trusted-types has to name dompurify/);
  assert.match(message, /^<article-body> The Content Security Policy of this page/);
  assert.deepEqual(await tab.read('article-layout > article-body'), []);
  // The browser reports it as well, each time.
  tab.messages = tab.messages.filter(
    text => !/TrustedTypes? ?Policy|TrustedTypes policy|TrustedHTML|trusted-types/.test(text),
  );
});
