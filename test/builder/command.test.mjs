import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {loadArticles} from '../../dist/data.js';
import {
  contextOf,
  fallbackOf,
  generate,
  parse,
  shownArticles,
  targets,
} from '../../dist/embed/index.js';

const run = promisify(execFile);
const embed = (...words) => run(process.execPath, ['bin/article-elements.mjs', 'embed', ...words]);

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour',
  items: [
    {id: '1', url: 'https://harbour.example/1', title: 'The tide', content_text: 'A'},
    {id: '2', url: 'https://harbour.example/2', title: 'The clock', content_text: 'B'},
    {id: '3', url: 'https://harbour.example/3', title: 'The moon', content_text: 'C'},
  ],
};

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>
  <link>https://harbour.example/</link>
  ${['tide', 'clock', 'moon', 'gull']
    .map(
      (name, index) => `<item><title>The ${name} &amp;amp; &lt;i&gt;</title>
      <link>https://harbour.example/${name}</link>
      <category>${index % 2 ? 'Odd' : 'Even'}</category>
      <pubDate>0${index + 1} Mar 2026 10:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

const posts = [1, 2].map(id => ({
  id,
  link: `https://blog.example/${id}`,
  title: {rendered: `Post ${id} &#8211; more`},
  content: {rendered: '<p>Text</p>'},
  type: 'post',
}));

/** What the server of the tests has: type and content by path. */
const documents = {
  '/feed.json': ['application/json', JSON.stringify(feed)],
  '/feed.xml': ['application/rss+xml', rss],
  '/wp-json/wp/v2/posts': ['application/json', JSON.stringify(posts)],
  '/blog/': [
    'text/html',
    '<!doctype html><title>Blog</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"><p>Text',
  ],
  '/page.html': ['text/html', '<!doctype html><title>Page</title><p>Text'],
  '/empty.json': ['application/json', JSON.stringify({...feed, items: []})],
};

/** The release that the builder page has from the same files. */
const release = {
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
  integrity: JSON.parse(readFileSync('cdn/integrity.json', 'utf8')),
};

async function withServer(use) {
  const server = createServer((request, response) => {
    const [type, content] = documents[request.url] ?? [];
    response.writeHead(content ? 200 : 404, {'Content-Type': type ?? 'text/plain'});
    response.end(content);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.close();
  }
}

test('the command prints the code of the builder', async () => {
  const words = ['/feed.xml', '--limit', '3', '--include-current', '--article-accent=#a3262a'];
  const {stdout} = await embed(...words, '--files', '/files', '--target', 'wordpress');
  const state = {
    element: 'related-rail',
    target: 'wordpress',
    attributes: {src: '/feed.xml', limit: '3', 'include-current': ''},
    tokens: {'--article-accent': '#a3262a'},
  };
  assert.deepEqual(parse(stdout, 'wordpress'), state);
  assert.equal(stdout, generate(state, contextOf(release, '/files', [])));
});

test('the headlines of the source become the fallback, as many as are shown', () =>
  withServer(async origin => {
    const {stdout} = await embed(`${origin}/feed.json`, '--limit', '2');
    assert.match(stdout, /<a href="https:\/\/harbour\.example\/1">The tide<\/a>/);
    assert.match(stdout, /<a href="https:\/\/harbour\.example\/2">The clock<\/a>/);
    assert.doesNotMatch(stdout, /The moon/);
  }));

test('a source that cannot be loaded is named in plain words', async () => {
  await assert.rejects(embed('http://127.0.0.1:1/feed.json'), ({code, stderr, stdout}) => {
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /http:\/\/127\.0\.0\.1:1\/feed\.json/);
    return true;
  });
});

