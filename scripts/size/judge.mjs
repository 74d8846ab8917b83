/** Versions of Brotli, which come with Node, differ by some bytes. */
const tolerance = 24;

/**
 * Judges a size against its budget. A size over its budget may not grow: the recorded size is the
 * limit until the budget is met.
 *
 * @param {{brotli: number, before?: number, budget?: number}} sizes - in bytes
 */
export function judge({brotli, before, budget}) {
  const growth = brotli - (before ?? brotli);
  const change = before === undefined ? 'new' : growth || '';
  if (budget === undefined) return {change, verdict: '', isOver: false};
  if (brotli <= budget) return {change, verdict: 'ok', isOver: false};
  const wasOver = before !== undefined && before > budget;
  const isOver = !wasOver || growth > tolerance;
  const verdict = `${isOver ? 'FAILS: ' : ''}over budget by ${brotli - budget}`;
  return {change, verdict, isOver};
}
