import {expect} from '@open-wc/testing';
import {canSanitize} from '../../src/html/platform.js';
import {sanitizeHtml} from '../../src/html/sanitize.js';
import {paths} from './paths.js';

type Replaceable = Record<string, unknown>;

/** Runs with another `Sanitizer` on the page, or none. */
function withSanitizer<T>(replacement: unknown, run: () => T): T {
  const page = globalThis as unknown as Replaceable;
  const own = page['Sanitizer'];
  page['Sanitizer'] = replacement;
  try {
    return run();
  } finally {
    page['Sanitizer'] = own;
  }
}

/** A fresh copy of the module, which has made no sanitiser yet. */
async function importAfresh(): Promise<typeof import('../../src/html/platform.js')> {
  const path = `/src/html/platform.ts?copy=${Math.random()}`;
  return (await import(path)) as typeof import('../../src/html/platform.js');
}

describe('sanitizeHtml', () => {
  it('gives back nodes that are safe and walked', async () => {
    const box = document.createElement('div');
    box.append(
      await sanitizeHtml('<h2 onclick="x()">A</h2><script>x()</script><a href="b">c</a>', {
        base: 'https://example.test/',
        headingOffset: 1,
        idPrefix: 'body-',
      }),
    );
    expect(box.innerHTML).to.equal('<h3 id="body-a">A</h3><a href="https://example.test/b">c</a>');
  });

  it('cuts what is longer than a million characters', async () => {
    const fragment = await sanitizeHtml(`<p>${'a'.repeat(2_000_000)}</p>`);
    expect(fragment.textContent.length).to.equal(999_997);
  });

  it('cuts what has more than ten thousand tags, which parsers would need minutes for', async () => {
    const fragment = await sanitizeHtml(`<p>Start</p>${'<b>'.repeat(300_000)}End`);
    expect(fragment.textContent).to.equal('Start');
    expect(fragment.querySelectorAll('b').length).to.be.below(10_001);
  });

  it('takes an empty text', async () => {
    expect((await sanitizeHtml('')).childNodes.length).to.equal(0);
  });

  it('does not trust a sanitiser that takes another configuration', async () => {
    if (!canSanitize()) return;
    const {Sanitizer: Own} = globalThis as unknown as {Sanitizer: new (c?: object) => object};
    const right = {
      elements: ['p'],
      attributes: ['id'],
      replaceWithChildrenElements: ['font'],
      comments: false,
      dataAttributes: false,
    };
    for (const [configuration, expected] of [
      [right, true],
      [undefined, false],
      [{...right, attributes: ['class', 'id']}, false],
      [{...right, elements: ['b-b', 'p']}, false],
      [{...right, replaceWithChildrenElements: []}, false],
      [{...right, comments: true}, false],
    ] as const) {
      const other = function () {
        return new Own(configuration);
      };
      const {canSanitize: canSanitizeWith} = await importAfresh();
      expect(withSanitizer(other, canSanitizeWith), JSON.stringify(configuration)).to.equal(
        expected,
      );
    }
  });

  it('does without a sanitiser that throws, or none', async () => {
    for (const replacement of [undefined, () => expect.fail('called')]) {
      const {canSanitize: canSanitizeWith} = await importAfresh();
      expect(withSanitizer(replacement, canSanitizeWith)).to.equal(false);
    }
  });

  for (const [way, sanitize] of paths) {
    describe(way, () => {
      it('parses where nothing is fetched and nothing runs', async () => {
        const page = window as {ran?: boolean};
        const address = `${location.origin}/never-${Math.random()}.png`;
        const tree = sanitize(`<img src="${address}" onload="ran = true" onerror="ran = true">`);
        expect(tree.ownerDocument!.defaultView).to.equal(null);
        const next = new Image();
        await new Promise(resolve => {
          next.addEventListener('error', resolve);
          next.src = 'data:image/png,x';
        });
        expect(performance.getEntriesByName(address)).to.deep.equal([]);
        expect(page.ran).to.equal(undefined);
      });

      it('keeps nodes before a head and inside a frame set', () => {
        for (const html of ['<frameset><p>a', '<title>b</title> <p>a', '</head><p>a']) {
          expect(sanitize(html).textContent!.trim(), html).to.equal('a');
        }
      });

      it('gives a prototype no say', () => {
        const tree = sanitize(
          '<constructor a="b">c</constructor><p constructor="d" tostring="e">f',
        );
        expect(tree.textContent).to.equal('cf');
        expect(tree.querySelector('p')!.attributes.length).to.equal(0);
      });

      it('keeps the attributes of one element from another', () => {
        const tree = sanitize('<p href="a" src="b" name="c">d</p><td width="5">e');
        expect(tree.querySelector('p')!.attributes.length).to.equal(0);
      });
    });
  }

  it('works both ways where the page demands trusted types', async () => {
    const frame = document.createElement('iframe');
    const answer = new Promise<MessageEvent<unknown>>(resolve => {
      addEventListener('message', resolve, {once: true});
    });
    frame.srcdoc = `
      <meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">
      <script type="module">
        import {sanitizeHtml} from '/src/html/sanitize.ts';
        import {sanitizeByPurifier} from '/src/html/purify.ts';
        import {walk} from '/src/html/walk.ts';
        const html = '<p onclick=a>b</p>';
        const results = [await sanitizeHtml(html), walk(sanitizeByPurifier(html), {})];
        parent.postMessage(results.map(({firstChild}) => firstChild.outerHTML), '*');
      </script>`;
    document.body.append(frame);
    expect((await answer).data).to.deep.equal(['<p>b</p>', '<p>b</p>']);
    frame.remove();
  });
});
