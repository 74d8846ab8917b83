import type {CSSResult, LitElement} from 'lit';
import {parseRatio} from '../elements/teaser/picture.js';
import {proseStyles} from '../styles/prose.js';
import {classes} from './classes.js';
import {writeAttribute} from './escape.js';
import type {RenderOptions} from './options.js';

const texts = new WeakMap<object, string>();

/** Returns the styles of an element class as one text. */
function styleText(type: typeof LitElement): string {
  let text = texts.get(type);
  if (text === undefined) {
    text = type.elementStyles.map(style => (style as CSSResult).cssText).join('');
    texts.set(type, text);
  }
  return text;
}

/** Returns the styles of a shadow root, as a style element or as a link. */
export function shadowStyles(
  tagName: string,
  type: typeof LitElement,
  options: RenderOptions,
): string {
  return linkOrStyle(tagName, options) ?? inPlace(styleText(type), options);
}

/** Returns the private properties that an element in a browser sets from numeric attributes. */
export function ownStyle(
  {ratio, lines}: {ratio?: string | null; lines?: number | null},
  options: RenderOptions,
): string {
  const properties = {
    ratio: parseRatio(ratio),
    lines: lines && lines > 0 && Math.floor(lines),
  };
  const set = Object.entries(properties).filter(([, value]) => value);
  // A page that links the styles may have a policy that forbids inline styles.
  if (set.length === 0 || (options.stylesFrom && !options.nonce)) return '';
  return inPlace(
    `:host{${set.map(([name, value]) => `--_article-${name}:${value}`).join(';')}}`,
    options,
  );
}

/**
 * Returns the style of an element without data. If the page has no fallback in it either, the element
 * takes no space, not even that of its margin. In a browser the state `empty` says so.
 */
export function emptyStyle(options: RenderOptions): string {
  return options.stylesFrom && !options.nonce
    ? ''
    : inPlace(':host(:empty){margin:0!important}', options);
}

/**
 * Returns the styles of bodies as HTML for the head of a page. `renderArticle()` and `renderBody()`
 * include them. A page that renders a template with an `<article-body>` has to add them itself.
 */
export function bodyStyles(options: Pick<RenderOptions, 'nonce' | 'stylesFrom'> = {}): string {
  return linkOrStyle('prose', options) ?? inPlace(proseStyles.cssText, options);
}

/**
 * Returns the style sheets of all elements by filename, for a server that sets `stylesFrom`. The
 * server sends each sheet under its name. A sheet of one version never changes.
 */
export function styleSheets(): Record<string, string> {
  const sheets: Record<string, string> = {'prose.css': proseStyles.cssText};
  for (const [tagName, type] of classes) {
    sheets[`${tagName}.css`] = styleText(type as unknown as typeof LitElement);
  }
  return sheets;
}

function linkOrStyle(name: string, {stylesFrom}: RenderOptions): string | undefined {
  if (!stylesFrom) return undefined;
  const href = `${stylesFrom.replace(/\/?$/, '/')}${name}.css`;
  return `<link rel="stylesheet"${writeAttribute('href', href)}>`;
}

function inPlace(css: string, {nonce}: RenderOptions): string {
  return `<style${nonce ? writeAttribute('nonce', nonce) : ''}>${css}</style>`;
}
