import {expect} from '@open-wc/testing';
import type {Article} from '../../src/data/article-public.js';
import {describe as describeArticle} from '../../src/elements/article-layout/structured-data.js';
import {toNewsArticle, toScriptText} from '../../src/html/structured-data.js';

const url = 'https://example.test/post';

describe('toNewsArticle', () => {
  it('says what is known of an article', () => {
    const article: Article = {
      headline: 'A headline',
      summary: 'A summary.',
      url,
      image: {url: 'https://example.test/a.jpg', alt: 'A', width: 9},
      published: '2025-11-23',
      modified: '2025-11-24T10:00:00Z',
      authors: [
        {name: 'Ada', url: 'https://example.test/ada', image: 'https://example.test/ada.jpg'},
      ],
      publisher: {name: 'The Paper', image: 'https://example.test/logo.svg'},
      category: {name: 'Science', url: 'https://example.test/science'},
      tags: [{name: 'One'}, {name: 'Two', url: 'https://example.test/two'}],
      language: 'en',
      access: 'locked',
      body: '<p>Not this.</p>',
    };
    expect(toNewsArticle(article)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'A headline',
      description: 'A summary.',
      url: 'https://example.test/post',
      mainEntityOfPage: 'https://example.test/post',
      image: ['https://example.test/a.jpg'],
      datePublished: '2025-11-23',
      dateModified: '2025-11-24T10:00:00Z',
      author: [{'@type': 'Person', name: 'Ada', url: 'https://example.test/ada'}],
      publisher: {
        '@type': 'Organization',
        name: 'The Paper',
        logo: 'https://example.test/logo.svg',
      },
      articleSection: 'Science',
      keywords: ['One', 'Two'],
      inLanguage: 'en',
      isAccessibleForFree: false,
    });
  });

  it('leaves out what is not known', () => {
    expect(toNewsArticle({headline: 'A'})).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'A',
    });
  });

  it('has no headline where there is none, and no picture that nobody can fetch', () => {
    const article: Article = {headline: '', image: {url: 'data:image/png;base64,AA'}, url};
    expect(toNewsArticle(article)).to.have.all.keys('@context', '@type', 'url', 'mainEntityOfPage');
  });

  it('says what is heard, whose opinion it is, and what a machine made', () => {
    expect(
      toNewsArticle({
        headline: 'A',
        kind: 'opinion',
        image: {url: 'https://example.test/a.jpg'},
        audio: {url: 'https://example.test/a.mp3', type: 'audio/mpeg', seconds: 95},
        ai: {article: 'assisted', summary: 'generated', image: 'generated'},
      }),
    ).to.deep.include({
      '@type': ['NewsArticle', 'OpinionNewsArticle'],
      digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://example.test/a.jpg',
          digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
        },
      ],
      audio: {
        '@type': 'AudioObject',
        contentUrl: 'https://example.test/a.mp3',
        encodingFormat: 'audio/mpeg',
        duration: 'PT95S',
      },
    });
  });

  it('says nothing of an article for its summary', () => {
    expect(toNewsArticle({headline: 'A', ai: {summary: 'generated'}})).to.not.have.property(
      'digitalSourceType',
    );
  });

  it('says that everybody may read what is free', () => {
    expect(toNewsArticle({headline: 'A', access: 'free'})['isAccessibleForFree']).to.equal(true);
  });
});

describe('toScriptText', () => {
  it('writes nothing that ends a script, a comment in it, or a line', () => {
    expect(toScriptText({a: '</script><!--&\u2028\u2029'})).to.equal(
      '{"a":"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029"}',
    );
  });

  it('reads back as it was, also out of a page', () => {
    const value = {'</script>': ['<!--<script>', '&amp;', '\u2028', '\ud800', '"\\']};
    const page = new DOMParser().parseFromString(
      `<script type="application/ld+json">${toScriptText(value)}</script><p>after`,
      'text/html',
    );
    expect(JSON.parse(page.querySelector('script')!.textContent)).to.deep.equal(value);
    expect(page.body.textContent).to.equal('after');
  });
});

