import {proseStyles} from '../styles/prose.js';

/**
 * Gives a document or a shadow root the prose sheet, once. Does nothing on a server, in a browser
 * without constructable style sheets, and in a document other than the one that made the sheet.
 */
export function adoptProse(root: Document | ShadowRoot): void {
  const sheet = proseStyles.styleSheet;
  if (!sheet || !root.adoptedStyleSheets || root.adoptedStyleSheets.includes(sheet)) return;
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // A sheet cannot go into a frame; the body is shown there in the page's own style.
  }
}
