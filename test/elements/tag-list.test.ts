import {expect, html, oneDefaultPreventedEvent, oneEvent} from '@open-wc/testing';
import '../../src/elements/related-rail/define.js';
import '../../src/elements/tag-list/define.js';
import {fillHref, slug} from '../../src/elements/tag-list/slug.js';
import type {TagList} from '../../src/elements/tag-list/tag-list.js';
import {fixture} from '../fixture.js';
import {part, readLines} from './reading.js';

const tagElements = (list: TagList) => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>('[part="tag"]'),
];

describe('tag-list', () => {
  it('shows hashtags and the source in one line', async () => {
    const list = await fixture<TagList>(html`
      <tag-list tags="tides, clocks ,#maps,,tides" source-href="/source" lang="en"></tag-list>
    `);
    expect(readLines(list)).to.deep.equal(['#tides #clocks #maps · View source']);
    expect(part<HTMLAnchorElement>(list, 'source').pathname).to.equal('/source');
  });

  it('shows the tags and the source of an article', async () => {
    const article = {
      headline: 'A',
      tags: [{name: 'Tides', url: 'https://example.org/tides'}, {name: 'Maps'}],
      source: {name: 'The Review', url: 'https://example.org/a'},
    };
    const list = await fixture<TagList>(html`<tag-list lang="en" .article=${article}></tag-list>`);
    expect(readLines(list)).to.deep.equal(['#Tides #Maps · View source on The Review']);
    expect(tagElements(list).map(tag => tag.localName)).to.deep.equal(['a', 'span']);
  });

  it('shows only the source where there are no tags', async () => {
    const list = await fixture<TagList>(
      html`<tag-list source-href="/s" source-label="The paper"></tag-list>`,
    );
    expect(readLines(list)).to.deep.equal(['The paper']);
  });

  it('leads where its template says', async () => {
    const list = await fixture<TagList>(
      html`<tag-list tags="Slow Science,Ärzte" href-template="/tag/{slug}?q={name}"></tag-list>`,
    );
    expect(tagElements(list).map(tag => tag.getAttribute('href'))).to.deep.equal([
      '/tag/slow-science?q=Slow%20Science',
      '/tag/arzte?q=%C3%84rzte',
    ]);
  });

  it('leads nowhere with a hostile template', async () => {
    const list = await fixture<TagList>(
      html`<tag-list tags="a" href-template="javascript:alert({name})"></tag-list>`,
    );
    expect(tagElements(list)[0]!.localName).to.equal('span');
  });

  it('hides tags beyond its maximum until they are asked for', async () => {
    const list = await fixture<TagList>(
      html`<tag-list tags="a,b,c,d" max="2" href-template="/{slug}" lang="en"></tag-list>`,
    );
    expect(readLines(list)).to.deep.equal(['#a #b +2 more']);
    part(list, 'more').click();
    await list.updateComplete;
    await list.updateComplete;
    expect(readLines(list)).to.deep.equal(['#a #b #c #d']);
    expect(list.shadowRoot!.activeElement).to.equal(tagElements(list)[2]);
  });

  it('hides whole tags', async () => {
    const list = await fixture<TagList>(
      html`<tag-list tags="a,b,c,d" max="1.5" lang="en"></tag-list>`,
    );
    expect(readLines(list)).to.deep.equal(['#a +3 more']);
  });

  it('hands on the click, of whatever button follows a link', async () => {
    const list = await fixture<TagList>(
      html`<tag-list tags="a" href-template="#{slug}"></tag-list>`,
    );
    const buttons: unknown[] = [];
    list.addEventListener('tag-click', event => {
      buttons.push(event.originalEvent.button);
      event.preventDefault();
    });
    const options = {bubbles: true, composed: true, cancelable: true};
    for (const button of [1, 2]) {
      tagElements(list)[0]!.dispatchEvent(new MouseEvent('auxclick', {...options, button}));
    }
    expect(buttons).to.deep.equal([1]);
  });

  it('says that a tag is followed, and stays when the page says so', async () => {
    const list = await fixture<TagList>(
      html`<tag-list tags="a" href-template="#tag-{slug}"></tag-list>`,
    );
    setTimeout(() => tagElements(list)[0]!.click());
    const event = await oneDefaultPreventedEvent(list, 'tag-click');
    expect(event.detail).to.deep.equal({tag: 'a'});
    expect(location.hash).to.not.equal('#tag-a');
  });

  it('lets tags be selected, and filters a rail by them', async () => {
    const articles = [
      {headline: 'One', tags: [{name: 'Tides'}]},
      {headline: 'Two', tags: [{name: 'Maps'}]},
      {headline: 'Three'},
    ];
    const box = await fixture(html`
      <div>
        <tag-list selectable tags="tides,maps" for="filtered"></tag-list>
        <related-rail id="filtered" .articles=${articles}></related-rail>
      </div>
    `);
    const list = box.querySelector('tag-list')!;
    const rail = box.querySelector('related-rail')!;
    const headlines = () =>
      [...rail.shadowRoot!.querySelectorAll('article-card')].map(card => card.article?.headline);
    expect(headlines()).to.deep.equal(['One', 'Two', 'Three']);
    setTimeout(() => tagElements(list)[0]!.click());
    const event = await oneEvent(list, 'tag-change');
    expect(event.detail.selected).to.deep.equal(['tides']);
    await list.updateComplete;
    await rail.updateComplete;
    expect(tagElements(list).map(tag => tag.getAttribute('aria-pressed'))).to.deep.equal([
      'true',
      'false',
    ]);
    expect(headlines()).to.deep.equal(['One']);
    tagElements(list)[0]!.click();
    await list.updateComplete;
    await rail.updateComplete;
    expect(headlines()).to.deep.equal(['One', 'Two', 'Three']);
    list.selected = ['maps'];
    await list.updateComplete;
    await rail.updateComplete;
    expect(headlines()).to.deep.equal(['Two']);
    list.for = 'another';
    await list.updateComplete;
    await rail.updateComplete;
    expect(headlines()).to.deep.equal(['One', 'Two', 'Three']);
  });

  it('takes no space without tags and source', async () => {
    const list = await fixture<TagList>(html`<tag-list tags=" , "></tag-list>`);
    expect(list.getBoundingClientRect().height).to.equal(0);
  });

  for (const attributes of ['', 'selectable', 'max=1']) {
    it(`is accessible ${attributes}`, async () => {
      const list = await fixture<TagList>(
        html`<tag-list tags="a,b" href-template="/{slug}" source-href="/s"></tag-list>`,
      );
      const [name, value = ''] = attributes.split('=');
      if (name) list.setAttribute(name, value);
      await list.updateComplete;
      await expect(list).to.be.accessible();
    });
  }
});

describe('slug', () => {
  for (const [name, expected] of [
    ['Slow Science', 'slow-science'],
    ['  C++ & Rust!  ', 'c-rust'],
    ['Straße', 'strasse'],
    ['Été à Paris', 'ete-a-paris'],
    ['東京 タワー', '東京-タワー'],
    ['हिन्दी', 'हिन्दी'],
  ] as const) {
    it(`of "${name}" is "${expected}"`, () => {
      expect(slug(name)).to.equal(expected);
    });
  }

  it('never takes a name for part of the template', () => {
    expect(fillHref('/{slug}/{name}', '{name}$&')).to.equal('/name/%7Bname%7D%24%26');
  });
});
