// Feeds with pieces of them gone, repeated, or in the wrong place: text and bytes. A seed gives the
// same documents each time.
import fc from 'fast-check';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {checkError, checkList, checkPrototypes} from './soundness.mjs';

const folder = join(import.meta.dirname, '../test/fixtures/feeds');
const documents = readdirSync(folder)
  .filter(name => name.endsWith('.xml'))
  .map(name => readFileSync(join(folder, name)).toString('latin1'));

const pieces = [
  ...['', '<', '>', '&', '"', "'", '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>'],
  ...['<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;', '&#0;', '&#xd800;', '&lt;'],
  ...['\0', '\ufeff', '\xff\xfe', '\xc3\x28', '\x81', '\u202e'],
  ...['<item>', '</item>', '<entry>', '<channel>', '</channel>', '<rdf:RDF>', '<feed>'],
  ...['<title>', '<link>', '<link/>', '<link href="javascript:x"/>', '<link rel="next" href="?"/>'],
  ...['<guid>', '<pubDate>', '2025-02-30', '<category>', '<source url="x">', '<dc:creator>'],
  ...['<media:group>', '<media:content url="//x" width="99999"/>', '<enclosure url="" type="/"/>'],
  ...['<itunes:duration>99:99:99</itunes:duration>', '<itunes:image href="data:,x"/>'],
  ...['xmlns="http://purl.org/atom/ns#"', 'xmlns:x=""', 'xml:base="//["', 'xml:lang="__proto__"'],
  ...['<__proto__>', '<constructor>', 'type="xhtml"', 'mode="base64"', 'encoding="utf-7"'],
  ...['<div><p>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="'],
  ...['The post <a href="x">x</a> appeared first on', '[&#8230;]', '<title></title>'],
];

/** A document as a short recipe, which shrinks. */
const recipe = fc.record({
  start: fc.constantFrom(...documents),
  changes: fc.array(
    fc.record({
      // Doubles of fast-check are nearly all at the ends.
      at: fc.noBias(fc.nat(999)).map(place => place / 1000),
      length: fc.oneof(fc.nat(30), fc.nat(2000)),
      times: fc.constantFrom(0, 0, 1, 1, 2, 20),
      piece: fc.constantFrom(...pieces),
      count: fc.oneof(
        {weight: 50, arbitrary: fc.constant(1)},
        {weight: 1, arbitrary: fc.constantFrom(100, 3000)},
      ),
    }),
    {minLength: 1, maxLength: 8},
  ),
  form: fc.constantFrom('bytes', 'text'),
  format: fc.constantFrom(undefined, undefined, 'rss', 'atom'),
  contentType: fc.constantFrom(undefined, 'text/xml', 'text/xml; charset=x', 'text/html'),
});

function prepare({start, changes, form, contentType, format}) {
  const base = 'https://harbour.example/feed.xml';
  const text = changes.reduce((whole, {at, length, times, piece, count}) => {
    const place = Math.floor(whole.length * at);
    const cut = whole.slice(place, place + length);
    const changed = cut.repeat(times) + piece.repeat(count);
    return whole.slice(0, place) + changed + whole.slice(place + length);
  }, start);
  const headers = contentType && new Headers({'content-type': contentType});
  const source = form === 'text' ? text : Uint8Array.from(Buffer.from(text, 'latin1'));
  return {source, options: {base, headers, format}};
}

/**
 * How much time of the processor one feed may take, in milliseconds: more than any takes on a slow
 * machine, and much less than one whose time grows with the square of its length.
 */
export const longest = 5000;

/**
 * Reads `count` feeds made from `seed`. Throws with the smallest one that is not read soundly, or not
 * in time. Gives how they ended.
 */
export async function fuzzFeeds({readArticles, ArticleError}, {seed, count, path}) {
  const outcomes = {articles: 0, empty: 0, errors: 0, slowest: 0};
  const read = async ({source, options}) => {
    const start = process.cpuUsage();
    let outcome = 'errors';
    try {
      const list = await readArticles(source, options);
      checkList(list, options);
      outcome = list.articles.length > 0 ? 'articles' : 'empty';
    } catch (error) {
      checkError(error, ArticleError);
    }
    checkPrototypes();
    const {user, system} = process.cpuUsage(start);
    return {outcome, time: (user + system) / 1000};
  };
  await fc.assert(
    fc.asyncProperty(recipe, async ingredients => {
      const {outcome, time} = await read(prepare(ingredients));
      outcomes[outcome]++;
      outcomes.slowest = Math.max(outcomes.slowest, time);
      if (time > longest) throw new Error(`It took ${Math.round(time)} ms.`);
    }),
    {seed, numRuns: count, ...(path && {path})},
  );
  return outcomes;
}
