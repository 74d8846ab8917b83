import {writeFile} from '@web/test-runner-commands';
import {elementsWithin, findHostile} from './inspect.js';

/** What an attack wants to run. */
const page = window as {trap?: () => void; opener?: unknown};

let sprung = 0;
let asked: string[] = [];
let refused = 0;

/** What was tried in a test file, and what came of it. */
export interface Tally {
  /** A payload in one place. */
  tried: number;
  /** How often one of them ran. */
  ran: number;
  /** How many nodes were hostile. */
  hostile: number;
}

const tally: Record<string, Tally> = {};

/** Elements that a page may have defined, for an attack to bring to life. */
function defineTraps(): void {
  class TrapElement extends HTMLElement {
    connectedCallback(): void {
      page.trap?.();
    }
  }
  class TrapParagraph extends HTMLParagraphElement {
    connectedCallback(): void {
      page.trap?.();
    }
  }
  customElements.define('trap-element', TrapElement);
  customElements.define('trap-paragraph', TrapParagraph, {extends: 'p'});
}

/**
 * Sets the trap for the tests of a file, answers requests with "not found", keeps links from being
 * followed, and writes down what was tried.
 */
export function setTrap(file: string): void {
  const {fetch} = window;
  const stop = (event: Event) => event.preventDefault();
  const onViolation = () => refused++;
  before(() => {
    if (!customElements.get('trap-element')) defineTraps();
    // What a picture would be fetched from need not be asked; it fails at once.
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "img-src data:; media-src 'none'; frame-src 'none'";
    document.head.append(policy);
  });
  beforeEach(() => {
    sprung = 0;
    asked = [];
    page.trap = () => sprung++;
    window.fetch = input => {
      asked.push(String(input));
      return Promise.resolve(new Response('', {status: 404}));
    };
    addEventListener('click', stop, true);
    addEventListener('submit', stop, true);
    document.addEventListener('securitypolicyviolation', onViolation);
  });
  afterEach(() => {
    delete page.trap;
    window.fetch = fetch;
    removeEventListener('click', stop, true);
    removeEventListener('submit', stop, true);
    document.removeEventListener('securitypolicyviolation', onViolation);
  });
  after(() =>
    writeFile({
      path: `../../coverage/hostile/${browserName()}-${file}.json`,
      content: JSON.stringify(tally, null, 2),
    }),
  );
}

function browserName(): string {
  const {userAgent} = navigator;
  return /Firefox/.test(userAgent) ? 'firefox' : /Chrom/.test(userAgent) ? 'chromium' : 'webkit';
}

/** Counts payloads in places, under a name for the table. */
export function count(place: string, tried: number): Tally {
  const entry = (tally[place] ??= {tried: 0, ran: 0, hostile: 0});
  entry.tried += tried;
  return entry;
}

/** How often the trap was sprung in this test. */
export function timesSprung(): number {
  return sprung;
}

/** A box in the page for what is tested; taken away again when `use` has ended. */
export async function inPage<Result>(use: (box: HTMLElement) => Promise<Result>): Promise<Result> {
  const box = document.body.appendChild(document.createElement('main'));
  try {
    return await use(box);
  } finally {
    box.remove();
  }
}

/** Settles when every element of the library within shows what it has, and those that it wrote too. */
export async function settled(root: ParentNode): Promise<void> {
  for (let known = -1, waiting: unknown[] = []; known < waiting.length;) {
    known = waiting.length;
    waiting = [...elementsWithin(root)].flatMap(([element]) =>
      'loaded' in element ? [element.loaded] : [],
    );
    await Promise.all(waiting);
  }
}

const gestures = ['pointerenter', 'mouseenter', 'mouseover', 'mousedown', 'mouseup', 'click'];

/** Does to everything what a reader may do, and waits until what that started is over. */
export async function provoke(root: ParentNode): Promise<void> {
  for (const [element] of [...elementsWithin(root)]) {
    for (const type of gestures) {
      element.dispatchEvent(
        new MouseEvent(type, {bubbles: true, cancelable: true, composed: true}),
      );
    }
    for (const type of ['transitionend', 'animationstart', 'toggle']) {
      element.dispatchEvent(new Event(type));
    }
    const isWaited = element instanceof HTMLElement && element.tabIndex >= 0;
    if (isWaited) element.focus({preventScroll: true});
    if (element instanceof HTMLDetailsElement) element.open = !element.open;
    if (element instanceof HTMLImageElement) element.dispatchEvent(new Event('error'));
  }
  // A picture that fails now fails after all that were put on the page before it.
  await new Promise(resolve => {
    const last = new Image();
    last.addEventListener('error', resolve);
    last.src = 'data:image/png,x';
  });
  await settled(root);
}

/**
 * Judges a tree before and after a reader has touched all of it: everything in it that is hostile,
 * everything that ran, every request for what is no address. An empty list is a safe page.
 */
export async function judge(root: ParentNode, tally: Tally): Promise<string[]> {
  const {href} = location;
  const globals = Object.keys(window).length;
  const seen = findHostile(root);
  await provoke(root);
  const findings = [...new Set([...seen, ...findHostile(root)])];
  tally.hostile += findings.length;
  tally.ran += sprung;
  if (sprung > 0) findings.push(`The trap was sprung ${sprung} times.`);
  if (location.href !== href) findings.push(`The page went to ${location.href}.`);
  if (Object.keys(window).length !== globals) findings.push('There are other globals.');
  findings.push(...asked.filter(url => !/^https?:/.test(new URL(url, href).href)));
  sprung = 0;
  return findings;
}