test('the headlines are those that the element shows: of a card one, of a rail what its filters let through', () =>
  withServer(async origin => {
    const src = `${origin}/feed.xml`;
    const headlines = async (...words) => {
      const {stdout} = await embed(src, ...words);
      return [...stdout.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, text]) => text);
    };
    const named = (...names) => names.map(name => `The ${name} &amp; &lt;i&gt;`);
    assert.deepEqual(await headlines('--element', 'article-card'), named('tide'));
    assert.deepEqual(await headlines('--element', 'article-card', '--item', '2'), named('moon'));
    assert.deepEqual(await headlines('--category', 'odd'), named('clock', 'gull'));
    assert.deepEqual(
      await headlines('--order', 'newest', '--offset', '1', '--limit', '2'),
      named('moon', 'clock'),
    );
    assert.deepEqual(await headlines('--no-fallback'), []);
  }));

test('for every target the command prints what the builder has for the same choices', () =>
  withServer(async origin => {
    const src = `${origin}/wp-json/wp/v2/posts`;
    const {articles} = await loadArticles(src);
    for (const target of targets) {
      const {stdout, stderr} = await embed(src, '--target', target, '--look', 'minimal');
      const state = {
        element: 'related-rail',
        target,
        attributes: {src},
        tokens: {},
        look: 'minimal',
      };
      const fallback = fallbackOf(shownArticles(state, articles));
      assert.equal(stdout, generate(state, contextOf(release, '', fallback)));
      assert.equal(stderr, '');
    }
    assert.equal(fallbackOf(articles)[0].headline, 'Post 1 – more');
  }));

test('words by hand need no address, and a link has a target of its own', async () => {
  const words = [
    '--element',
    'article-card',
    '--headline',
    'By hand',
    '--attribute:target',
    '_top',
  ];
  const {stdout} = await embed(...words, '--target', 'blogger');
  assert.deepEqual(parse(stdout, 'blogger'), {
    element: 'article-card',
    target: 'blogger',
    attributes: {headline: 'By hand', target: '_top'},
    tokens: {},
  });
});

for (const [path, message] of [
  ['/none', /\/none answered 404: check the address\.$/],
  ['/page.html', /\/page\.html sent HTML instead of JSON/],
  ['/blog/', /its feed is at http:\/\/127\.0\.0\.1:\d+\/feed\.xml$/],
]) {
  test(`what ${path} answered is said in one line, and no code is printed`, () =>
    withServer(async origin => {
      await assert.rejects(embed(origin + path), ({code, stderr, stdout}) => {
        assert.equal(code, 1);
        assert.equal(stdout, '');
        assert.match(stderr.trim(), message);
        assert.doesNotMatch(stderr, /\n.|^ +at /m);
        return true;
      });
    }));
}

test('a source without articles is code, and a word about it', () =>
  withServer(async origin => {
    const {stdout, stderr} = await embed(`${origin}/empty.json`);
    assert.match(stderr, /\/empty\.json has no articles now\.\n$/);
    assert.match(stdout, /<related-rail src="[^"]*"><\/related-rail>/);
  }));

for (const [words, message] of [
  [[], /^Say what to embed/],
  [['/a', '/b'], /^One source only/],
  [['/a', '--element', 'article-list'], /^There is no element article-list/],
  [['/a', '--target', 'typo3'], /^There is no target typo3/],
  [['/a', '--headlin', 'x'], /^Unknown option '--headlin'/],
  [['/a', '--look', 'neon'], /^There is no look neon\. There are: newsprint/],
  [['/a', '--layout', 'spiral'], /^There is no layout spiral\. There are: auto, grid/],
  [['/a', '--limit', 'few'], /^--limit is a number; "few" is none\.$/m],
  [['/a', '--map', 'title'], /^--map is JSON; "title" is none\.$/m],
  [['/a', '--article-accent', 'red}'], /^--article-accent is one value of CSS/],
  [['www.harbour.example/feed'], /Write https:\/\/www\.harbour\.example\/feed for the address/],
  [['ftp://harbour.example/feed'], /^An address begins with https: or http:/],
  [['javascript:trap()'], /^An address begins with https: or http:/],
]) {
  test(`the command refuses ${JSON.stringify(words)} and says why`, async () => {
    await assert.rejects(embed(...words), ({code, stderr}) => {
      assert.equal(code, 2);
      assert.match(stderr, message);
      return true;
    });
  });
}
