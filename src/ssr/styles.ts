import type {CSSResult, LitElement} from 'lit';
import {parseRatio} from '../elements/parts/picture.js';
import {proseStyles} from '../styles/prose.js';
import {classes} from './classes.js';
import {writeAttribute} from './escape.js';
import type {RenderOptions} from './options.js';

const texts = new WeakMap<object, string>();

/** The styles of an element's class in one piece. */
function styleText(type: typeof LitElement): string {
  let text = texts.get(type);
  if (text === undefined) {
    text = type.elementStyles.map(style => (style as CSSResult).cssText).join('');
    texts.set(type, text);
  }
  return text;
}

/** The styles that an element has in its shadow root: in place, or as a link. */
export function shadowStyles(
  tagName: string,
  type: typeof LitElement,
  options: RenderOptions,
): string {
  return linkOrStyle(tagName, options) ?? inPlace(styleText(type), options);
}

/** What an element in a browser sets as private properties, from attributes that are numbers. */
export function ownStyle(
  {ratio, lines}: {ratio?: string | null; lines?: number | null},
  options: RenderOptions,
): string {
  const properties = {
    ratio: parseRatio(ratio),
    lines: lines && lines > 0 && Math.floor(lines),
  };
  const set = Object.entries(properties).filter(([, value]) => value);
  // Where the styles are linked, inline ones may be forbidden.
  if (set.length === 0 || (options.stylesFrom && !options.nonce)) return '';
  return inPlace(
    `:host{${set.map(([name, value]) => `--_article-${name}:${value}`).join(';')}}`,
    options,
  );
}

/**
 * The styles of bodies, as HTML for a page: bodies stand in the page itself. What renders a body
 * brings them along; a template with an `<article-body>` in it needs them in its page.
 */
export function bodyStyles(options: Pick<RenderOptions, 'nonce' | 'stylesFrom'> = {}): string {
  return linkOrStyle('prose', options) ?? inPlace(proseStyles.cssText, options);
}

/**
 * The style sheets of all elements, by file name, for a server that links them
 * (`stylesFrom`): it serves each under its name, best with a long lifetime.
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
