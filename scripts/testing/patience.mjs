/**
 * Deadlines of tests are for what hangs, not for what is slow. `ARTICLE_ELEMENTS_PATIENCE=3` makes
 * each of them three times as long, for a machine that is slower still.
 */
export const patience = Number(process.env.ARTICLE_ELEMENTS_PATIENCE ?? 1);

/** How long one test may take, and how long it may wait for one thing, in milliseconds. */
export const deadline = {test: 300_000 * patience, wait: 60_000 * patience};
