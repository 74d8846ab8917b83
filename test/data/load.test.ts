import {expect} from '@open-wc/testing';
import {loadJson} from '../../src/data/load.js';
import {origin} from '../server/origin.js';
import {FakeTime, waitUntil} from '../time.js';
import {brokenOff, failure, fault, isWebKit, release} from './faults.js';

const ids = ['ropewalk', 'foghorn'];

const ignore = (): void => undefined;

function idsOf({json}: {json: unknown}): string[] {
  return (json as {items: {id: string}[]}).items.map(({id}) => id);
}

function jsonResponse(json: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(json), {
    headers: {'content-type': 'application/json'},
    ...init,
  });
}

/** A `fetch` that answers from a list, and remembers what it was asked. */
function fakeFetch(...answers: (() => Response | Promise<Response>)[]) {
  const requests: {url: string; init: RequestInit}[] = [];
  const fetch = (async (url: string, init: RequestInit) => {
    requests.push({url, init});
    return answers[Math.min(requests.length, answers.length) - 1]!();
  }) as typeof window.fetch;
  return {fetch, requests};
}

/** What is added to the first pause at most, so that pages do not all come back at once. */
const longestJitter = 300;

/** Waits until a pause begins that takes so many milliseconds. */
const pauseOf = (time: FakeTime, least: number) =>
  waitUntil(
    () => time.delays.some(delay => delay >= least && delay <= least + longestJitter),
    `a pause of ${least} ms`,
  );