describe('describing an article to the page', () => {
  let host: HTMLElement;
  let other: HTMLElement;
  const article: Article = {headline: 'A </script><b>', url};
  const scripts = (root: ParentNode) => root.querySelectorAll('script');

  /** The description that a page brings itself. */
  function pageSays(value: unknown, type = 'application/ld+json'): void {
    const script = document.createElement('script');
    script.type = type;
    script.textContent = typeof value === 'string' ? value : JSON.stringify(value);
    other.append(script);
  }

  beforeEach(() => {
    host = document.body.appendChild(document.createElement('div'));
    other = document.body.appendChild(document.createElement('div'));
  });

  afterEach(() => {
    host.remove();
    other.remove();
  });

  it('adds one script of data, as a child of the host', () => {
    describeArticle(host, article);
    const [script] = scripts(host);
    expect(scripts(host).length).to.equal(1);
    expect(script!.type).to.equal('application/ld+json');
    expect(script!.parentElement).to.equal(host);
    expect(script!.textContent).to.equal(
      '{"@context":"https://schema.org","@type":"NewsArticle",' +
        '"headline":"A \\u003c/script\\u003e\\u003cb\\u003e",' +
        '"url":"https://example.test/post","mainEntityOfPage":"https://example.test/post"}',
    );
  });

  it('replaces what it said before', () => {
    describeArticle(host, article);
    describeArticle(host, {headline: 'B', url: 'https://example.test/other'});
    expect(scripts(host).length).to.equal(1);
    expect(scripts(host)[0]!.textContent).to.contain('"headline":"B"');
    describeArticle(host, {headline: 'C', url: 'https://example.test/other'});
    expect(scripts(host)[0]!.textContent).to.contain('"headline":"C"');
  });

  it('says it once, however the address is written', () => {
    describeArticle(host, article);
    for (const same of [url, 'http://www.example.test/post/?utm_source=a#b']) {
      describeArticle(other, {headline: 'A', url: same});
      expect(scripts(other).length, same).to.equal(0);
    }
    describeArticle(other, {headline: 'A', url: `${url}?page=2`});
    expect(scripts(other).length).to.equal(1);
  });

  it('does not repeat what the page says itself', () => {
    for (const said of [
      {'@type': 'NewsArticle', url},
      {'@type': 'BlogPosting', mainEntityOfPage: url},
      {'@type': ['Thing', 'Article'], mainEntityOfPage: {'@type': 'WebPage', '@id': url}},
      {'@type': 'Report', '@id': url},
      {'@type': 'Article', mainEntityOfPage: {'@type': 'WebPage', url}},
      {'@type': 'WebPage', mainEntity: {'@type': 'NewsArticle', url}},
      [{'@type': 'WebSite'}, {'@type': 'NewsArticle', url}],
      {
        '@context': 'https://schema.org',
        '@graph': [{'@type': 'WebSite'}, {'@type': 'Article', url}],
      },
      {
        '@graph': {
          '@graph': [
            {'@type': 'Article', url: '/post'},
            {'@type': 'Article', url},
          ],
        },
      },
    ]) {
      other.replaceChildren();
      pageSays(said);
      describeArticle(host, article);
      expect(scripts(host).length, JSON.stringify(said)).to.equal(0);
    }
  });

  it('finds it behind what it cannot read', () => {
    pageSays([{'@type': 'Article', mainEntityOfPage: null}, null, 5, {'@type': 'Article', url}]);
    describeArticle(host, article);
    expect(scripts(host).length).to.equal(0);
  });

  it('resolves the addresses that the page says against the page', () => {
    pageSays({'@type': 'Article', url: '/local'});
    describeArticle(host, {headline: 'A', url: `${location.origin}/local`});
    expect(scripts(host).length).to.equal(0);
  });

  it('takes a type in any case for data', () => {
    pageSays({'@type': 'Article', url}, 'Application/LD+JSON');
    describeArticle(host, article);
    expect(scripts(host).length).to.equal(0);
  });

  it('says it beside what describes something else, or nothing', () => {
    pageSays('{broken');
    pageSays('null');
    pageSays('"text"');
    pageSays({'@type': 'WebPage', url});
    pageSays({'@type': 'Article', url: 'https://example.test/another'});
    pageSays({'@type': 'Article', url: 5, mainEntityOfPage: {'@id': null}, '@id': 'no address'});
    pageSays({'@type': 'Article', mainEntityOfPage: null});
    pageSays('['.repeat(100_000));
    pageSays('['.repeat(40) + ']'.repeat(40));
    describeArticle(host, article);
    expect(scripts(host).length).to.equal(1);
  });

  it('describes an article without an address, once for each element', () => {
    describeArticle(host, {headline: 'A'});
    describeArticle(host, {headline: 'A'});
    describeArticle(other, {headline: 'A'});
    expect([scripts(host).length, scripts(other).length]).to.deep.equal([1, 1]);
  });

  it('leaves a script of the page inside the host alone', () => {
    const own = host.appendChild(document.createElement('script'));
    own.type = 'application/ld+json';
    describeArticle(host, article);
    expect(own.isConnected).to.equal(true);
  });
});
