import fc from '../fast-check.js';
import {safePictureUrl, safeSrcset, safeUrl, type UrlPlace} from '../../src/data/safe-url.js';
import {urlPayloads} from '../fixtures/payloads.js';
import {candidatesOf} from '../hostile/inspect.js';

const bases = [undefined, 'https://example.test/a/b?c#d', 'relative', 'about:blank', 'data:,a', ''];

const allowed: Record<UrlPlace, RegExp> = {
  link: /^https?:/,
  body: /^(https?|mailto|tel):/,
  person: /^(https?|mailto):/,
  picture: /^(https?:|data:image\/)/,
};

const letter = fc.constantFrom(
  ...'javscriptJAVSCRIPT:/\\@?#.%&;=+-_~[](),"\'<>`{}|^ '.split(''),
  ...['\t', '\n', '\r', '\f', '\v', '\u0000', '\u0001', '\u001f', '\u007f', '\u0085', '\u00a0'],
  ...[
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2028',
    '\u202e',
    '\u2066',
    '\u3000',
    '\ufeff',
    '\ud800',
    '\udc00',
  ],
  ...['\uff1a', '\uff0f', '\u3002', '\u0131', '\u017f', '\u212a', '\u{1d423}'],
);
const piece = fc.oneof(
  {weight: 3, arbitrary: letter},
  fc.constantFrom(
    ...[
      'javascript',
      'JaVaScRiPt',
      'vbscript',
      'data',
      'blob',
      'file',
      'https',
      'http',
      'mailto',
      'tel',
    ],
    ...[
      '//',
      '://',
      ':',
      'example.test',
      'user:pass@',
      '[::1]',
      ':99999',
      '127.1',
      '0x7f.1',
      '%2f%2f',
      '%2e',
      '/./',
      '/../',
    ],
    ...[
      'image/png,',
      'image/svg+xml,',
      'text/html,',
      ';base64,',
      '&colon;',
      '&#58;',
      '&Tab;',
      '%0a',
      '%3a',
    ],
    ...[' 1x, ', ' 2x,', ' 100w', ',', ', ', '(', ')'],
  ),
  fc.constantFrom(...urlPayloads.map(({url}) => url).filter(url => url.length < 200)),
);
const address = fc.oneof(
  {weight: 4, arbitrary: fc.array(piece, {maxLength: 8}).map(pieces => pieces.join(''))},
  fc.webUrl({withQueryParameters: true, withFragments: true}),
  fc.string({unit: 'binary'}),
);

/** What a browser makes of an address on this page, and on one from a file. */
function resolve(value: string): URL[] {
  return [document.baseURI, 'https://other.test/x/y'].flatMap(base =>
    URL.canParse(value, base) ? [new URL(value, base)] : [],
  );
}

describe('whatever the address', () => {
  it('leads nowhere but where its place allows, in what the browser makes of it', () => {
    fc.assert(
      fc.property(
        address,
        fc.constantFrom(...bases),
        fc.constantFrom<UrlPlace>('link', 'body', 'person', 'picture'),
        (value, base, place) => {
          const url = safeUrl(value, base, place);
          if (url === undefined) return;
          const link = document.createElement('a');
          link.setAttribute('href', url);
          for (const {href, username, password} of [...resolve(url), ...resolve(link.href)]) {
            if (!allowed[place].test(href)) throw new Error(`leads to ${href}`);
            if (username || password) throw new Error(`has a name in ${href}`);
          }
          if (safeUrl(url, base, place) !== url) throw new Error(`is another one then: ${url}`);
        },
      ),
      {numRuns: 20_000},
    );
  }).timeout(60_000);

  it('stays on its own host where it names none', () => {
    fc.assert(
      fc.property(address, value => {
        const url = safeUrl(value);
        if (url === undefined || /^https?:/i.test(url)) return;
        for (const {host} of resolve(url)) {
          if (host !== location.host && host !== 'other.test') throw new Error(`leads to ${host}`);
        }
      }),
      {numRuns: 10_000},
    );
  }).timeout(60_000);

  it('is the same with a base as what the browser makes of it there, or nothing', () => {
    const base = 'https://example.test/a/b?c#d';
    fc.assert(
      fc.property(address, value => {
        const url = safeUrl(value, base);
        // Without its slashes it is a path to a browser, and an address to everybody else.
        if (url === undefined || /https?:(?![\\/]{2})/i.test(value)) return;
        // Controls and spaces of other kinds are cut off at the ends; engines differ in these.
        if (/[\u0000-\u001f\u007f-\u00a0\ufeff]/.test(value)) return;
        // Firefox takes a space at the end for a part of the fragment, where the standard has none.
        const expected = new URL(value.replace(/ +$/, ''), base);
        expected.username = expected.password = '';
        const [made, seen] = [new URL(url).href, expected.href];
        if (made !== seen) throw new Error(`${made} ${seen}`);
      }),
      {numRuns: 10_000},
    );
  }).timeout(60_000);
});

describe('whatever the list of candidates', () => {
  const list = fc
    .array(fc.tuple(address, fc.constantFrom(' 1x', ' 2x', ' 100w', '', ' (a,b) 1x', ' 1x 2w')), {
      maxLength: 4,
    })
    .map(candidates => candidates.map(parts => parts.join('')).join(', '));

  it('has the candidates that the browser finds in it, and each is a picture', () => {
    fc.assert(
      fc.property(list, fc.constantFrom(...bases), (value, base) => {
        const set = safeSrcset(value, base);
        if (set === undefined) return;
        const found = candidatesOf(set);
        for (const candidate of found) {
          if (safePictureUrl(candidate) !== candidate) throw new Error(`has ${candidate}`);
        }
        if (safeSrcset(set, base) !== set) throw new Error(`is another one then: ${set}`);
        const written = set.match(/ (?:[\d.]+x|\d+w)(?=, |$)/g) ?? [];
        if (found.length !== written.length) throw new Error(`has ${found.length} in ${set}`);
      }),
      {numRuns: 5_000},
    );
  }).timeout(60_000);
});
