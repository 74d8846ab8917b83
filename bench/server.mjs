// Serves pages, bundles and pictures to the browser, compressed as a good host would.
import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
};

const picture = number =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="hsl(${number * 30} 40% 60%)" d="M0 0h16v9H0z"/></svg>`;

/**
 * `routes` maps a path to its text, or to `{text, delay}`, which comes so many milliseconds late.
 * Isolated from other origins, a page has clocks of 5 microseconds instead of 100.
 */
export async function serve(routes) {
  const compressed = new Map();
  const server = createServer(async (request, response) => {
    const pathname = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const number = /^\/pictures\/(\d+)\.svg$/.exec(pathname)?.[1];
    const route = number ? picture(Number(number)) : routes.get(pathname);
    if (route === undefined) {
      response.writeHead(404).end();
      return;
    }
    const {text = route, delay = 0} = route;
    if (compressed.get(pathname)?.text !== text) {
      compressed.set(pathname, {text, bytes: brotliCompressSync(text)});
    }
    if (delay > 0) await new Promise(resolve => setTimeout(resolve, delay));
    response.writeHead(200, {
      'content-type': types[/\.(\w+)$/.exec(pathname)?.[1] ?? 'html'],
      'content-encoding': 'br',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(compressed.get(pathname).bytes);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise(resolve => server.close(resolve)),
  };
}
