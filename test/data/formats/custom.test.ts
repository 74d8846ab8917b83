import {expect} from '@open-wc/testing';
import {ArticleError} from '../../../src/data/article-error.js';
import type {TraceLine} from '../../../src/data/format.js';
import {valueAt} from '../../../src/data/formats/fields.js';
import {readMapped} from '../../../src/data/formats/custom.js';

const base = 'https://harbour.example/api';

describe('readMapped', () => {
  it('leaves out an address of which a part is no text', () => {
    const list = [{t: 'Rope', s: {toString: 1, valueOf: 1}}];
    const {articles} = readMapped(list, {headline: 't', url: '/p/{s}'}, {});
    expect(articles).to.deep.equal([{headline: 'Rope'}]);
  });

  it('takes digits of a calendar for no time since 1970', () => {
    const map = {headline: 't', published: 'd'};
    const {articles} = readMapped([{t: 'Rope', d: 20251123103000}], map, {});
    expect(articles).to.deep.equal([{headline: 'Rope'}]);
  });

  it('finds fields by their paths, and fields of fields', () => {
    const post = {
      title: {text: 'Rope'},
      images: [{src: '/r.jpg', w: 12}],
      who: ['Ada'],
      when: '2025-11-23',
    };
    const map = {
      headline: 'title.text',
      'image.url': 'images.0.src',
      'image.width': 'images.0.w',
      authors: 'who',
      published: 'when',
    };
    expect(readMapped([post], map, {base}).articles).to.deep.equal([
      {
        headline: 'Rope',
        published: '2025-11-23',
        authors: [{name: 'Ada'}],
        image: {url: 'https://harbour.example/r.jpg', width: 12},
      },
    ]);
  });

  it('reads dates as feeds write them', () => {
    const map = {headline: 'title', published: 'pubDate'};
    const item = {title: 'Rope', pubDate: 'Mon, 07 Jan 2019 15:37:00 EST', modified: 'soon'};
    expect(readMapped(item, map, {}).articles).to.deep.equal([
      {headline: 'Rope', published: '2019-01-07T15:37:00-05:00'},
    ]);
  });

  for (const [what, time] of Object.entries({
    seconds: 1_704_164_645,
    milliseconds: 1_704_164_645_000,
    'seconds as a text': '1704164645',
  })) {
    it(`reads ${what} since 1970`, () => {
      const map = {headline: 'title', published: 'time'};
      expect(readMapped({title: 'Rope', time}, map, {}).articles).to.deep.equal([
        {headline: 'Rope', published: '2024-01-02T03:04:05Z'},
      ]);
    });
  }

  it('takes no small number for a time', () => {
    const map = {headline: 'title', published: 'time'};
    for (const time of [
      0,
      12,
      -1_704_164_645,
      Number.NaN,
      Infinity,
      1e20,
      '12',
      '20240102030405',
    ]) {
      expect(readMapped({title: 'Rope', time}, map, {}).articles[0]).to.deep.equal({
        headline: 'Rope',
      });
    }
  });

  it('puts an address together from paths in braces', () => {
    const items = [
      {id: 1, attributes: {title: 'Rope', slug: 'rope'}},
      {id: 2, attributes: {title: 'Tar', slug: null}},
      {id: 3, attributes: {title: 'Hemp', slug: '//evil.example'}},
    ];
    const map = {headline: 'attributes.title', url: '/posts/{id}/{attributes.slug}'};
    expect(readMapped(items, map, {base}).articles).to.deep.equal([
      {id: '1', headline: 'Rope', url: 'https://harbour.example/posts/1/rope'},
      {id: '2', headline: 'Tar'},
      {id: '3', headline: 'Hemp', url: 'https://harbour.example/posts/3///evil.example'},
    ]);
  });

  it('shows what other fields have where no path in braces leads anywhere', () => {
    const map = {headline: 'title', url: '/{year}/{slug}'};
    expect(readMapped([{title: 'Rope'}], map, {base}).articles).to.deep.equal([{headline: 'Rope'}]);
  });

  it('says which path in braces leads to nothing', () => {
    const map = {headline: 'title', url: '/posts/{slgu}'};
    expect(() => readMapped([{title: 'Rope', slug: 'rope'}], map, {base})).to.throw(
      ArticleError,
      'the path "slgu" of "url" leads to nothing: did you mean "slug"?',
    );
  });

  it('keeps what the map does not name', () => {
    expect(readMapped({name: 'a', summary: 'b'}, {headline: 'name'}, {}).articles).to.deep.equal([
      {headline: 'a', summary: 'b'},
    ]);
  });

  const item = {title: 'Rope', link: '/rope', image: {src: '/r.jpg'}};
  const faults: [string, unknown, string][] = [
    ['broken JSON', '{"headline": title}', 'broken JSON: line 1, column 14, at "title}"'],
    ['a list', ['title'], 'has to be an object'],
    ['a misspelt field', {headlin: 'title'}, 'no field "headlin": did you mean "headline"?'],
    ['another word for a field', {link: 'link'}, 'did you mean "url"?'],
    ['a field of nothing', {zebra: 'title'}, 'The fields are: headline, id, url'],
    ['a prototype', {'constructor.prototype': 'title'}, 'no field "constructor"'],
    ['no path', {headline: 5}, '"headline" has no path'],
    [
      'a wrong path of the headline',
      {headline: 'heading', url: 'link'},
      'the path "heading" of "headline" leads to nothing: there is title, link, image',
    ],
    ['a misspelt path', {headline: 'title', url: 'lnik'}, 'did you mean "link"?'],
    [
      'a misspelt path inside',
      {headline: 'title', 'image.url': 'image.scr'},
      'did you mean "src"?',
    ],
    ['nothing but wrong paths', {url: 'where.to'}, 'the path "where.to"'],
  ];
  for (const [title, map, message] of faults) {
    it(`says what is wrong with a map that has ${title}`, () => {
      expect(() => readMapped([item], map, {base}))
        .to.throw(ArticleError, message)
        .with.property('code', 'bad-data');
    });
  }

  it('may name a field that no item has today', () => {
    const lines: TraceLine[] = [];
    const map = {headline: 'title', summary: 'teaser.text'};
    const trace = (line: TraceLine) => lines.push(line);
    expect(readMapped([item], map, {base, trace}).articles[0]!.headline).to.equal('Rope');
    expect(lines[0]!.reason).to.contain('the path "teaser.text" of "summary" leads to nothing');
  });

  it('says nothing of an empty list', () => {
    expect(readMapped([], {headline: 'title'}, {base}).articles).to.deep.equal([]);
  });

  it('decodes addresses', () => {
    const map = {headline: 'title', url: 'link', 'image.url': 'image.src'};
    const escaped = {title: 'Rope', link: '/a?b=1&amp;c=2', image: {src: '/r.jpg?w=1&#038;h=2'}};
    expect(readMapped(escaped, map, {base}).articles[0]).to.deep.equal({
      headline: 'Rope',
      url: 'https://harbour.example/a?b=1&c=2',
      image: {url: 'https://harbour.example/r.jpg?w=1&h=2'},
    });
  });
});

describe('valueAt', () => {
  it('follows names and indices', () => {
    expect(valueAt({a: [{b: 1}, {b: 2}]}, 'a.1.b')).to.equal(2);
  });

  it('collects a field of every item of a list', () => {
    expect(valueAt({tags: [{name: 'a'}, {name: 'b'}]}, 'tags.name')).to.deep.equal(['a', 'b']);
  });

  it('leads nowhere where there is nothing', () => {
    const json: unknown = JSON.parse('{"a":null,"__proto__":{"b":1}}');
    for (const path of ['b', 'a.b', 'a.b.c', '', '__proto__.b', 'constructor', 'toString', 'a.0']) {
      expect(valueAt(json, path), path).to.equal(undefined);
    }
  });
});
