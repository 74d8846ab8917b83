import {fixture as renderedFixture} from '@open-wc/testing';

/** Puts a template into the page, waits until its elements show it, and gives the first of them. */
export type Fixture = typeof renderedFixture;

const shared = globalThis as {articleElementsFixture?: Fixture};

/**
 * The `fixture` of `@open-wc/testing`. In a run with `ARTICLE_ELEMENTS_RENDER=server` the template
 * is rendered on a server first, and its elements take over what they find in the page: see
 * `test/server/hydrated-fixture.ts`.
 */
export const fixture: Fixture = (template, options) =>
  (shared.articleElementsFixture ?? renderedFixture)(template, options);

/** From now on, templates come into the page in another way. */
export function useFixture(other: Fixture): void {
  shared.articleElementsFixture = other;
}
