import {expect} from '@open-wc/testing';
import {ArticleError} from '../../src/data/article-error.js';
import type {Format, TraceLine} from '../../src/data/format.js';
import {detectFormat, registerFormat} from '../../src/data/formats.js';
import {readArticles, type ReadOptions} from '../../src/data/read.js';

async function failure(json: unknown, options?: ReadOptions): Promise<ArticleError> {
  try {
    await readArticles(json, options);
  } catch (error) {
    expect(error).to.be.instanceOf(ArticleError);
    return error as ArticleError;
  }
  throw new Error('It could be read.');
}

describe('detectFormat', () => {
  const formats: [string | undefined, unknown][] = [
    ['json-feed', {version: 'https://jsonfeed.org/version/1', items: []}],
    ['schema-org', {'@context': 'https://schema.org', '@type': 'Article'}],
    ['schema-org', {'@graph': []}],
    ['schema-org', [null, [{'@type': 'Article'}]]],
    ['ghost', {posts: [{uuid: 'u'}]}],
    ['ghost', {posts: [], meta: {pagination: {}}}],
    ['ghost', {pages: [{comment_id: '1', title: 'a'}]}],
    ['wordpress', [{title: {rendered: ''}}]],
    ['wordpress', {id: 1, title: {rendered: 'a'}}],
    ['wordpress', [{title: 'a', link: '/a', date_gmt: '2025-11-23T08:00:00'}]],
    ['wordpress', {items: [], show_thumbnails: true}],
    ['forem', [{type_of: 'article', title: 'a'}]],
    ['forem', {type_of: 'article', title: 'a'}],
    ['oembed', {version: '1.0', type: 'rich'}],
    ['oembed', {version: 1, type: 'photo'}],
    ['oembed', {type: 'video', title: 'a', html: '<b>', provider_name: 'b'}],
    [undefined, {type: 'video', title: 'a'}],
    ['wordpress', {found: 0, posts: [], meta: {}}],
    ['article', {headline: 'a'}],
    ['article', [null, {headline: 'a'}]],
    ['article', {items: [{headline: 'a'}]}],
    ['article', {articles: []}],
    ['article', []],
    ['article', {tldr: 'a'}],
    [undefined, {}],
    [undefined, {items: {}}],
    [undefined, {posts: [{title: 'a'}]}],
    [undefined, {version: '2.0', type: 'rich'}],
    [undefined, [1, 2]],
    [undefined, 'text'],
    [undefined, null],
    [undefined, JSON.parse('{"__proto__":{"headline":"a"}}')],
  ];
  for (const [name, json] of formats) {
    it(`takes ${JSON.stringify(json)} for ${String(name)}`, () => {
      expect(detectFormat(json)).to.equal(name);
    });
  }
});

describe('readArticles', () => {
  it('gives the articles and the format that they were in', async () => {
    const {articles, format} = await readArticles({version: '1.0', type: 'link', title: 'a'});
    expect(format).to.equal('oembed');
    expect(articles).to.deep.equal([{headline: 'a'}]);
  });

  for (const [name, json] of Object.entries({
    article: {items: []},
    'json-feed': {version: 'https://jsonfeed.org/version/1.1', items: []},
    'schema-org': {'@type': 'ItemList', itemListElement: []},
    ghost: {posts: [], meta: {}},
  })) {
    it(`takes an empty list of the format ${name} for no error`, async () => {
      expect(await readArticles(json)).to.deep.include({articles: [], format: name});
    });
  }

  it('takes an empty list for every list format', async () => {
    for (const format of ['wordpress', 'forem', 'article']) {
      expect((await readArticles([], {format})).articles).to.deep.equal([]);
    }
  });

  for (const part of [{summary: 'S.'}, {body: '<p>B</p>'}, {tags: ['t']}, {related: ['r']}]) {
    it(`takes ${Object.keys(part).join()} alone for a part of an article`, async () => {
      const {articles, format} = await readArticles(part);
      expect(format).to.equal('article');
      expect(articles[0]).to.include.keys(Object.keys(part));
    });
  }

  it('says what it found where it knows no format', async () => {
    const error = await failure({data: {}, total: 2}, {base: 'https://a.example/'});
    expect(error.code).to.equal('unknown-format');
    expect(error.src).to.equal('https://a.example/');
    expect(error.message).to.contain('it has data, total').and.to.contain('json-feed');
  });

  it('passes on what the endpoint says is wrong', async () => {
    const {message} = await failure({code: 'rest_no_route', message: 'No route was found.'});
    expect(message).to.contain('says "No route was found."');
  });

  for (const json of [null, 7, 'text', true, {}, [7]]) {
    it(`knows no format of ${JSON.stringify(json)}`, async () => {
      expect((await failure(json)).code).to.equal('unknown-format');
    });
  }

  it('says that a name is no format', async () => {
    const error = await failure([], {format: 'opml'});
    expect(error.code).to.equal('unknown-format');
    expect(error.message).to.contain('There is no format "opml"').and.to.contain('wordpress');
  });

  it('counts what could not be shown, and says why', async () => {
    const error = await failure({version: 'https://jsonfeed.org/version/1.1', items: [{}, {}]});
    expect(error.code).to.equal('bad-data');
    expect(error.message).to.contain('Left out: 2').and.to.contain('no id');
  });

  it('says what a document looks like that is read as another format', async () => {
    const error = await failure({version: '1.0', type: 'link', title: 'a'}, {format: 'ghost'});
    expect(error.code).to.equal('bad-data');
    expect(error.message).to.contain('looks like the format "oembed"');
  });

  it('does not take a feed without a list for an empty one', async () => {
    const feed = {version: 'https://jsonfeed.org/version/1.1', items: 'none'};
    expect((await failure(feed)).code).to.equal('bad-data');
  });

  it('finds the list in a document of another shape', async () => {
    const data = {posts: [{title: {rendered: 'Rope &amp; tar'}}]};
    const {articles, format} = await readArticles({data}, {items: 'data.posts'});
    expect(format).to.equal('wordpress');
    expect(articles).to.deep.equal([{headline: 'Rope & tar'}]);
    const plain = await readArticles({data: [{title: 'a'}]}, {items: 'data'});
    expect(plain).to.deep.equal({articles: [{headline: 'a'}], format: 'custom'});
    expect((await readArticles({data: []}, {items: 'data'})).articles).to.deep.equal([]);
  });

  it('says where a path leads to nothing', async () => {
    const error = await failure({data: {}}, {items: 'data.posts'});
    expect(error.code).to.equal('bad-data');
    expect(error.message).to.contain('"data.posts" leads to nothing');
  });

  it('reads by a map', async () => {
    const json = {list: [{t: 'a', u: '/a'}]};
    const options = {items: 'list', map: {headline: 't', url: 'u'}, base: 'https://a.example/'};
    expect(await readArticles(json, options)).to.deep.equal({
      articles: [{headline: 'a', url: 'https://a.example/a'}],
      format: 'custom',
    });
  });

  it('says where fields came from, once', async () => {
    const lines: TraceLine[] = [];
    const post = {title: {rendered: 'a'}, link: 'javascript:alert(1)'};
    await readArticles([post], {trace: line => lines.push(line)});
    expect(lines).to.deep.equal([
      {index: 0, field: 'url', reason: 'left out: link cannot be used'},
      {index: 0, field: 'headline', value: 'a', reason: 'title.rendered'},
    ]);
  });
});

