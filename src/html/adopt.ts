import {proseStyles} from '../styles/prose.js';

/** Gives a document or a shadow root the prose sheet, once. */
export function adoptProse(root: Document | ShadowRoot): void {
  const sheet = proseStyles.styleSheet;
  if (!sheet || !('adoptedStyleSheets' in root) || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets.push(sheet);
}
