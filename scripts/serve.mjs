// Serves the built demo and prints its address. PORT chooses the port; a taken one is passed over.
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const root = 'site/dist';
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** The file that an address asks for; nothing where there is none, or where it is malformed. */
function findFile(address) {
  try {
    const {pathname} = new URL(address, 'http://localhost');
    let path = join(root, normalize(decodeURIComponent(pathname)));
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html');
    return path.startsWith(join(root)) && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

const server = createServer((request, response) => {
  const path = findFile(request.url ?? '/');
  if (path === undefined) {
    response.writeHead(404, {'content-type': 'text/plain'}).end('There is nothing here.\n');
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  });
  createReadStream(path).pipe(response);
});

let port = Number(process.env.PORT) || 8000;
server.on('error', error => {
  if (error.code !== 'EADDRINUSE') throw error;
  port += 1;
  server.listen(port);
});
server.listen(port, () => console.log(`The demo is at http://localhost:${port}/`));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
