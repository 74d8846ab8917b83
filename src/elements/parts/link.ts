import {html, type TemplateResult} from 'lit';
import type {Person} from '../../data/article.js';

const targets = new Set(['_blank', '_self', '_parent', '_top']);

/** A `target` that HTML knows; page names are dropped, since data may choose them. */
export function linkTarget(target: string | null | undefined): string | undefined {
  return target && targets.has(target) ? target : undefined;
}

/** The `rel` of a link, tokens only; a new window never gets a handle on this one. */
export function linkRel(
  rel: string | null | undefined,
  target: string | null | undefined,
): string | undefined {
  const tokens = new Set(rel?.match(/[a-z]+/gi));
  if (target === '_blank') tokens.add('noopener');
  return tokens.size > 0 ? [...tokens].join(' ') : undefined;
}

/** A name as a link, if there is an address. */
export function renderLink({name, url}: Person): TemplateResult {
  return url
    ? html`<a class="link" href=${url} dir="auto">${name}</a>`
    : html`<span dir="auto">${name}</span>`;
}
