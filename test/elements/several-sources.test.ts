import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {RelatedRail} from '../../src/elements/related-rail/related-rail.js';
import {fixture} from '../fixture.js';
import {expectWarning} from '../setup.js';
import {waitUntil} from '../time.js';
import {answer} from './answer.js';
import {hasPart, once, part} from './reading.js';

const feed = (title: string, items: object[], next_url?: string) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: `https://${title.toLowerCase()}.example/`,
  next_url,
  items,
});
const item = (name: string, date: string, url = `https://news.example/${name}`) => ({
  id: name,
  title: name,
  url,
  date_published: `${date}T12:00:00Z`,
});
const post = (name: string, date: string) => ({
  id: 7,
  link: `https://posts.example/${name}`,
  date_gmt: `${date}T12:00:00`,
  title: {rendered: name},
});

const cards = (rail: RelatedRail) => [...rail.shadowRoot!.querySelectorAll('article-card')];
const headlines = (rail: RelatedRail) => cards(rail).map(card => card.article?.headline);

async function railOf(src: string, settings: Partial<RelatedRail> = {}): Promise<RelatedRail> {
  const rail = document.createElement('related-rail');
  Object.assign(rail, {src, ...settings});
  await fixture(html`<div>${rail}</div>`);
  await rail.loaded;
  await Promise.all(cards(rail).map(card => card.updateComplete));
  return rail;
}

describe('a rail of several sources', () => {
  let restore: () => void;
  afterEach(() => restore());

  it('is one list, newest first, each address once, whatever the formats', async () => {
    ({restore} = answer({
      '/a1': feed('Alpha', [item('old', '2025-01-01'), item('shared', '2025-01-03')]),
      '/b1': [post('middle', '2025-01-02'), post('newest', '2025-01-04')],
      '/c1': feed('Gamma', [item('copy', '2025-01-05', 'https://www.news.example/shared/')]),
    }));
    const rail = await railOf(' /a1 /b1\n/c1 ');
    expect(headlines(rail)).to.deep.equal(['newest', 'shared', 'middle', 'old']);
  });

  it('names the publisher on each card', async () => {
    ({restore} = answer({
      '/a2': feed('Alpha', [item('one', '2025-01-02')]),
      '/b2': [post('two', '2025-01-01')],
    }));
    const rail = await railOf('/a2 /b2');
    const names = cards(rail).map(card => part(card, 'publisher').textContent);
    expect(names).to.deep.equal(['Alpha', 'posts.example']);
    expect(part(cards(rail)[0]!, 'publisher').querySelector('a')!.href).to.equal(
      'https://alpha.example/',
    );
  });

  it('does not name it where there is one source', async () => {
    ({restore} = answer({'/a3': feed('Alpha', [item('one', '2025-01-02')])}));
    const rail = await railOf('/a3');
    expect(hasPart(cards(rail)[0]!, 'publisher')).to.be.false;
  });

  it('says once that data arrived, and of what formats', async () => {
    ({restore} = answer({
      '/a4': feed('Alpha', [item('one', '2025-01-02')]),
      '/b4': [post('two', '2025-01-01')],
    }));
    const rail = document.createElement('related-rail');
    rail.src = '/a4 /b4';
    const events: unknown[] = [];
    rail.addEventListener('article-load', ({detail}) => events.push(detail));
    await fixture(html`<div>${rail}</div>`);
    await rail.loaded;
    expect(events).to.have.length(1);
    expect(events[0]).to.deep.include({src: '/a4 /b4', format: 'json-feed wordpress'});
  });

  it('shows what it has when one of them fails, and says which one', async () => {
    expectWarning(/404/);
    ({restore} = answer({'/a5': feed('Alpha', [item('one', '2025-01-02')])}));
    const rail = document.createElement('related-rail');
    rail.src = '/a5 /gone5';
    const failed = once(rail, 'article-error');
    await fixture(html`<div>${rail}</div>`);
    await rail.loaded;
    const {error} = (await failed).detail;
    expect(error.code).to.equal('http');
    expect(error.src).to.contain('/gone5');
    expect(headlines(rail)).to.deep.equal(['one']);
    expect(rail.matches(':state(error)')).to.be.false;
    expect(part(cards(rail)[0]!, 'publisher').textContent).to.equal('Alpha');
  });

  it('fails when all of them fail', async () => {
    expectWarning(/404/);
    ({restore} = answer({}));
    const rail = await railOf('/gone6a /gone6b');
    expect(rail.matches(':state(error)')).to.be.true;
    expect(hasPart(rail, 'retry')).to.be.true;
  });

  it('keeps what a source said when only its refresh fails', async () => {
    expectWarning(/404/);
    const answers: Record<string, unknown> = {
      '/a7': feed('Alpha', [item('one', '2025-01-02')]),
      '/b7': feed('Beta', [item('two', '2025-01-01')]),
    };
    ({restore} = answer(answers));
    const rail = await railOf('/a7 /b7');
    answers['/a7'] = feed('Alpha', [item('three', '2025-01-03')]);
    delete answers['/b7'];
    await rail.reload();
    expect(headlines(rail)).to.deep.equal(['three', 'two']);
    expect(hasPart(rail, 'stale')).to.be.true;
  });

  it('adds the next page of each, without moving what is shown', async () => {
    ({restore} = answer({
      '/a8': feed('Alpha', [item('one', '2025-01-09')], '/a8-2'),
      '/a8-2': feed('Alpha', [item('five', '2025-01-05'), item('one', '2025-01-09')]),
      '/b8': feed('Beta', [item('two', '2025-01-01')], '/b8-2'),
      '/b8-2': feed('Beta', [item('six', '2025-01-06')], '/b8-3'),
      '/b8-3': feed('Beta', [item('seven', '2025-01-07')]),
    }));
    const rail = await railOf('/a8 /b8', {paging: 'button'});
    expect(headlines(rail)).to.deep.equal(['one', 'two']);
    part(rail, 'load-more').click();
    await waitUntil(() => headlines(rail).length > 2);
    expect(headlines(rail)).to.deep.equal(['one', 'two', 'six', 'five']);
    part(rail, 'load-more').click();
    await waitUntil(() => headlines(rail).length > 4);
    expect(headlines(rail)).to.deep.equal(['one', 'two', 'six', 'five', 'seven']);
    expect(hasPart(rail, 'load-more')).to.be.false;
  });

  it('asks for a source once that is named twice', async () => {
    const {asked, restore: undo} = answer({'/a9': feed('Alpha', [item('one', '2025-01-02')])});
    restore = undo;
    const rail = await railOf('/a9 /a9');
    expect(asked).to.deep.equal(['/a9']);
    expect(headlines(rail)).to.deep.equal(['one']);
  });

  it('takes scripts of the page beside addresses', async () => {
    ({restore} = answer({'/a10': feed('Alpha', [item('one', '2025-01-02')])}));
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'in-page';
    script.textContent = JSON.stringify([{headline: 'in the page', published: '2025-02-01'}]);
    document.body.append(script);
    const rail = await railOf('/a10 #in-page');
    script.remove();
    expect(headlines(rail)).to.deep.equal(['in the page', 'one']);
  });
});
