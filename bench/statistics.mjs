/** The middle value, and those a quarter from either end, which single slow moments do not move. */
export function summarise(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share => {
    const place = share * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low + (high - low) * (place % 1);
  };
  return {median: at(0.5), low: at(0.25), high: at(0.75)};
}

/** The ratio to the reference, round by round: a slow moment changes both numbers of a round. */
export function ratioOf(values, reference) {
  return summarise(values.map((value, round) => value / reference[round]));
}

/** The ratio of pairs; `kind` is `cpu` for all work of the main thread, or `layout`. */
export function ratioOfPairs(pairs, kind = 'cpu') {
  return summarise(pairs.map(({own, peer}) => own[kind] / peer[kind]));
}

/** `1.24 (1.20–1.31)`: the median and the quartiles. */
export function writeRatio({median, low, high}) {
  return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