describe('loadJson', () => {
  describe('what can be read', () => {
    it('gives the document, its address and its headers', async () => {
      const {url} = fault('/ok.json');
      const document = await loadJson(url);
      expect(idsOf(document)).to.deep.equal(ids);
      expect(document.url).to.equal(url);
      expect(document.headers.get('content-type')).to.equal('application/json');
    });

    for (const status of [301, 302, 303, 307, 308]) {
      it(`follows a redirect with status ${status} and tells where it led`, async () => {
        const document = await loadJson(fault(`/redirect/${status}`).url);
        expect(idsOf(document)).to.deep.equal(ids);
        expect(document.url).to.equal(`${origin}/ok.json?redirected`);
      });
    }

    for (const path of ['/bom.json', '/gzip.json', '/wrong-type.json']) {
      it(`reads ${path}`, async () => {
        expect(idsOf(await loadJson(fault(path).url))).to.deep.equal(ids);
      });
    }

    it('replaces bytes that are not UTF-8', async () => {
      const {json} = await loadJson(fault('/invalid-utf8.json').url);
      expect(json).to.deep.equal({items: [{id: 'Caf\ufffd', headline: 'Caf\ufffd'}]});
    });

    it('keeps characters whole that arrive in two parts', async () => {
      const bytes = new TextEncoder().encode('["é"]');
      const body = new ReadableStream({
        start(stream) {
          stream.enqueue(bytes.slice(0, 3));
          stream.enqueue(bytes.slice(3));
          stream.close();
        },
      });
      const {fetch} = fakeFetch(() => new Response(body));
      expect((await loadJson(fault('/').url, {fetch})).json).to.deep.equal(['é']);
    });

    it('resolves a relative address against the base', async () => {
      const document = await loadJson('../ok.json', {base: `${origin}/articles/`});
      expect(document.url).to.equal(`${origin}/ok.json`);
    });
  });

  describe('what it asks for', () => {
    it('needs no preflight', async () => {
      const {url, count} = fault('/ok.json');
      await loadJson(url);
      expect((await count()).preflights).to.equal(0);
    });

    it('asks for JSON, sends no other header and leaves cookies at their default', async () => {
      const {fetch, requests} = fakeFetch(() => jsonResponse([]));
      await loadJson('https://harbour.example/a#top', {fetch});
      const {url, init} = requests[0]!;
      expect(url).to.equal('https://harbour.example/a');
      expect(init.headers).to.deep.equal({
        accept: 'application/json,application/atom+xml,application/rss+xml,*/*;q=.5',
      });
      expect(init.credentials).to.equal(undefined);
      expect(init.cache).to.equal(undefined);
    });

    it('lets no cache of the browser answer a reload without asking the server', async () => {
      const {fetch, requests} = fakeFetch(() => jsonResponse([]));
      await loadJson('https://harbour.example/a', {fetch, reload: true});
      expect(requests[0]!.init.cache).to.equal('no-cache');
    });
  });

  describe('a document that is no JSON', () => {
    it('says that it got HTML, and of which content type', async () => {
      const {url} = fault('/html');
      const error = await failure(loadJson(url));
      expect(error.code).to.equal('not-json');
      expect(error.src).to.equal(url);
      expect(error.message).to.contain(url);
      expect(error.message).to.contain('HTML instead of JSON');
      expect(error.message).to.contain('text/html; charset=utf-8');
      expect(error.message).to.contain('login page');
    });

    it('recognises HTML that calls itself JSON', async () => {
      const error = await failure(loadJson(fault('/html-as-json').url));
      expect(error.code).to.equal('not-json');
      expect(error.message).to.contain('HTML instead of JSON (content type: application/json)');
    });

    it('says that the answer was empty', async () => {
      const error = await failure(loadJson(fault('/empty').url));
      expect(error.code).to.equal('not-json');
      expect(error.message).to.contain('empty');
    });

    it('takes an answer without a body for an empty one', async () => {
      const {fetch} = fakeFetch(() => new Response(null, {status: 204}));
      const error = await failure(loadJson(fault('/').url, {fetch}));
      expect(error.code).to.equal('not-json');
      expect(error.message).to.contain('empty');
      expect(error.message).to.contain('content type: none');
    });

    it('says that the JSON is broken, and keeps the parser’s error as the cause', async () => {
      const {url, count} = fault('/broken.json');
      const error = await failure(loadJson(url));
      expect(error.code).to.equal('not-json');
      expect(error.message).to.contain('broken JSON');
      expect(error.cause).to.be.instanceOf(SyntaxError);
      expect((await count()).requests).to.equal(1);
    });
  });

  describe('a status that is not 2xx', () => {
    for (const [status, words] of [
      [400, 'check the address'],
      [401, 'not logged in'],
      [403, 'not logged in'],
      [404, 'check the address'],
      [410, 'check the address'],
      [418, 'check the address'],
    ] as const) {
      it(`reports ${status} without trying again`, async () => {
        const {url, count} = fault(`/status/${status}`);
        const error = await failure(loadJson(url));
        expect(error.code).to.equal('http');
        expect(error.status).to.equal(status);
        expect(error.message).to.contain(`answered ${status}`);
        expect(error.message).to.contain(words);
        expect((await count()).requests).to.equal(1);
      });
    }

    for (const [status, words] of [
      [429, 'too many requests'],
      [500, 'server has a problem'],
      [503, 'server has a problem'],
    ] as const) {
      it(`reports ${status} after two more attempts`, async () => {
        const {url, count} = fault(`/status/${status}`);
        const error = await failure(loadJson(url));
        expect(error.code).to.equal('http');
        expect(error.status).to.equal(status);
        expect(error.message).to.contain(words);
        expect((await count()).requests).to.equal(3);
      });
    }

    it('passes on what a JSON error says, as short plain text', async () => {
      const message = encodeURIComponent(`<b>Sorry</b>, you may\nnot list ${'x'.repeat(500)}`);
      const error = await failure(loadJson(fault(`/status/401?message=${message}`).url));
      expect(error.message).to.match(/ It says: Sorry, you may not list x{176}$/);
    });

    it('reports the status when the JSON of the error is broken', async () => {
      const {fetch} = fakeFetch(
        () => new Response('{', {status: 404, headers: {'content-type': 'application/json'}}),
      );
      const error = await failure(loadJson(fault('/').url, {fetch}));
      expect(error.status).to.equal(404);
      expect(error.message).not.to.contain('It says');
    });
  });

  describe('trying again', () => {
    it('succeeds when the third attempt does', async () => {
      const {url, count} = fault('/flaky/{key}?fail=2');
      expect(idsOf(await loadJson(url))).to.deep.equal(ids);
      expect((await count()).requests).to.equal(3);
    });

    it('tries as often as it is told', async () => {
      const {url, count} = fault('/status/500');
      await failure(loadJson(url, {retries: 0}));
      expect((await count()).requests).to.equal(1);
    });

    describe('after a pause', () => {
      const time = new FakeTime();
      beforeEach(() => time.install());
      afterEach(() => time.uninstall());

      for (const [how, value, delay] of [
        ['as long as Retry-After says, in seconds', () => '7', 7000],
        // A date of HTTP is in whole seconds, as the time of this clock is.
        [
          'until the date that Retry-After says',
          () => new Date(time.now + 7000).toUTCString(),
          7000,
        ],
      ] as const) {
        it(`waits ${how}`, async () => {
          const path = `/status/503?retry-after=${encodeURIComponent(value())}`;
          const {url, count} = fault(path);
          const failed = failure(loadJson(url, {retries: 1}));
          await pauseOf(time, delay);
          time.pass(delay - 1);
          expect((await count()).requests).to.equal(1);
          time.pass(1 + longestJitter);
          await pauseOf(time, 0);
          time.pass(0);
          await failed;
          expect((await count()).requests).to.equal(2);
        });
      }
    });

    it('does not wait for a Retry-After that is past or makes no sense', async () => {
      for (const value of ['Wed, 01 Jan 2020 00:00:00 GMT', 'soon', '-5']) {
        const {url, count} = fault(`/status/503?retry-after=${encodeURIComponent(value)}`);
        await failure(loadJson(url, {retries: 1}));
        expect((await count()).requests).to.equal(2);
      }
    });

    it('gives up, and says why, when Retry-After asks for more than 30 seconds', async () => {
      const {url, count} = fault('/status/429?retry-after=31');
      const error = await failure(loadJson(url));
      expect(error.code).to.equal('http');
      expect(error.status).to.equal(429);
      expect(error.message).to.contain('no new request for 31 seconds');
      expect((await count()).requests).to.equal(1);
    });
  });

  describe('a connection that breaks', () => {
    it('is tried again when it breaks at once', async () => {
      const {url, count} = fault('/reset');
      const error = await failure(loadJson(url));
      expect(error.code).to.equal('network');
      expect(error.cause).to.be.instanceOf(TypeError);
      // Some browsers try a connection that breaks at once several times by themselves.
      const {requests} = await count();
      // Three attempts, and one request that learns whether the server answers other pages.
      expect(requests).to.be.at.least(4);
      expect(requests % 4).to.equal(0);
    });

    for (const path of ['/reset-body', '/truncated.json']) {
      it(`says that it broke off half way at ${path}`, async () => {
        const {url, count} = fault(path);
        const error = await failure(loadJson(url, {retries: 1}));
        expect(error.code).to.equal(brokenOff);
        if (isWebKit) return;
        expect(error.message).to.contain('broke off');
        expect((await count()).requests).to.equal(2);
      });
    }

    it('names the missing CORS header, and the page to allow, without another attempt', async () => {
      const {url, count} = fault('/no-cors.json');
      const error = await failure(loadJson(url));
      expect(error.code).to.equal('network');
      expect(error.message).to.contain('Its server answers, but does not allow this site');
      expect(error.message).to.contain(`"Access-Control-Allow-Origin: ${location.origin}"`);
      // The second one only learns whether there is an answer.
      expect((await count()).requests).to.equal(2);
    });

    it('names the server first where nothing answers', async () => {
      const error = await failure(loadJson(fault('/reset').url, {retries: 0}));
      expect(error.message).to.contain('Check the address, and that its server runs. If it opens');
    });

    it('does not suspect CORS for an address of the page’s own origin', async () => {
      const {fetch} = fakeFetch(() => Promise.reject(new TypeError('Failed to fetch')));
      const error = await failure(loadJson('/own.json', {fetch, retries: 0}));
      expect(error.code).to.equal('network');
      expect(error.message).not.to.contain('Access-Control');
      expect(error.message).to.contain('server runs');
    });

    it('does not take a server for offline, where no navigator knows', async () => {
      Object.defineProperty(navigator, 'onLine', {value: undefined, configurable: true});
      try {
        const error = await failure(loadJson(fault('/reset').url, {retries: 0}));
        expect(error.message).not.to.contain('offline');
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });

    it('says so when the device is offline', async () => {
      Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
      try {
        const error = await failure(loadJson(fault('/no-cors.json').url, {retries: 0}));
        expect(error.code).to.equal('network');
        expect(error.message).to.contain('offline');
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });
  });

  describe('the time limit', () => {
    for (const path of ['/stall', '/stall-body']) {
      it(`ends ${path}, which is not tried again, and hangs up`, async () => {
        const time = new FakeTime();
        time.install();
        try {
          const {url, count} = fault(path);
          const failed = failure(loadJson(url, {timeout: 100}));
          await waitUntil(async () => (await count()).open === 1);
          time.pass(100);
          const error = await failed;
          expect(error.code).to.equal('timeout');
          expect(error.message).to.contain('0.1 seconds');
          await waitUntil(async () => (await count()).hungUp === 1);
          expect((await count()).requests).to.equal(1);
        } finally {
          time.uninstall();
        }
      });
    }

    it('counts for each attempt, not for the pauses between them', async () => {
      const time = new FakeTime();
      time.install();
      try {
        const busy = () => new Response('', {status: 503, headers: {'retry-after': '7'}});
        const {fetch} = fakeFetch(busy, busy);
        const failed = failure(loadJson(fault('/').url, {fetch, timeout: 500, retries: 1}));
        await pauseOf(time, 7000);
        time.pass(7000 + longestJitter);
        await pauseOf(time, 0);
        time.pass(0);
        expect((await failed).code).to.equal('http');
      } finally {
        time.uninstall();
      }
    });

    it('holds for the attempts after the first one, too', async () => {
      const {fetch} = fakeFetch(
        () => new Response('', {status: 500}),
        () => new Promise<Response>(ignore),
      );
      const error = await failure(loadJson(fault('/').url, {fetch, timeout: 20}));
      expect(error.code).to.equal('timeout');
    });

    it('ends a request whose fetch does not listen to the signal', async () => {
      const {fetch} = fakeFetch(() => new Promise<Response>(ignore));
      const error = await failure(loadJson(fault('/').url, {fetch, timeout: 20}));
      expect(error.code).to.equal('timeout');
    });
  });

  describe('the size limit', () => {
    it('refuses what calls itself too large, and hangs up', async () => {
      const {url, count} = fault('/big.json');
      const error = await failure(loadJson(url));
      expect(error.code).to.equal('too-large');
      expect(error.message).to.contain('larger than 5 MB');
      expect((await count()).requests).to.equal(1);
    });

    it('refuses a stream while it arrives, and hangs up', async () => {
      const {url, count} = fault('/endless');
      const error = await failure(loadJson(url, {limit: 1_000_000}));
      expect(error.code).to.equal('too-large');
      expect(error.message).to.contain('larger than 1 MB');
      await waitUntil(async () => (await count()).open === 0);
      expect(await count()).to.include(isWebKit ? {requests: 1} : {requests: 1, hungUp: 1});
    });

    it('refuses by the announced length before it reads', async () => {
      let pulled = 0;
      const body = new ReadableStream(
        {pull: stream => (pulled++, stream.enqueue(new Uint8Array(10)))},
        {highWaterMark: 0},
      );
      const headers = {'content-length': '11'};
      const {fetch} = fakeFetch(() => new Response(body, {headers}));
      const error = await failure(loadJson(fault('/').url, {fetch, limit: 10}));
      expect(error.code).to.equal('too-large');
      expect(pulled).to.equal(0);
    });

    it('counts what is inside a compressed body', async () => {
      const error = await failure(loadJson(fault('/gzip.json').url, {limit: 300}));
      expect(error.code).to.equal('too-large');
    });

    it('lets pass what is just as large', async () => {
      const {fetch} = fakeFetch(() => new Response('[1,2]'));
      expect((await loadJson(fault('/').url, {fetch, limit: 5})).json).to.deep.equal([1, 2]);
    });
  });

  describe('what the page forbids', () => {
    for (const src of [
      'http://',
      'javascript:alert(1)',
      'data:application/json,[]',
      'blob:https://harbour.example/1',
      'file:///etc/hosts',
      'https://user:secret@harbour.example/',
    ]) {
      it(`asks nobody for ${src}`, async () => {
        const {fetch, requests} = fakeFetch(() => jsonResponse([]));
        const error = await failure(loadJson(src, {fetch}));
        expect(error.code).to.equal('blocked');
        expect(error.src).to.equal(src);
        expect(error.message).to.contain('https:');
        expect(requests).to.have.length(0);
      });
    }

    it('says that a page on https: may not load from http:', async () => {
      const {fetch, requests} = fakeFetch(() => Promise.reject(new TypeError('Failed to fetch')));
      const descriptor = Object.getOwnPropertyDescriptor(window, 'origin')!;
      Object.defineProperty(window, 'origin', {
        value: 'https://page.example',
        configurable: true,
      });
      try {
        const error = await failure(loadJson('http://harbour.example/a', {fetch}));
        expect(error.code).to.equal('blocked');
        expect(error.message).to.contain('https: address');
        expect(requests).to.have.length(1);
      } finally {
        Object.defineProperty(window, 'origin', descriptor);
      }
    });

    for (const retries of [0, 2]) {
      it(`names connect-src when the page’s policy forbids it, with ${retries} retries`, async () => {
        const {url, count} = fault('/ok.json');
        const frame = document.createElement('iframe');
        const answer = new Promise<MessageEvent>(resolve => {
          window.addEventListener('message', resolve, {once: true});
        });
        frame.srcdoc = `
          <meta http-equiv="content-security-policy" content="connect-src 'self'">
          <script type="module">
            import {loadJson} from '/src/data/load.ts';
            loadJson(${JSON.stringify(url)}, {retries: ${retries}}).then(
              () => parent.postMessage({message: 'It was loaded'}, '*'),
              ({code, message}) => parent.postMessage({code, message}, '*'),
            );
          </script>`;
        document.body.append(frame);
        const {code, message} = (await answer).data as {code?: string; message: string};
        frame.remove();
        expect(message).to.contain(`Add ${origin} to connect-src`);
        expect(code).to.equal('blocked');
        expect((await count()).requests).to.equal(0);
      });
    }

    it('is not misled by a violation that concerns something else', async () => {
      const {url} = fault('/slow/100/violation.json');
      const loading = loadJson(url);
      for (const init of [
        {blockedURI: 'https://other.example/', disposition: 'enforce' as const},
        {blockedURI: url, disposition: 'report' as const},
        {blockedURI: url, disposition: 'enforce' as const, effectiveDirective: 'img-src'},
      ]) {
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {
            documentURI: location.href,
            effectiveDirective: 'connect-src',
            violatedDirective: 'connect-src',
            originalPolicy: '',
            statusCode: 200,
            ...init,
          }),
        );
      }
      expect((await loading).url).to.equal(url);
    });
  });

  describe('sharing', () => {
    it('makes one request for all who ask at the same time', async () => {
      const {url, count} = fault('/slow/50/shared.json');
      const documents = await Promise.all([1, 2, 3].map(() => loadJson(url)));
      expect(new Set(documents).size).to.equal(1);
      expect((await count()).requests).to.equal(1);
    });

    it('makes one request for addresses that differ in the fragment', async () => {
      const {url, count} = fault('/ok.json');
      await Promise.all([loadJson(`${url}#a`), loadJson(`${url}#b`)]);
      expect((await count()).requests).to.equal(1);
    });

    it('gives those who ask later what arrived', async () => {
      const {url, count} = fault('/ok.json');
      const first = await loadJson(url);
      expect(await loadJson(url)).to.equal(first);
      expect((await count()).requests).to.equal(1);
    });

    it('keeps nothing that came through another fetch', async () => {
      const one = fakeFetch(() => jsonResponse(['one']));
      const two = fakeFetch(() => jsonResponse(['two']));
      const {url} = fault('/');
      expect((await loadJson(url, {fetch: one.fetch})).json).to.deep.equal(['one']);
      expect((await loadJson(url, {fetch: two.fetch})).json).to.deep.equal(['two']);
    });

    it('keeps the newest 50 documents', async () => {
      const {fetch, requests} = fakeFetch(() => jsonResponse([]));
      const load = (index: number) => loadJson(`https://harbour.example/${index}`, {fetch});
      for (let index = 0; index < 51; index++) await load(index);
      await load(1);
      expect(requests).to.have.length(51);
      await load(0);
      expect(requests).to.have.length(52);
    });

    it('asks again on reload, once for all who reload at the same time', async () => {
      const {url, count} = fault('/slow/50/reload.json');
      const first = await loadJson(url);
      const [second, third] = await Promise.all([
        loadJson(url, {reload: true}),
        loadJson(url, {reload: true}),
      ]);
      expect(second).not.to.equal(first);
      expect(third).to.equal(second);
      expect(await loadJson(url)).to.equal(second);
      expect((await count()).requests).to.equal(2);
    });

    it('does not let an older request overwrite what a reload brought', async () => {
      let answerOld: (response: Response) => void = ignore;
      const {fetch} = fakeFetch(
        () => new Promise<Response>(resolve => (answerOld = resolve)),
        () => jsonResponse(['new']),
      );
      const {url} = fault('/');
      const old = loadJson(url, {fetch});
      await loadJson(url, {fetch, reload: true});
      answerOld(jsonResponse(['old']));
      expect((await old).json).to.deep.equal(['old']);
      expect((await loadJson(url, {fetch})).json).to.deep.equal(['new']);
    });

    it('keeps what is known when a reload fails', async () => {
      const {fetch} = fakeFetch(
        () => jsonResponse(['known']),
        () => jsonResponse({}, {status: 404}),
      );
      const {url} = fault('/');
      await loadJson(url, {fetch});
      expect((await failure(loadJson(url, {fetch, reload: true}))).status).to.equal(404);
      expect((await loadJson(url, {fetch})).json).to.deep.equal(['known']);
    });

    it('keeps no failure, and recovers after an outage', async () => {
      const {url, count} = fault('/recover/{key}');
      expect((await failure(loadJson(url, {retries: 0}))).status).to.equal(503);
      expect((await failure(loadJson(url, {retries: 0}))).status).to.equal(503);
      await window.fetch(url, {method: 'POST'});
      expect(idsOf(await loadJson(url, {retries: 0}))).to.deep.equal(ids);
      expect((await count()).requests).to.equal(4);
    });
  });

  describe('leaving', () => {
    it('asks for nothing when the signal has been aborted before', async () => {
      const {fetch, requests} = fakeFetch(() => jsonResponse([]));
      const reason = new Error('gone');
      const error: unknown = await loadJson(fault('/').url, {
        fetch,
        signal: AbortSignal.abort(reason),
      }).catch((cause: unknown) => cause);
      expect(error).to.equal(reason);
      expect(requests).to.have.length(0);
    });

    it('rejects at once with an AbortError, and hangs up when the last one leaves', async () => {
      const {url, count} = fault('/stall');
      const controller = new AbortController();
      const loading = loadJson(url, {signal: controller.signal});
      await waitUntil(async () => (await count()).open === 1);
      controller.abort();
      const error: unknown = await loading.catch((cause: unknown) => cause);
      expect(error).to.equal(controller.signal.reason);
      expect((error as DOMException).name).to.equal('AbortError');
      await waitUntil(async () => (await count()).open === 0);
      expect((await count()).hungUp).to.equal(1);
    });

    it('hangs up in the middle of a body', async () => {
      const {url, count} = fault('/stall-body');
      const controller = new AbortController();
      const loading = loadJson(url, {signal: controller.signal}).catch(ignore);
      await waitUntil(async () => (await count()).open === 1);
      controller.abort();
      await loading;
      await waitUntil(async () => (await count()).open === 0);
    });

    it('lets the others have the document when one leaves', async () => {
      const {url, count} = fault('/slow/100/others.json');
      const controller = new AbortController();
      const leaving = loadJson(url, {signal: controller.signal}).catch(
        (cause: unknown) => (cause as Error).name,
      );
      const staying = loadJson(url, {signal: new AbortController().signal});
      controller.abort();
      expect(await leaving).to.equal('AbortError');
      expect((await staying).url).to.equal(url);
      expect(await count()).to.include({requests: 1, hungUp: 0});
    });

    it('keeps the request of one who leaves and comes back in the same tick', async () => {
      const {url, count} = fault('/held/{key}');
      const controller = new AbortController();
      const leaving = loadJson(url, {signal: controller.signal}).catch(() => 'left');
      await waitUntil(async () => (await count()).open === 1);
      controller.abort();
      const staying = loadJson(url);
      expect(await leaving).to.equal('left');
      await release(url);
      expect((await staying).url).to.equal(url);
      expect(await count()).to.include({requests: 1, hungUp: 0});
    });

    it('makes a new request for one who comes after the last has left', async () => {
      const {url, count} = fault('/held/{key}');
      const controller = new AbortController();
      const leaving = loadJson(url, {signal: controller.signal}).catch(ignore);
      await waitUntil(async () => (await count()).open === 1);
      controller.abort();
      await leaving;
      await waitUntil(async () => (await count()).hungUp === 1);
      await release(url);
      expect((await loadJson(url)).url).to.equal(url);
      expect((await count()).requests).to.equal(2);
    });

    it('ends the pause before the next attempt', async () => {
      const {url, count} = fault('/status/503?retry-after=5');
      const timers = watchTimers();
      try {
        const controller = new AbortController();
        const loading = loadJson(url, {signal: controller.signal}).catch(ignore);
        await waitUntil(async () => {
          const {requests, open} = await count();
          return requests === 1 && open === 0 && timers.delays().some(delay => delay >= 5000);
        });
        controller.abort();
        await loading;
        await waitUntil(() => timers.delays().every(delay => delay < 5000));
      } finally {
        timers.restore();
      }
    });
  });

  describe('what is left behind', () => {
    for (const [path, options] of [
      ['/ok.json', {}],
      ['/status/404', {}],
      ['/status/500', {retries: 1}],
      ['/reset', {retries: 1}],
      ['/stall-body', {timeout: 50}],
      ['/endless', {limit: 1000}],
      ['/html', {}],
    ] as const) {
      it(`is no timer, listener or request after ${path}`, async () => {
        const {url, count} = fault(path);
        const timers = watchTimers();
        const listeners = watchListeners();
        try {
          await loadJson(url, {...options, signal: new AbortController().signal}).catch(ignore);
          expect(timers.delays()).to.deep.equal([]);
          expect(listeners.added).to.equal(1);
          expect(listeners.removed).to.equal(1);
        } finally {
          timers.restore();
          listeners.restore();
        }
        await waitUntil(async () => (await count()).open === 0);
      });
    }

    it('is no listener on the signal of a caller who got the document', async () => {
      const {signal} = new AbortController();
      const calls: string[] = [];
      const {addEventListener, removeEventListener} = signal;
      signal.addEventListener = (...rest: Parameters<typeof addEventListener>) => {
        calls.push('add');
        addEventListener.apply(signal, rest);
      };
      signal.removeEventListener = (...rest: Parameters<typeof removeEventListener>) => {
        calls.push('remove');
        removeEventListener.apply(signal, rest);
      };
      await loadJson(fault('/ok.json').url, {signal});
      await Promise.resolve();
      expect(calls).to.deep.equal(['add', 'remove']);
    });
  });
});