describe('registerFormat', () => {
  const tide = {
    name: 'tide-table',
    matches: (json: unknown) => typeof json === 'object' && json !== null && 'tides' in json,
    read: () => ({articles: [{headline: 'High', url: 'javascript:alert(1)', body: '<p>x</p>'}]}),
  };

  it('asks a new format before those that are built in, and trusts it no more than a document', async () => {
    registerFormat(tide);
    const list = await readArticles({headline: 'a', tides: []});
    expect(list).to.deep.equal({
      articles: [{headline: 'High', body: '<p>x</p>'}],
      format: 'tide-table',
    });
  });

  it('replaces a format of the same name', async () => {
    registerFormat({...tide, read: () => ({articles: [{headline: 'Low'}]})});
    expect((await readArticles({tides: 1})).articles).to.deep.equal([{headline: 'Low'}]);
    expect((await failure({})).message.match(/tide-table/g)).to.have.length(1);
  });

  it('makes an error of what a format throws', async () => {
    const read = () => {
      throw new TypeError('no tide');
    };
    registerFormat({...tide, read});
    const error = await failure({tides: 1});
    expect(error.code).to.equal('bad-data');
    expect(error.message).to.contain('no tide');
  });

  const shapes: [string, unknown, string][] = [
    ['nothing', undefined, 'needs a name'],
    ['no name', {matches: () => true, read: () => ({})}, 'needs a name'],
    ['the name of no format', {...tide, name: 'auto'}, 'other than "auto"'],
    ['no matches', {name: 'tide', read: () => ({})}, 'no function "matches"'],
    ['no read', {name: 'tide', matches: () => true}, 'no function "read"'],
  ];
  for (const [title, shape, message] of shapes) {
    it(`refuses a format with ${title} at once`, () => {
      expect(() => registerFormat(shape as Format)).to.throw(TypeError, message);
    });
  }

  it('leaves other formats alone that cannot look at a document', async () => {
    const matches = (json: unknown) => (json as {deep: {tides: boolean}}).deep.tides;
    registerFormat({...tide, matches});
    expect((await readArticles({headline: 'a'})).format).to.equal('article');
    expect((await failure({other: 1})).message).to.match(
      /"tide-table" failed to look at it: TypeE/,
    );
    registerFormat({...tide, matches: (async () => true) as never});
    expect((await readArticles({headline: 'a'})).format).to.equal('article');
    expect((await failure({other: 1})).message).to.contain('returned a promise');
    registerFormat(tide);
  });

  it('waits for a format that reads later', async () => {
    const read = async () => Promise.resolve({articles: ['High'], next: '/2', title: 'Tides'});
    registerFormat({...tide, read});
    const base = 'https://harbour.example/1';
    expect(await readArticles({tides: 1}, {base})).to.deep.equal({
      articles: [{headline: 'High'}],
      next: 'https://harbour.example/2',
      title: 'Tides',
      format: 'tide-table',
    });
    registerFormat({...tide, read: async () => Promise.reject(new Error('low tide'))});
    expect((await failure({tides: 1})).message).to.contain('low tide');
  });

  for (const answer of [undefined, null, 'High', [{headline: 'High'}], {}, {articles: 'High'}]) {
    it(`says that ${JSON.stringify(answer) ?? 'nothing'} is no answer of a format`, async () => {
      registerFormat({...tide, read: () => answer as never});
      const error = await failure({tides: 1});
      expect(error.code).to.equal('bad-data');
      expect(error.message).to.contain('instead of an object {articles: [...]}');
    });
  }
});
