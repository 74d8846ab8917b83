/** The middle value, and those a quarter from either end: what a noisy machine leaves standing. */
export function summarise(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share => {
    const place = share * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low + (high - low) * (place % 1);
  };
  return {median: at(0.5), low: at(0.25), high: at(0.75)};
}

/**
 * The ratio to the floor, round by round: both were measured a moment apart, so that what slowed
 * one slowed the other.
 */
export function ratioToFloor(values, floor) {
  return floor && summarise(values.map((value, round) => value / floor[round]));
}
