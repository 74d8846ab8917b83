const second = 1000;
const day = 86_400 * second;

/** The milliseconds of each unit, in the order of the groups of {@link form}. */
const worth = [365 * day, 30 * day, 7 * day, day, 3600 * second, 60 * second, second];

// Nine digits are more than thirty years in seconds, and keep hostile numbers finite.
const part = (unit: string) => `(?:(\\d{1,9}(?:[.,]\\d{1,9})?)${unit})?`;
const form = new RegExp(
  `^P(?=.)${'YMWD'.replace(/./g, part)}(?:T(?=.)${'HMS'.replace(/./g, part)})?$`,
);

/**
 * Reads an ISO 8601 duration such as `P30D`, `PT5M` or `P1Y6M` into milliseconds. A month counts
 * 30 days, a year 365. Anything else, signed durations included, gives `undefined`.
 */
export function parseDuration(value: unknown): number | undefined {
  return (typeof value === 'string' ? form.exec(value.trim()) : undefined)
    ?.slice(1)
    .reduce((sum, count = '0', index) => sum + Number(count.replace(',', '.')) * worth[index]!, 0);
}
