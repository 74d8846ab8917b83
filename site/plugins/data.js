import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures');
const day = 86_400_000;

/** The day on the calendar of the machine that builds, as `2025-11-23`. */
const today = new Intl.DateTimeFormat('sv', {dateStyle: 'short'}).format();

function shiftDate(iso, days) {
  const date = new Date(Date.parse(iso.slice(0, 10)) + days * day).toISOString().slice(0, 10);
  return date + iso.slice(10);
}

/** Reads an article of the fixtures. Its dates move so that it is published today. */
async function readFixture(name) {
  const text = await readFile(join(fixtures, `${name}.json`), 'utf8');
  const days = (Date.parse(today) - Date.parse(JSON.parse(text).published)) / day;
  return JSON.parse(text, (key, value) =>
    ['published', 'modified'].includes(key) ? shiftDate(value, days) : value,
  );
}

async function createData() {
  const article = await readFixture('article');
  const {related, ...alone} = article;
  const {headline, tags, source} = article;
  // The page is the address of the article. It is one folder above the data and the pictures.
  const page = {
    ...article,
    url: '../',
    body: article.body.replace('="pictures/', '="data/pictures/'),
  };
  const [card] = related;
  const sections = page.body.split(/(?=<h2)/);
  return {
    article: page,
    header: {
      ...alone,
      body: undefined,
      tldr: undefined,
      tags: undefined,
      url: '../',
      ai: {image: 'assisted'},
      audio: {url: 'tide.wav', type: 'audio/wav', seconds: 6},
    },
    points: {
      headline,
      tldr: [
        'The clocks were off by half an hour, their owners by only 12 minutes.',
        {text: 'The error follows the phases of the moon.', url: '#the-error-has-a-shape'},
        'People reset their clocks on the days when that does the most good.',
      ],
    },
    body: {
      headline,
      url: '../',
      body: sections
        .slice(3, 5)
        .join('')
        .replaceAll(/ id="\w+"/g, ''),
    },
    tags: {headline, tags, source},
    card,
    slow: {...card, headline: 'It Was Worth the Wait', url: 'https://example.org/wait'},
    related: {items: related},
    // The name that the docs use.
    feed: {items: related},
    flaky: {items: related},
    empty: {items: []},
    arabic: await readFixture('article-arabic'),
  };
}

const data = createData();

const escapeXml = text => text.replace(/[<>&"]/g, sign => `&#${sign.charCodeAt(0)};`);

/** The related articles as RSS. Addresses are relative to the file. */
async function createFeed() {
  const {related} = await data;
  const items = related.items.map(
    ({headline, url, summary = '', category, published, authors = [], image}) =>
      `<item>
  <title>${escapeXml(headline)}</title>
  <link>${escapeXml(url)}</link>
  <description>${escapeXml(summary)}</description>
  <pubDate>${new Date(published).toUTCString()}</pubDate>
  ${authors.map(({name}) => `<dc:creator>${escapeXml(name)}</dc:creator>`).join('')}
  <category>${escapeXml(category?.name ?? category ?? '')}</category>
  <media:content medium="image" url="${escapeXml(image?.url ?? '')}" />
</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel xml:base="./">
<title>The Tide Desk</title>
${items.join('\n')}
</channel>
</rss>
`;
}

/** Returns six seconds of a tide that comes and goes: noise, as a WAV file of 8,000 samples a second. */
function createSound() {
  const rate = 8000;
  const samples = Array.from({length: rate * 6}, (_, index) => {
    const swell = Math.sin((Math.PI * index) / rate / 3) ** 2;
    return 128 + Math.round((Math.random() - 0.5) * 90 * swell);
  });
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, Buffer.from(samples)]);
}

/** Returns the content of a file of data, such as `data/card.json`. */
export async function readData(path) {
  const [, name] = /^data\/(\w+)\.json$/.exec(path);
  return (await data)[name];
}

/** Returns the figures that the pages name. */
export async function facts() {
  const script = await readFile(join(root, 'cdn/article-elements.js'));
  const locales = await readdir(join(root, 'src/locales'));
  return {
    PUBLISHED: today,
    DATE: new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'}).format(
      new Date(today),
    ),
    SIZE: (brotliCompressSync(script).length / 1000).toFixed(1),
    LANGUAGES: String(locales.filter(name => /^[a-z]{2}\.ts$/.test(name)).length),
  };
}

async function filesIn(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter(entry => entry.isFile());
  return files.map(({parentPath, name}) => join(parentPath, name));
}

/** Writes what the pages load beside them: the data, its pictures, and the built elements. */
export function demoData() {
  return {
    name: 'demo-data',
    buildStart() {
      if (!existsSync(join(root, 'cdn/article-elements.js'))) {
        this.error('There is no cdn/article-elements.js: run "npm run build" first.');
      }
    },
    async generateBundle() {
      const emit = (fileName, source) => this.emitFile({type: 'asset', fileName, source});
      for (const [name, value] of Object.entries(await data)) {
        emit(`data/${name}.json`, `${JSON.stringify(value, undefined, 2)}\n`);
      }
      emit('data/feed.xml', await createFeed());
      emit('data/tide.wav', createSound());
      const folders = {cdn: join(root, 'cdn'), 'data/pictures': join(fixtures, 'pictures')};
      for (const [target, folder] of Object.entries(folders)) {
        for (const file of await filesIn(folder)) {
          emit(target + file.slice(folder.length).replaceAll('\\', '/'), await readFile(file));
        }
      }
      emit('favicon.svg', await readFile(join(root, 'site/favicon.svg')));
      emit('article.schema.json', await readFile(join(root, 'article.schema.json')));
    },
  };
}
