/** Where that leads to which a page shows in a frame. */

/** Frames that hold no content: buttons, counters, advertisements, comments. */
const unwanted =
  /(?:^|\.)(?:doubleclick\.net|googlesyndication\.com|googletagmanager\.com|amazon-adsystem\.com|adnxs\.com|taboola\.com|outbrain\.com|disqus\.com|addthis\.com)$/;
const unwantedPath =
  /\/plugins\/(?:comments|follow|like|like_box|likebox|page|send|share_button)\b|\/widgets\/(?:follow|tweet)_button/;

type Page = string | undefined;

/** Hosts of films, sound, and posts; each gives the page of what a frame shows. */
const hosts: readonly (readonly [host: RegExp, page: (url: URL) => Page])[] = [
  [/(?:^|\.)youtube(?:-nocookie)?\.com$/, youTube],
  [/^youtu\.be$/, url => watch(url.pathname.slice(1), url)],
  [/^player\.vimeo\.com$/, vimeo],
  [/(?:^|\.)dailymotion\.com$/, dailymotion],
  [/^player\.twitch\.tv$/, twitch],
  [/^clips\.twitch\.tv$/, url => add('https://clips.twitch.tv/', url.searchParams.get('clip'))],
  [/^open\.spotify\.com$/, url => join(url, /^\/embed(?:-podcast)?\//, '/')],
  [/^embed\.music\.apple\.com$/, url => `https://music.apple.com${url.pathname}`],
  [/^embed\.podcasts\.apple\.com$/, applePodcasts],
  [/^w\.soundcloud\.com$/, soundCloud],
  [/(?:^|\.)loom\.com$/, url => join(url, /^\/embed\//, '/share/')],
  [/^embed\.ted\.com$/, url => `https://www.ted.com${url.pathname}`],
  [/^streamable\.com$/, url => join(url, /^\/[eos]\//, '/')],
  [/^player\.bilibili\.com$/, url => add('https://www.bilibili.com/video/', bilibili(url))],
  [/(?:^|\.)archive\.org$/, url => join(url, /^\/embed\//, '/details/')],
  [/(?:^|\.)tiktok\.com$/, tikTok],
  [/(?:^|\.)instagram\.com$/, url => join(url, /\/embed(?:\/captioned)?\/?$/, '/')],
  [/^platform\.twitter\.com$/, url => add('https://x.com/i/status/', url.searchParams.get('id'))],
  [/(?:^|\.)facebook\.com$/, url => web(url.searchParams.get('href'))],
  [/(?:^|\.)codepen\.io$/, url => join(url, /\/embed(?:\/preview)?\//, '/pen/')],
  [/(?:^|\.)embedly\.com$/, embedly],
  [/^giphy\.com$/, url => join(url, /^\/embed\//, '/gifs/')],
];

/** The page that a frame's address belongs to; nothing for a frame that holds no content. */
export function pageOfFrame(address: string): {page: string; host: string} | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const {hostname} = url;
  if (unwanted.test(hostname) || unwantedPath.test(url.pathname)) return undefined;
  const known = hosts.find(([host]) => host.test(hostname));
  // PeerTube runs on hosts of all names.
  const page =
    known?.[1](url) ?? (url.pathname.startsWith('/videos/embed/') ? peerTube(url) : address);
  // Players have hosts of their own, whose names no reader knows.
  const host = (known && /^https?:\/\/([^/?#@]+)(?=[/?#]|$)/i.exec(page)?.[1]) ?? hostname;
  return {page, host: host.replace(/^(?:www\.|open\.(?=spotify)|w\.(?=soundcloud))/, '')};
}

function youTube(url: URL): Page {
  const {pathname, searchParams} = url;
  const id = /^\/(?:embed|live|shorts|v)\/([\w-]+)/.exec(pathname)?.[1];
  const list = searchParams.get('list');
  if (list && (!id || id === 'videoseries')) {
    return add('https://www.youtube.com/playlist?list=', list);
  }
  return watch(id ?? searchParams.get('v'), url);
}

function watch(id: string | null | undefined, {searchParams}: URL): Page {
  const start = Number.parseInt(searchParams.get('start') ?? searchParams.get('t') ?? '', 10);
  const page = add('https://www.youtube.com/watch?v=', id);
  return page && start > 0 ? `${page}&t=${start}s` : page;
}

function vimeo({pathname, searchParams}: URL): Page {
  const id = /^\/video\/(\d+)/.exec(pathname)?.[1];
  const secret = searchParams.get('h');
  return id && `https://vimeo.com/${id}${secret && /^\w+$/.test(secret) ? `/${secret}` : ''}`;
}

function dailymotion({pathname, searchParams}: URL): Page {
  const id = /\/(?:embed\/)?video\/(\w+)/.exec(pathname)?.[1] ?? searchParams.get('video');
  return add('https://www.dailymotion.com/video/', id);
}

function twitch({searchParams}: URL): Page {
  const film = searchParams.get('video');
  return film
    ? add('https://www.twitch.tv/videos/', film.replace(/^v/, ''))
    : add('https://www.twitch.tv/', searchParams.get('channel'));
}

/** Only an address of the site itself is one for readers; the address of its API is not. */
function soundCloud({searchParams}: URL): Page {
  const page = web(searchParams.get('url'));
  return page && /^https?:\/\/(?:www\.)?soundcloud\.com\//.test(page) ? page : undefined;
}

function applePodcasts({pathname, searchParams}: URL): Page {
  const page = `https://podcasts.apple.com${pathname}`;
  return add(`${page}?i=`, searchParams.get('i')) ?? page;
}

/** A frame around a frame, which names the page of that beside it. */
function embedly({searchParams}: URL): Page {
  const inner = web(searchParams.get('src'));
  return web(searchParams.get('url')) ?? (inner && pageOfFrame(inner)?.page);
}

function bilibili({searchParams}: URL): string | null {
  const id = searchParams.get('aid');
  return searchParams.get('bvid') ?? (id && `av${id}`);
}

function tikTok({pathname}: URL): Page {
  const id = /\/(?:embed|player)(?:\/v\d)?\/(\d+)/.exec(pathname)?.[1];
  return id && `https://www.tiktok.com/@/video/${id}`;
}

const peerTube = (url: URL): string =>
  url.origin + url.pathname.replace(/^\/videos\/embed\//, '/videos/watch/');

const join = (url: URL, part: RegExp, other: string): Page =>
  part.test(url.pathname) ? url.origin + url.pathname.replace(part, other) : undefined;

const add = (start: string, id: string | null | undefined): Page =>
  id && /^[\w.-]+$/.test(id) ? start + id : undefined;

const web = (address: string | null): Page =>
  address && /^https?:\/\//i.test(address) ? address : undefined;
