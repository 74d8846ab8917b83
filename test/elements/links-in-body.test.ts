import {expect, html} from '@open-wc/testing';
import '../../src/elements/article-body/define.js';
import type {ArticleBody} from '../../src/elements/article-body/article-body.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';

const body =
  '<p><a href="#n1">1</a></p><div>' +
  '<p>Text.</p>'.repeat(60) +
  '</div><h2 id="tar">Tar</h2><p>A</p><ol><li id="n1">A note.</li></ol>' +
  '<details><summary>More</summary><p id="in">B</p></details><p><a href="#in">In</a></p>' +
  '<p><a href="https://example.test/">Away</a></p>' +
  '<p>Text.</p>'.repeat(60);

/** A body in as many shadow roots as asked for, one in another. */
async function createIn(depth: number): Promise<ArticleBody> {
  let root: Element | ShadowRoot = await fixture<HTMLElement>(html`<div></div>`);
  for (let count = 0; count < depth; count++) {
    const host = document.createElement('div');
    root.append(host);
    root = host.attachShadow({mode: 'open'});
  }
  const element = document.createElement('article-body');
  element.lang = 'en';
  element.toc = true;
  element.body = body;
  root.append(element);
  await element.updateComplete;
  // The links are followed as soon as the look is there.
  await waitUntil(() => getComputedStyle(element).overflowWrap === 'break-word');
  return element;
}

const isInView = (element: Element) => {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
};

const focusOf = (element: Element) =>
  (element.getRootNode() as Document | ShadowRoot).activeElement;

const click = (link: Element) => {
  const event = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
  link.dispatchEvent(event);
  return event;
};

const linkIn = (element: Element, text: string) =>
  [...element.querySelectorAll('a')].find(({textContent}) => textContent === text)!;

describe('a link within an article-body', () => {
  const address = location.href;
  beforeEach(() => scrollTo({top: 0, behavior: 'instant'}));
  afterEach(() => history.replaceState(null, '', address));

  for (const depth of [1, 3]) {
    describe(`in ${depth} shadow roots`, () => {
      it('scrolls and moves the focus to a note', async () => {
        const element = await createIn(depth);
        const note = element.querySelector('li')!;
        expect(isInView(note)).to.be.false;
        click(linkIn(element, '1'));
        expect(isInView(note)).to.be.true;
        expect(focusOf(element)).to.equal(note);
        expect(location.href).to.equal(address);
      });

      it('leads from the contents to a section', async () => {
        const element = await createIn(depth);
        click(element.shadowRoot!.querySelector('.contents a')!);
        expect(isInView(element.querySelector('h2')!)).to.be.true;
        expect(focusOf(element)).to.equal(element.querySelector('h2'));
      });

      it('leaves no place in the order of the keyboard behind', async () => {
        const element = await createIn(depth);
        click(linkIn(element, '1'));
        linkIn(element, 'Away').focus();
        expect(element.querySelector('[tabindex="-1"]')).to.equal(null);
      });

      it('opens what the place is in', async () => {
        const element = await createIn(depth);
        click(linkIn(element, 'In'));
        expect(element.querySelector('details')!.open).to.be.true;
        expect(isInView(element.querySelector('details p')!)).to.be.true;
      });
    });
  }

  it('does not leave the route of an application', async () => {
    for (const route of ['#/articles/1', '#!/articles/1', '#articles']) {
      history.replaceState(null, '', route);
      const element = await createIn(0);
      scrollTo({top: 0, behavior: 'instant'});
      const here = location.href;
      click(linkIn(element, '1'));
      expect(isInView(element.querySelector('li')!), route).to.be.true;
      expect(focusOf(element)).to.equal(element.querySelector('li'));
      expect(location.href).to.equal(here);
      element.remove();
    }
  });

  it('is left to the browser in the page itself', async () => {
    const element = await createIn(0);
    expect(click(linkIn(element, '1')).defaultPrevented).to.be.false;
    await waitUntil(() => isInView(element.querySelector('li')!));
    expect(location.hash).to.equal('#section-n1');
  });

  it('is left to the page where it leads away, or where a handler has taken it', async () => {
    const element = await createIn(1);
    const away = linkIn(element, 'Away');
    let wasTaken = true;
    const take = (event: Event) => {
      wasTaken = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', take, {once: true});
    click(away);
    expect(wasTaken).to.be.false;
    const own = linkIn(element, '1');
    own.addEventListener('click', event => event.preventDefault(), {once: true});
    click(own);
    expect(isInView(element.querySelector('li')!)).to.be.false;
  });

  it('is followed from the address of the page when the body comes later', async () => {
    for (const depth of [0, 1]) {
      scrollTo({top: 0, behavior: 'instant'});
      history.replaceState(null, '', '#section-tar');
      const element = await createIn(depth);
      await waitUntil(() => isInView(element.querySelector('h2')!));
      element.remove();
    }
  });
});