/** Watches which timers of `setTimeout` have neither run nor been cleared. */
function watchTimers() {
  const {setTimeout: set, clearTimeout: clear} = window;
  const pending = new Map<number, number>();
  window.setTimeout = ((run: () => void, delay = 0) => {
    const timer = set(() => {
      pending.delete(timer);
      run();
    }, delay);
    pending.set(timer, delay);
    return timer;
  }) as typeof set;
  window.clearTimeout = ((timer: number) => {
    pending.delete(timer);
    clear(timer);
  }) as typeof clear;
  return {
    delays: () => [...pending.values()],
    restore: () => Object.assign(window, {setTimeout: set, clearTimeout: clear}),
  };
}

/** Counts the listeners for violations of the page's policy that come and go. */
function watchListeners() {
  const {addEventListener, removeEventListener} = document;
  const watch = {
    added: 0,
    removed: 0,
    restore: () => {
      Reflect.deleteProperty(document, 'addEventListener');
      Reflect.deleteProperty(document, 'removeEventListener');
    },
  };
  document.addEventListener = (...rest: Parameters<typeof addEventListener>) => {
    if (rest[0] === 'securitypolicyviolation') watch.added++;
    addEventListener.apply(document, rest);
  };
  document.removeEventListener = (...rest: Parameters<typeof removeEventListener>) => {
    if (rest[0] === 'securitypolicyviolation') watch.removed++;
    removeEventListener.apply(document, rest);
  };
  return watch;
}
