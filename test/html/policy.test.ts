import {expect} from '@open-wc/testing';
import {payloads} from '../fixtures/payloads.js';

interface Answer {
  violations: string[];
  results: string[][];
}

const prose = ['<h2>a</h2><p>b <a href="c">c</a></p><pre class="language-js">d</pre>'];
const attacks = payloads.map(({html}) => html);
const scripts = "script-src 'nonce-n' 'strict-dynamic'";
const types = "require-trusted-types-for 'script'";

/** What a page with this policy gets for these bodies, and which violations it is told of. */
async function runUnder(policy: string, bodies: readonly string[]): Promise<Answer> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module" nonce="n">
      import {sanitizeHtml} from '/src/html/sanitize.ts';
      import {canSanitize, sanitizeByPlatform} from '/src/html/platform.ts';
      import {sanitizeByPurifier} from '/src/html/purify.ts';
      import {walk} from '/src/html/walk.ts';
      import {adoptProse} from '/src/html/adopt.ts';
      const violations = [];
      addEventListener('securitypolicyviolation', event => {
        violations.push(event.effectiveDirective);
      });
      const write = nodes => {
        const box = document.createElement('div');
        box.append(nodes);
        return box.innerHTML;
      };
      const ways = [
        sanitizeHtml,
        ...(canSanitize() ? [async html => walk(sanitizeByPlatform(html), {})] : []),
        async html => walk(sanitizeByPurifier(html), {}),
      ];
      onmessage = async ({data}) => {
        const results = [];
        for (const way of ways) {
          results.push(await Promise.all(data.map(html => way(html).then(write, String))));
        }
        adoptProse(document);
        // A violation is told in a task of its own, which comes before this one.
        setTimeout(() => parent.postMessage({violations, results}, '*'));
      };
      parent.postMessage('ready', '*');
    </script><body>`;
  document.body.append(frame);
  try {
    await nextMessage();
    frame.contentWindow!.postMessage(bodies, '*');
    return (await nextMessage()) as Answer;
  } finally {
    frame.remove();
  }
}

async function nextMessage(): Promise<unknown> {
  const message = await new Promise<MessageEvent<unknown>>(resolve => {
    addEventListener('message', resolve, {once: true});
  });
  return message.data;
}

describe('a page with a strict policy', () => {
  it('is told of no violation by prose', async () => {
    const {violations, results} = await runUnder(`default-src 'none'; ${scripts}; ${types}`, prose);
    expect(violations).to.deep.equal([]);
    for (const [result] of results) expect(result).to.contain('<h2 id="section-a">a</h2>');
  });

  it('is told of what a body has inline, but fetches nothing but pictures for it', async () => {
    const {violations} = await runUnder(`default-src 'none'; ${scripts}`, attacks);
    // Browsers report inline attributes while they parse, before anybody can take them out.
    const reported = ['img-src', 'script-src-attr', 'style-src-attr', 'style-src-elem'];
    expect(violations.filter(name => !reported.includes(name))).to.deep.equal([]);
  });

  it('gets the same nodes as any other page where it demands trusted types', async () => {
    const names = `${scripts}; ${types}; trusted-types dompurify lit-html`;
    const strict = await runUnder(names, attacks);
    expect(strict.results).to.deep.equal((await runUnder(scripts, attacks)).results);
    expect(strict.results.flat().filter(result => /Error/.test(result))).to.deep.equal([]);
  });

  it('keeps the description of an article whole where it demands trusted types', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `
      <meta http-equiv="Content-Security-Policy" content="${types}">
      <script type="module">
        import {describe} from '/src/elements/article-layout/structured-data.ts';
        const seen = [];
        addEventListener('securitypolicyviolation', event => seen.push(event.sample));
        describe(document.body, {headline: 'A'});
        seen.push(document.querySelector('body > script').textContent);
        setTimeout(() => parent.postMessage(seen, '*'));
      </script><body>`;
    document.body.append(frame);
    expect(await nextMessage()).to.deep.equal([
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"A"}',
    ]);
    frame.remove();
  });

  it('keeps its policy when a body brings another one', async () => {
    const stricter = `<meta http-equiv="Content-Security-Policy" content="img-src 'none'">`;
    const {results, violations} = await runUnder(scripts, [stricter]);
    expect(results.flat().join('')).to.equal('');
    expect(violations).to.deep.equal([]);
  });
});
