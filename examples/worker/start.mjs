// The worker on this machine, in the engine that it will run on.
// ORIGIN=https://cms.example/articles/ npm start
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Miniflare} from 'miniflare';

const here = import.meta.dirname;
const dist = join(here, 'dist');
const {compatibility_date: compatibilityDate} = JSON.parse(
  readFileSync(join(here, 'wrangler.json'), 'utf8'),
);

/** Starts it with the addresses of the articles, of the site, and of feeds by their names. */
export function startWorker({origin, site, feeds = {}, port = 0}) {
  return new Miniflare({
    modules: [{type: 'ESModule', path: join(dist, 'worker.mjs')}],
    modulesRoot: dist,
    compatibilityDate,
    bindings: {ORIGIN: origin, SITE: site, FEEDS: feeds},
    assets: {directory: join(dist, 'public'), routerConfig: {has_user_worker: true}},
    host: '127.0.0.1',
    port,
    cf: false,
  });
}

if (process.argv[1] === import.meta.filename) {
  const {ORIGIN, PORT = '8787'} = process.env;
  if (!ORIGIN) {
    console.error(
      'ORIGIN is the folder where <name>.json is: ORIGIN=https://cms.example/articles/',
    );
    process.exit(1);
  }
  const site = `http://localhost:${PORT}/`;
  await startWorker({origin: ORIGIN, site, port: Number(PORT)}).ready;
  console.log(`Listening at ${site}`);
}
