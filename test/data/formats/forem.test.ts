import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/data/article.js';
import {read} from '../../../src/data/formats/forem.js';

const base = 'https://dev.example/api/articles';

function readOne(article: object): Article {
  const {articles} = read({type_of: 'article', title: 'a', ...article}, {base});
  expect(articles).to.have.length(1);
  return articles[0]!;
}

describe('Forem', () => {
  it('reads an article', () => {
    const article = {
      type_of: 'article',
      id: 7,
      title: '⚓ Rope & tar ',
      description: 'It closes....',
      url: 'https://dev.example/ada/rope-1',
      canonical_url: 'https://tide.example/rope',
      cover_image: 'https://dev.example/r.jpg',
      social_image: 'https://dev.example/social.png',
      published_timestamp: '2025-11-23T08:00:00Z',
      published_at: '2020-01-01T00:00:00Z',
      readable_publish_date: 'Nov 23',
      edited_at: null,
      reading_time_minutes: 3,
      tag_list: ['rope', 'tar'],
      tags: 'rope, tar',
      user: {name: 'Ada Reed', username: 'ada', profile_image: 'https://dev.example/ada.jpg'},
      organization: {name: 'Harbour', username: 'harbour'},
      body_html: '<p>Long ago</p>',
    };
    expect(read([article], {base}).articles).to.deep.equal([
      {
        id: '7',
        url: 'https://dev.example/ada/rope-1',
        headline: '⚓ Rope & tar',
        summary: 'It closes....',
        published: '2025-11-23T08:00:00Z',
        authors: [
          {name: 'Ada Reed', url: 'https://dev.example/ada', image: 'https://dev.example/ada.jpg'},
        ],
        image: {url: 'https://dev.example/r.jpg'},
        body: '<p>Long ago</p>',
        tags: [{name: 'rope'}, {name: 'tar'}],
        source: {url: 'https://tide.example/rope'},
        readingMinutes: 3,
        publisher: {name: 'Harbour', url: 'https://dev.example/harbour'},
      },
    ]);
  });

  it('reads the tags of the list and of the single article', () => {
    const tags = [{name: 'rope'}, {name: 'tar'}];
    expect(readOne({tag_list: ['rope', 'tar'], tags: 'rope, tar'}).tags).to.deep.equal(tags);
    expect(readOne({tag_list: 'rope, tar', tags: ['rope', 'tar']}).tags).to.deep.equal(tags);
    expect(readOne({tags: ['rope', 'tar']}).tags).to.deep.equal(tags);
    expect(readOne({tag_list: [], tags: ''}).tags).to.equal(undefined);
  });

  it('reads tags that are objects, and trusts nothing in them', () => {
    const tags = [{name: 'rope', url: 'javascript:alert(1)'}, {label: 'tar'}];
    expect(readOne({tag_list: tags}).tags).to.deep.equal([{name: 'rope'}]);
  });

  it('shows no generated picture where there is no cover', () => {
    expect(readOne({cover_image: null, social_image: 'https://dev.example/s.png'}).image).to.equal(
      undefined,
    );
  });

  it('never reads the date for people', () => {
    expect(readOne({readable_publish_date: 'Nov 23'}).published).to.equal(undefined);
  });

  it('reads who wrote it where somebody says so', () => {
    const levels = {
      fully_autonomous: {article: 'generated'},
      fully_generated: {article: 'generated'},
      some_ai: {article: 'assisted'},
      assisted: {article: 'assisted'},
      no_ai: undefined,
      none: undefined,
      not_disclosed: undefined,
    };
    for (const [level, ai] of Object.entries(levels)) {
      expect(readOne({ai_disclosure_level: level}).ai, level).to.deep.equal(ai);
    }
  });

  it('goes on after a full page, and stops at a short one', () => {
    const page = (count: number, query = '') =>
      read(
        Array.from({length: count}, () => ({type_of: 'article', title: 'a'})),
        {base: base + query, headers: new Headers()},
      ).next;
    expect(page(30)).to.equal(`${base}?page=2`);
    expect(page(29)).to.equal(undefined);
    expect(page(5, '?per_page=5&page=2')).to.equal(`${base}?per_page=5&page=3`);
    expect(page(0)).to.equal(undefined);
  });

  it('survives a user whose name cannot stand in an address', () => {
    expect(readOne({user: {name: 'Ada', username: '\ud800'}}).authors).to.deep.equal([
      {name: 'Ada'},
    ]);
  });
});
