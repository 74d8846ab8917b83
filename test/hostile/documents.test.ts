import {expect} from '@open-wc/testing';
import {ArticleError} from '../../src/data/article-error.js';
import {readArticles} from '../../src/data/read.js';
import '../../src/define.js';
import {expectWarning} from '../setup.js';
import {documents, metas, pageDescription, type Given} from './documents.js';
import {elementsWithin, findUnsound, give} from './inspect.js';
import {
  attacks,
  fewAttacks,
  inPieces,
  leavesOf,
  replaced,
  replacedEverywhere,
  shareOf,
  sharpAttacks,
  type Attack,
} from './places.js';
import {count, inPage, judge, setTrap, settled} from './trap.js';

/** An element with the document inside, as a page writes it. */
function withInlineData(name: string, document: unknown, attributes = {}): HTMLElement {
  const element = give(name, attributes);
  const script = give('script', {type: 'application/json'});
  script.textContent = JSON.stringify(document);
  element.append(script);
  return element;
}

function asLayout({document, attributes}: Given): HTMLElement {
  return withInlineData('article-layout', document, {...attributes, 'structured-data': ''});
}

function asRail({document, attributes}: Given): HTMLElement {
  return withInlineData('related-rail', document, {...attributes, paging: 'button'});
}

function textIn(root: ParentNode): string {
  const texts = [...elementsWithin(root)].flatMap(([element]) => [...element.childNodes]);
  return texts
    .filter(node => node.nodeType === Node.TEXT_NODE && node.parentNode?.nodeName !== 'SCRIPT')
    .map(node => node.nodeValue)
    .join(' ');
}

async function judgeAll(
  place: string,
  given: Given[],
  show: (given: Given) => HTMLElement,
): Promise<string[]> {
  const tally = count(place, given.length);
  const findings: string[] = [];
  for (const piece of inPieces(given, 30)) {
    await inPage(async box => {
      box.append(...piece.map(show));
      await settled(box);
      findings.push(...(await judge(box, tally)));
    });
  }
  return [...new Set(findings)];
}

/** What is unsound in what the readers make of a document. */
async function readUnsound({document, attributes}: Given): Promise<string[]> {
  const {items, map: paths, format} = attributes ?? {};
  const map = paths ? (JSON.parse(paths) as Record<string, string>) : undefined;
  const base = window.document.baseURI;
  try {
    const list = await readArticles(document, {format, items, map, base});
    return findUnsound(list);
  } catch (error) {
    return error instanceof ArticleError ? [] : [String(error)];
  }
}

/** The document with each attack in each of its fields in turn. */
function eachField({document, attributes}: Given, tried: readonly Attack[]): Given[] {
  return leavesOf(document).flatMap(path =>
    shareOf(tried).map(({text}) => ({document: replaced(document, path, text), attributes})),
  );
}

/** The document with each attack in all of its fields at once. */
function allFields({document, attributes}: Given, tried: readonly Attack[]): Given[] {
  const leaves = leavesOf(document);
  return shareOf(tried).map(({text}) => ({
    document: replacedEverywhere(document, leaves, text),
    attributes,
  }));
}

setTrap('documents');

describe('a payload in a document', () => {
  // What cannot be read is told, once for each message.
  beforeEach(() => expectWarning(/^<[a-z-]+> /));

  for (const [name, given] of Object.entries(documents)) {
    const format = given.attributes?.format ?? name.split(' ')[0]!;
    const forced = given.attributes?.items ? given : {...given, attributes: {format}};

    it(`is not there in a benign one, which is shown: ${name}`, async () => {
      await inPage(async box => {
        box.append(asLayout(given), asRail(given));
        await settled(box);
        expect(textIn(box)).to.match(/A headline|A & B|\bA\b/i);
        expect(await judge(box, count(`${format}, benign`, 0))).to.deep.equal([]);
      });
    });

    it(`leaves nothing unsound in what is read of any field: ${name}`, async () => {
      const tried = eachField(given, attacks);
      const tally = count(`${format}, each field, read`, tried.length);
      const findings = new Set<string>();
      for (const one of tried) for (const finding of await readUnsound(one)) findings.add(finding);
      tally.hostile += findings.size;
      expect([...findings]).to.deep.equal([]);
    }).timeout(120_000);

    it(`does nothing in any field that is shown: ${name}`, async () => {
      const tried = eachField(given, fewAttacks);
      const findings = await judgeAll(`${format}, each field, shown`, tried, asLayout);
      expect(findings).to.deep.equal([]);
    }).timeout(120_000);

    it(`does nothing in all fields at once: ${name}`, async () => {
      const tried = allFields(forced, name === 'article' ? attacks : sharpAttacks);
      const place = `${format}, all fields at once, shown`;
      expect(await judgeAll(place, tried, asLayout)).to.deep.equal([]);
      expect(await judgeAll(place, tried, asRail)).to.deep.equal([]);
    }).timeout(120_000);
  }
});

describe('a payload in what a page says of itself', () => {
  beforeEach(() => expectWarning(/^<[a-z-]+> /));

  async function judgePage(place: string, heads: Element[][]): Promise<string[]> {
    const tally = count(place, heads.length);
    const findings: string[] = [];
    for (const head of heads) {
      document.head.append(...head);
      await inPage(async box => {
        const attributes = {src: 'page:', 'include-current': ''};
        box.append(give('article-layout', attributes), give('related-rail', attributes));
        await settled(box);
        findings.push(...(await judge(box, tally)));
      });
      for (const element of head) element.remove();
    }
    return [...new Set(findings)];
  }

  function headOf(entries: Record<string, string>): Element[] {
    return Object.entries(entries).map(([property, content]) => give('meta', {property, content}));
  }

  it('does nothing in any of its meta tags', async () => {
    const heads = Object.keys(metas).flatMap(name =>
      shareOf(sharpAttacks).map(({text}) => headOf({...metas, [name]: text})),
    );
    expect(await judgePage('page:, each meta tag', heads)).to.deep.equal([]);
  }).timeout(120_000);

  it('does nothing in its JSON-LD', async () => {
    const tried = allFields({document: pageDescription}, sharpAttacks).concat(
      eachField({document: pageDescription}, fewAttacks.slice(0, 3)),
    );
    const heads = tried.map(({document}) => {
      const script = give('script', {type: 'application/ld+json'});
      script.textContent = JSON.stringify(document);
      return [script];
    });
    expect(await judgePage('page:, JSON-LD', heads)).to.deep.equal([]);
  }).timeout(120_000);
});
