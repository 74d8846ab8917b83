import {expect} from '@open-wc/testing';
import {payloads} from '../fixtures/payloads.js';
import {waitUntil} from '../time.js';
import {findDangers, makeSafe, paths} from './paths.js';

const options = {base: 'https://example.test/post/', idPrefix: 'section-'};

const page = window as {trap?: () => void};

/** What a page may have defined, for an attack to bring to life. */
customElements.define(
  'trap-element',
  class extends HTMLElement {
    connectedCallback(): void {
      page.trap?.();
    }
  },
);
customElements.define(
  'trap-paragraph',
  class extends HTMLParagraphElement {
    connectedCallback(): void {
      page.trap?.();
    }
  },
  {extends: 'p'},
);

describe('the payloads', () => {
  let sprung = 0;
  let box: HTMLElement;

  beforeEach(() => {
    sprung = 0;
    page.trap = () => sprung++;
    box = document.body.appendChild(document.createElement('main'));
  });

  afterEach(() => {
    box.remove();
    delete page.trap;
  });

  it('have names of their own, and there are many', () => {
    expect(new Set(payloads.map(({name}) => name)).size).to.equal(payloads.length);
    expect(payloads.length).to.be.greaterThan(150);
  });

  it('spring the trap where nothing is made safe', async () => {
    const extended = '<trap-element></trap-element><p is="trap-paragraph"></p>';
    const attack =
      '<img src="data:image/png,x" onerror="trap()"><p onclick="trap()">a</p>' + extended;
    box.append(document.createRange().createContextualFragment(attack));
    await provoke(box);
    // When a picture fails is up to the browser, and not all extend built-in elements.
    const extendsBuiltIns =
      document.createElement('p', {is: 'trap-paragraph'}).constructor !== HTMLParagraphElement;
    await waitUntil(() => sprung === (extendsBuiltIns ? 4 : 3));
    expect(findDangers(box)).to.include('<img onerror="trap()">');
  });

  for (const [way, sanitize] of paths) {
    describe(way, () => {
      for (const {name, class: group, html} of payloads) {
        it(`${group}: ${name}`, async () => {
          const safe = makeSafe(sanitize, html, options);
          expect(findDangers(safe)).to.deep.equal([]);
          const globals = Object.keys(window).length;
          box.append(...safe.childNodes);
          await provoke(box);
          expect(sprung).to.equal(0);
          expect(Object.keys(window).length).to.equal(globals);
          expect(document.location.hash).to.equal('');
        });
      }

      it('still are safe when they are written out and read again', () => {
        for (const {name, html} of payloads) {
          const once = makeSafe(sanitize, html, options);
          const reread = document.createElement('template');
          reread.innerHTML = once.innerHTML;
          expect(findDangers(reread.content), name).to.deep.equal([]);
        }
      });
    });
  }
});

/** Does to every element what a reader may do, and waits until what that started is over. */
async function provoke(root: HTMLElement): Promise<void> {
  const stop = (event: Event) => event.preventDefault();
  root.addEventListener('click', stop);
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    element.focus?.();
    for (const type of ['mouseover', 'mouseenter', 'pointerenter', 'transitionend', 'click']) {
      element.dispatchEvent(new MouseEvent(type, {bubbles: true, cancelable: true}));
    }
    if (element instanceof HTMLDetailsElement) element.open = !element.open;
  }
  // A picture that fails now fails after all that were put on the page before it.
  await new Promise(resolve => {
    const last = new Image();
    last.addEventListener('error', resolve);
    last.src = 'data:image/png,x';
  });
}
