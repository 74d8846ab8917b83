import {plainText} from '../data/plain-text.js';

/** A section of a body, for a list of contents. */
export interface Section {
  /** The ID of its heading. */
  id: string;
  text: string;
  /** The level of its heading, 1 to 6. */
  level: number;
}

/** The sections of a body, in order: its headings that can be linked to. */
export function listSections(root: ParentNode): Section[] {
  return [...root.querySelectorAll('h1[id],h2[id],h3[id],h4[id],h5[id],h6[id]')].map(heading => ({
    id: heading.id,
    text: plainText(heading.textContent),
    level: Number(heading.localName[1]),
  }));
}
