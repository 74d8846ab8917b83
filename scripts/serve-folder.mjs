import {once} from 'node:events';
import {createServer} from 'node:http';
import sirv from 'sirv';

/** Serves the files of a folder on a free port of this machine, as any host of static pages does. */
export async function serveFolder(folder) {
  const onNoMatch = ({url}, response) =>
    response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
  const server = createServer(sirv(folder, {dev: true, onNoMatch}));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const stop = async () => {
    server.closeAllConnections();
    await once(server.close(), 'close');
  };
  return {origin: `http://127.0.0.1:${server.address().port}`, stop};
}
