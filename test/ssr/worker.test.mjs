// What the data layer says in a worker of a server, which has an origin, and no page.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {test} from 'node:test';
import {loadArticles} from 'article-elements/data.js';

// As Cloudflare Workers have it.
globalThis.origin = 'null';

test('says nothing of CORS, which no server keeps, about a server that does not run', async () => {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${server.address().port}/article.json`;
  await once(server.close(), 'close');
  const error = await loadArticles(url, {retries: 0}).catch(error => error);
  assert.equal(error.code, 'network');
  assert.equal(
    error.message,
    `Could not load ${url}. Check the address, and that its server runs.`,
  );
});

test('says for how long a server wants to be left alone', async t => {
  const server = createServer((request, response) =>
    response.writeHead(429, {'retry-after': '120'}).end(),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => server.close());
  const url = `http://127.0.0.1:${server.address().port}/article.json`;
  const {status, retryAfter} = await loadArticles(url, {retries: 0}).catch(error => error);
  assert.deepEqual({status, retryAfter}, {status: 429, retryAfter: 120});
});
