// Feeds of other sites, with the header that lets the pages of any site read them.
import {PageError} from './article.mjs';

/** The largest feed that is passed on, in bytes, and the time in which it has to arrive. */
const largest = 2_000_000;
const longest = 8000;

/** Seconds for which a copy is as good as new. */
const fresh = 300;

/**
 * Answers with a feed by its name among the addresses of the configuration. Whoever asks chooses a
 * name, never an address: nobody can send this server to another host, nor to one inside its network.
 */
export async function feedResponse(name, feeds = {}) {
  if (!Object.hasOwn(feeds, name)) throw new PageError(404, `There is no feed "${name}".`);
  const {body, type} = await load(feeds[name]);
  return new Response(body, {
    headers: {
      'access-control-allow-origin': '*',
      'cache-control': `public, max-age=${fresh}, stale-if-error=86400`,
      'content-type': type,
      // It is a file of another site at an address of this one: nothing in it may run here.
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  });
}

async function load(address) {
  try {
    const response = await fetch(address, {
      headers: {accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9'},
      // A redirect would lead to a host that nobody has checked.
      redirect: 'manual',
      signal: AbortSignal.timeout(longest),
      cf: {cacheEverything: true, cacheTtl: fresh},
    });
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    const [charset = ''] = /;\s*charset=[\w-]+/i.exec(response.headers.get('content-type')) ?? [];
    return {body: await read(response.body), type: `application/xml${charset}`};
  } catch (error) {
    const status = error.name === 'TimeoutError' ? 504 : 502;
    throw new PageError(status, `${address}: ${error.message}`, {cause: error});
  }
}

/** All bytes of a stream; fails at the first one too many. */
async function read(stream) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream ?? []) {
    size += chunk.length;
    if (size > largest) throw new Error(`it has more than ${largest} bytes`);
    chunks.push(chunk);
  }
  return new Blob(chunks);
}
