// An HTTP server on loopback with one route for each thing that goes wrong on the way to a
// document. Any route takes `?key=`: /count/KEY then tells what happened under that key.
import {createServer} from 'node:http';
import {gzipSync} from 'node:zlib';

const list = {
  items: [
    {
      id: 'ropewalk',
      headline: 'The last ropewalk on the quay closes',
      url: 'https://harbour.example/ropewalk',
      category: 'Trades',
      published: '2025-03-04',
    },
    {
      id: 'foghorn',
      headline: 'A foghorn is tuned for the first time since 1911',
      url: 'https://harbour.example/foghorn',
      published: '2025-03-05T08:30:00Z',
    },
  ],
};
const listText = JSON.stringify(list);
const challenge =
  '<!doctype html><html><title>One moment</title><body>Checking your browser.</body></html>';

const megabyte = 1_000_000;
/** A valid list of a given length in bytes. */
const paddedList = length =>
  listText.slice(0, -1) + ',"padding":"' + 'x'.repeat(length - listText.length - 13) + '"}';

function namedList(name) {
  return JSON.stringify({items: [{id: name, headline: name}]});
}

function createState() {
  const counts = new Map();
  return {
    /** Failures that /flaky/:key has answered with. */
    failures: new Map(),
    /** Keys of /recover/:key that work again. */
    recovered: new Set(),
    /** From keys of /held/:key to what answers the requests that wait. */
    held: new Map(),
    /** Keys of /held/:key that are answered at once. */
    released: new Set(),
    count(key) {
      if (!counts.has(key)) counts.set(key, {requests: 0, preflights: 0, open: 0, hungUp: 0});
      return counts.get(key);
    },
  };
}

function send(response, body, type = 'application/json', status = 200) {
  response.writeHead(status, {'content-type': type});
  response.end(body);
}

/** Sends the first half of the list, and resolves when it is out. */
function sendHalf(response, headers = {}) {
  response.writeHead(200, {'content-type': 'application/json', ...headers});
  return new Promise(resolve => response.write(listText.slice(0, listText.length / 2), resolve));
}

function sendEndless(response) {
  response.writeHead(200, {'content-type': 'application/json'});
  const chunk = 'x'.repeat(100_000);
  let left = 1000;
  const send = () => {
    while (left-- > 0) if (!response.write(chunk)) return;
    response.end('"}');
  };
  response.on('drain', send);
  response.write('{"items":[],"padding":"');
  send();
}

const routes = {
  'ok.json': ({response}) => send(response, listText),
  /** `?retry-after=` adds that header; `?message=` makes the body an error of WordPress. */
  status: ({response, url, parts: [status]}) => {
    const retryAfter = url.searchParams.get('retry-after');
    if (retryAfter !== null) response.setHeader('retry-after', retryAfter);
    const message = url.searchParams.get('message');
    if (message === null) return send(response, challenge, 'text/html', Number(status));
    const error = {code: 'rest_error', message, data: {status: Number(status)}};
    return send(response, JSON.stringify(error), 'application/json', Number(status));
  },
  redirect: ({response, parts: [status]}) => {
    response.writeHead(Number(status), {location: '/ok.json?redirected'});
    response.end();
  },
  html: ({response}) => send(response, challenge, 'text/html; charset=utf-8'),
  'html-as-json': ({response}) => send(response, `\n${challenge}`),
  empty: ({response}) => send(response, ''),
  'broken.json': ({response}) => send(response, '{"items":[{"headline":"Half a'),
  'truncated.json': async ({response}) => {
    await sendHalf(response, {'content-length': listText.length});
    response.destroy();
  },
  'bom.json': ({response}) => send(response, `\ufeff${listText}`),
  'invalid-utf8.json': ({response}) => {
    send(response, Buffer.from(namedList('Caf\u00e9'), 'latin1'));
  },
  'wrong-type.json': ({response}) => send(response, listText, 'text/plain'),
  'gzip.json': ({response}) => {
    response.setHeader('content-encoding', 'gzip');
    send(response, gzipSync(listText));
  },
  stall: () => undefined,
  'stall-body': ({response}) => sendHalf(response),
  reset: ({request}) => request.socket.destroy(),
  'reset-body': async ({response}) => {
    await sendHalf(response);
    response.destroy();
  },
  'big.json': ({response}) => {
    const body = paddedList(6 * megabyte);
    response.setHeader('content-length', body.length);
    send(response, body);
  },
  endless: ({response}) => sendEndless(response),
  'no-cors.json': ({response}) => {
    response.removeHeader('access-control-allow-origin');
    send(response, listText);
  },
  /** Answers 500 `?fail=` times, then works. */
  flaky: ({response, url, state, parts: [key]}) => {
    const failures = state.failures.get(key) ?? 0;
    if (failures >= Number(url.searchParams.get('fail') ?? 1)) return send(response, listText);
    state.failures.set(key, failures + 1);
    return send(response, 'Out of order', 'text/plain', 500);
  },
  /** Answers 503 until a POST, works until the next one, and so on. */
  recover: ({request, response, state, parts: [key]}) => {
    const works = state.recovered.has(key);
    if (request.method !== 'POST') {
      return works ? send(response, listText) : send(response, 'Down', 'text/plain', 503);
    }
    if (works) state.recovered.delete(key);
    else state.recovered.add(key);
    return send(response, JSON.stringify({works: !works}));
  },
  /** Answers no request before a POST. */
  held: ({request, response, state, parts: [key]}) => {
    const answer = () => send(response, listText);
    const waiting = state.held.get(key) ?? [];
    if (request.method === 'POST') {
      state.released.add(key);
      for (const release of waiting) release();
      answer();
    } else if (state.released.has(key)) {
      answer();
    } else {
      state.held.set(key, [...waiting, answer]);
    }
  },
  /** Answers after so many milliseconds with one article, whose headline is the name. */
  slow: ({response, parts: [milliseconds, name = '']}) => {
    const timer = setTimeout(
      () => send(response, namedList(name.replace(/\.json$/, ''))),
      Number(milliseconds),
    );
    response.once('close', () => clearTimeout(timer));
  },
  /** `requests`, `preflights`, `open` requests, and `hungUp`: those that the browser gave up. */
  count: ({response, state, parts: [key]}) => send(response, JSON.stringify(state.count(key))),
};

function createHandler(state) {
  return (request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1');
    const [name, ...parts] = url.pathname.slice(1).split('/').map(decodeURIComponent);
    const key = url.searchParams.get('key');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', '*');
    response.setHeader('cache-control', 'no-store');
    // A browser asks again by itself when a connection that it had kept breaks.
    response.setHeader('connection', 'close');
    if (request.method === 'OPTIONS') {
      if (key) state.count(key).preflights++;
      response.setHeader('access-control-allow-headers', '*');
      response.writeHead(204).end();
      return;
    }
    if (key) {
      const count = state.count(key);
      count.requests++;
      count.open++;
      response.once('close', () => {
        count.open--;
        if (!response.writableFinished) count.hungUp++;
      });
    }
    const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
    if (route) void route({request, response, url, parts, state});
    else send(response, 'No such fault', 'text/plain', 404);
  };
}

/**
 * Starts the server on a free port of 127.0.0.1.
 * @returns {Promise<{origin: string, close(): Promise<void>}>}
 */
export async function startFaultServer() {
  const server = createServer(createHandler(createState()));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
