/**
 * The surroundings of an element in the page: the language (the nearest `lang`) and the colour
 * scheme (the nearest theme switch of the common kinds). Both are found across shadow roots, and
 * live. One observer serves all elements.
 */
import {followLink} from './navigation.js';

/** An element that wants to know when its surroundings change. */
export interface SurroundedElement extends Element {
  surroundingsChanged(): void;
}

const themeSelector = '[theme]:not([theme=host]),[data-theme],[data-bs-theme],.dark,.light';

/** The scheme of the page as {@link lookAtPage} saw it last, and whether it need not look again. */
let pageScheme: 'dark' | undefined;
let isPageKnown = false;

const elements = new Set<SurroundedElement>();
let observers: MutationObserver[] = [];
let darkMode: MediaQueryList | undefined;

function nearest(element: Element, selector: string): Element | undefined {
  for (let node: Element | undefined = element; node;) {
    const found = node.closest(selector);
    if (found) return found;
    node = (node.getRootNode() as Partial<ShadowRoot>).host;
  }
  return undefined;
}

/** The language in force at an element, as written in the nearest `lang`; empty where none is. */
export function languageOf(element: Element): string {
  return nearest(element, '[lang]')?.getAttribute('lang') ?? '';
}

/**
 * The colour scheme that the nearest theme switch asks for, if there is one: the `theme` of an
 * article element, or the page's `data-theme`, `data-bs-theme`, `.dark` or `.light`.
 */
export function schemeOf(element: Element): 'light' | 'dark' | undefined {
  const found = nearest(element, themeSelector);
  if (!found) return schemeOfPage();
  const names = [...found.classList];
  for (const attribute of ['theme', 'data-theme', 'data-bs-theme']) {
    const name = found.getAttribute(attribute);
    if (name !== null) names.unshift(name);
  }
  const name = names.find(name => name === 'dark' || name === 'light' || name === 'auto');
  return name === 'auto' ? undefined : name;
}

function schemeOfPage(): 'dark' | undefined {
  if (!isPageKnown) {
    isPageKnown = true;
    void lookAtPage();
  }
  return pageScheme;
}

/**
 * Finds out whether the page is dark without saying so: its text is light, and its scheme was never
 * set. To ask for a style while elements are being added makes the browser style all of them twice.
 */
async function lookAtPage(): Promise<void> {
  // The elements that were added together are connected after the first of these, and have rendered
  // after the second. Nothing is painted in between.
  await Promise.resolve();
  await Promise.resolve();
  const {color, colorScheme} = getComputedStyle(
    document.querySelector('body') ?? document.documentElement,
  );
  const [red, green, blue] = color.startsWith('rgb') ? color.match(/[\d.]+/g)! : [];
  const isLight = Number(red) + Number(green) + Number(blue) > 384;
  const scheme = isLight && colorScheme === 'normal' ? 'dark' : undefined;
  if (scheme === pageScheme) return;
  pageScheme = scheme;
  for (const element of elements) element.surroundingsChanged();
}

/** Calls `surroundingsChanged()` of the element whenever a language or a theme switch changes. */
export function watchSurroundings(element: SurroundedElement): void {
  elements.add(element);
  if (observers.length > 0) return;
  document.addEventListener('click', followLink);
  document.addEventListener('auxclick', followLink);
  const root = document.documentElement;
  // jsdom has no media.
  darkMode ??= globalThis.matchMedia?.('(prefers-color-scheme: dark)');
  darkMode?.addEventListener('change', onChange);
  observe([root], {
    subtree: true,
    attributeFilter: ['lang', 'theme', 'data-theme', 'data-bs-theme'],
  });
  // Pages change classes of their elements all the time; theme classes are on these two.
  observe([root, document.querySelector('body')], {attributeFilter: ['class']});
}

/** Ends what {@link watchSurroundings} began; the last element to leave stops the observers. */
export function unwatchSurroundings(element: SurroundedElement): void {
  elements.delete(element);
  if (elements.size > 0) return;
  document.removeEventListener('click', followLink);
  document.removeEventListener('auxclick', followLink);
  for (const observer of observers) observer.disconnect();
  observers = [];
  darkMode?.removeEventListener('change', onChange);
  isPageKnown = false;
}

function observe(targets: (Element | null)[], options: MutationObserverInit): void {
  const observer = new MutationObserver(onChange);
  for (const target of targets) if (target) observer.observe(target, options);
  observers.push(observer);
}

function onChange(): void {
  isPageKnown = false;
  for (const element of elements) element.surroundingsChanged();
}
