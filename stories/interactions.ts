/** What the `play` functions of stories have in common. */

import type {expect, userEvent, waitFor} from 'storybook/test';

interface Tools {
  expect: typeof expect;
  userEvent: typeof userEvent;
  waitFor: typeof waitFor;
}

/** Storybook's own tools, which its preview loads: the tests of the stories do without. */
export function toolsOf({loaded}: {loaded: Record<string, unknown>}): Tools {
  return loaded['tools'] as Tools;
}

/** What stands in the shadow root of the first element of a kind, or of one inside of it. */
export function within(root: ParentNode, ...selectors: string[]): HTMLElement {
  let found: Element | ParentNode = root;
  for (const [index, selector] of selectors.entries()) {
    const next: Element | null = found.querySelector(selector);
    if (!next) throw new Error(`There is no ${selector}.`);
    const isLast = index === selectors.length - 1;
    found = isLast ? next : (next.shadowRoot ?? next);
  }
  return found as HTMLElement;
}
