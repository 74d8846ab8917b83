import {expect} from '@open-wc/testing';
import {loadArticles} from '../../src/data/load-articles.js';
import {origin} from '../server/origin.js';
import {failure, fault} from './faults.js';

function answer(json: unknown, init: ResponseInit = {}): {fetch: typeof fetch; urls: string[]} {
  const urls: string[] = [];
  const fetch = (async (url: string) => {
    urls.push(url);
    const headers = {'content-type': 'application/json', ...init.headers};
    return new Response(JSON.stringify(json), {...init, headers});
  }) as typeof window.fetch;
  return {fetch, urls};
}

describe('loadArticles', () => {
  it('gives the articles, their format and the address', async () => {
    const {url} = fault('/ok.json');
    const list = await loadArticles(url);
    expect(list.articles.map(({headline}) => headline)).to.deep.equal([
      'The last ropewalk on the quay closes',
      'A foghorn is tuned for the first time since 1911',
    ]);
    expect(list.format).to.equal('article');
    expect(list.src).to.equal(url);
  });

  it('resolves the address against the base, and what is in the document against the address', async () => {
    const {fetch, urls} = answer({headline: 'Tides', url: 'tides'});
    const base = 'https://harbour.example/news/';
    const list = await loadArticles('api/tides.json', {fetch, base});
    expect(urls).to.deep.equal(['https://harbour.example/news/api/tides.json']);
    expect(list.src).to.equal('https://harbour.example/news/api/tides.json');
    expect(list.articles[0]!.url).to.equal('https://harbour.example/news/api/tides');
  });

  it('resolves the address against the page when there is no base', async () => {
    const {fetch, urls} = answer({headline: 'Tides'});
    await loadArticles('/tides.json', {fetch});
    expect(urls).to.deep.equal([new URL('/tides.json', document.baseURI).href]);
  });

  it('resolves what is in the document against the place that a redirect led to', async () => {
    const fetch = (async () => {
      const response = new Response('{"headline":"Tides","url":"tides"}');
      Object.defineProperty(response, 'url', {value: 'https://moved.example/api/1.json'});
      return response;
    }) as typeof window.fetch;
    const list = await loadArticles('https://harbour.example/1.json', {fetch});
    expect(list.src).to.equal('https://harbour.example/1.json');
    expect(list.articles[0]!.url).to.equal('https://moved.example/api/tides');
  });

  it('reads JSON of an unknown shape by paths', async () => {
    const {fetch} = answer({data: {posts: [{title: {text: 'Tides'}}]}});
    const list = await loadArticles('https://harbour.example/', {
      fetch,
      items: 'data.posts',
      map: {headline: 'title.text'},
    });
    expect(list.articles.map(({headline}) => headline)).to.deep.equal(['Tides']);
  });

  it('reads the format that it is told to', async () => {
    const {fetch} = answer({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Tides',
      items: [],
    });
    const list = await loadArticles('https://harbour.example/', {fetch, format: 'json-feed'});
    expect(list.format).to.equal('json-feed');
  });

  it('tells a trace what it left out', async () => {
    const {fetch} = answer({items: [{headline: 'Tides'}, 7]});
    const lines: (number | undefined)[] = [];
    await loadArticles('https://harbour.example/', {
      fetch,
      format: 'article',
      trace: ({index, field}) => void (field === 'item' && lines.push(index)),
    });
    expect(lines).to.deep.equal([1]);
  });

  it('gives the response headers to the reader: paging lives there', async () => {
    const posts = [
      {
        id: 1,
        date_gmt: '2025-03-04T00:00:00',
        link: 'https://harbour.example/tides',
        title: {rendered: 'Tides'},
        content: {rendered: '<p>High at noon.</p>'},
        excerpt: {rendered: '<p>High.</p>'},
      },
    ];
    const headers = {'x-wp-totalpages': '2'};
    const {fetch} = answer(posts, {headers});
    const list = await loadArticles('https://harbour.example/wp-json/wp/v2/posts?per_page=1', {
      fetch,
      format: 'wordpress',
    });
    expect(list.next).to.equal('https://harbour.example/wp-json/wp/v2/posts?per_page=1&page=2');
  });

  it('rejects what it cannot read with the address in the error', async () => {
    const {fetch} = answer({nothing: 'of use'});
    const error = await failure(loadArticles('https://harbour.example/', {fetch}));
    expect(error.code).to.equal('unknown-format');
    expect(error.src).to.equal('https://harbour.example/');
  });

  it('rejects a document that is no JSON', async () => {
    expect((await failure(loadArticles(fault('/html').url))).code).to.equal('not-json');
  });

  it('rejects an address that it cannot use', async () => {
    const error = await failure(loadArticles('mailto:editor@harbour.example'));
    expect(error.code).to.equal('blocked');
    expect(error.src).to.equal('mailto:editor@harbour.example');
  });

  it('passes on what WordPress says about an error', async () => {
    const message = 'Sorry, you are not allowed to list <code>posts</code>.';
    const {url} = fault(`/status/401?message=${encodeURIComponent(message)}`);
    const error = await failure(loadArticles(url));
    expect(error.status).to.equal(401);
    expect(error.message).to.contain('It says: Sorry, you are not allowed to list posts.');
  });

  it('ends the wait of a caller that leaves', async () => {
    const controller = new AbortController();
    const loading = loadArticles(`${origin}/stall`, {signal: controller.signal});
    controller.abort();
    const error: unknown = await loading.catch((cause: unknown) => cause);
    expect((error as DOMException).name).to.equal('AbortError');
  });

  it('gives nothing to a caller that leaves while the document is read', async () => {
    const {fetch} = answer({items: [{headline: 'Tides'}, 7]});
    const controller = new AbortController();
    const error: unknown = await loadArticles('https://harbour.example/', {
      fetch,
      format: 'article',
      signal: controller.signal,
      trace: () => controller.abort(),
    }).catch((cause: unknown) => cause);
    expect((error as DOMException).name).to.equal('AbortError');
  });
});
