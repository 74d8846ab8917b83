// Everything that a person chose, in the hash of the page and nowhere else. Keys that begin with a
// tilde belong to the page: how the preview is seen, and where the files are.
import {readHash, writeHash} from '../../src/embed/index.ts';

/** How the preview is seen at first. */
export const firstView = {
  width: '768',
  scheme: 'light',
  direction: 'ltr',
  host: 'plain',
  script: 'on',
  files: '',
};

/** The values of each part of the view; the folder of the files is free. */
export const viewValues = {
  width: ['320', '768', '1280'],
  scheme: ['light', 'dark'],
  direction: ['ltr', 'rtl'],
  host: ['plain', 'reset', 'components', 'theme'],
  script: ['on', 'off'],
};

/** Reads the choices and the view from a hash. */
export function readPage(hash) {
  const view = {...firstView};
  for (const [key, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    const name = key.slice(1);
    if (key.startsWith('~') && (viewValues[name]?.includes(value) ?? name === 'files'))
      view[name] = value;
  }
  return {state: readHash(hash), view};
}

/** Writes the choices and the view as a hash: the inverse of {@link readPage}. */
export function writePage(state, view) {
  const changed = Object.entries(view).filter(([name, value]) => value !== firstView[name]);
  const keys = new URLSearchParams(changed.map(([name, value]) => [`~${name}`, value]));
  return [writeHash(state), String(keys)].filter(Boolean).join('&');
}
