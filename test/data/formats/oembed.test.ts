import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/data/article.js';
import type {ReadContext} from '../../../src/data/format.js';
import {read} from '../../../src/data/formats/oembed.js';

const base = 'https://harbour.example/oembed.json';

function readOne(fields: object, context: ReadContext = {}): Article {
  const {articles} = read(
    {version: '1.0', type: 'rich', title: 'a', ...fields},
    {base, ...context},
  );
  expect(articles).to.have.length(1);
  return articles[0]!;
}

describe('oEmbed', () => {
  it('reads what WordPress answers, and nothing of its HTML', () => {
    const article = readOne({
      title: 'Rope &#038; tar',
      author_name: 'Ada Reed',
      author_url: 'https://harbour.example/ada',
      provider_name: 'Harbour',
      provider_url: 'https://harbour.example',
      thumbnail_url: 'https://harbour.example/r.jpg',
      thumbnail_width: 600,
      thumbnail_height: '400',
      html: '<blockquote>x</blockquote><script>alert(1)</script>',
    });
    expect(article).to.deep.equal({
      headline: 'Rope & tar',
      authors: [{name: 'Ada Reed', url: 'https://harbour.example/ada'}],
      image: {url: 'https://harbour.example/r.jpg', width: 600, height: 400},
      publisher: {name: 'Harbour', url: 'https://harbour.example'},
    });
  });

  it('takes the address that was asked about', () => {
    const requested = 'https://harbour.example/oembed?url=https%3A%2F%2Fharbour.example%2Fr1';
    expect(readOne({}, {requested}).url).to.equal('https://harbour.example/r1');
    const evil = 'https://harbour.example/oembed?url=javascript:alert(1)';
    expect(readOne({}, {requested: evil}).url).to.equal(undefined);
  });

  it('reads a link', () => {
    expect(readOne({type: 'link', url: 'https://harbour.example/r1'}).url).to.equal(
      'https://harbour.example/r1',
    );
  });

  it('takes the address of a photo for the picture', () => {
    const {url, image} = readOne({type: 'photo', url: '/p.jpg', width: 10, height: 5});
    expect(url).to.equal(undefined);
    expect(image).to.deep.equal({url: 'https://harbour.example/p.jpg', width: 10, height: 5});
  });

  it('reads a provider whose name is a number, and sizes that are none', () => {
    const article = readOne({
      type: 'video',
      provider_name: 23,
      thumbnail_url: '/t.jpg',
      thumbnail_width: '100%',
    });
    expect(article.publisher).to.deep.equal({name: '23'});
    expect(article.media).to.equal('video');
    expect(article.image).to.deep.equal({url: 'https://harbour.example/t.jpg'});
  });

  it('calls what has no title by its author', () => {
    expect(readOne({title: undefined, author_name: 'Ada'}).headline).to.equal('Ada');
  });
});
