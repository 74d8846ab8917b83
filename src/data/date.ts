/** What most documents write, and surely is a date: it needs no taking apart. */
const plain =
  /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-](0\d|1[0-3]):[0-5]\d))?$/;
/**
 * ISO 8601 and RFC 3339, also with a space for the `T`, with slashes, with the letters of a zone, and
 * with what Java adds in brackets.
 */
const iso =
  /^([1-9]\d{3})([-/])(\d\d?)\2(\d\d?)(?:(?:T| +)(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:\s*([a-z]{1,5}|(?:GMT|UTC)?[+-]\d\d(?::?\d\d)?))?(?:\s*(?:\[[^\]]*\]|\([^)]*\)))?)?$/i;

/** A time of day as it was written: hour, minute, second and zone. */
export type Clock = (string | undefined)[];

/**
 * A date as ISO 8601: a day (`2025-11-23`), or an instant with its offset. A time without a zone
 * keeps only its day, so that no day is ever wrong, unless the format says that it is UTC. Undefined
 * for what is no such date, or not surely one. What feeds write besides is for `readDate`.
 */
export function normaliseDate(
  value: unknown,
  zoneOfFormat?: 'utc' | 'floating',
  offsetOf = readOffset,
): string | undefined {
  if (typeof value !== 'string' || value.length > 100) return undefined;
  if (plain.test(value)) return value;
  const numbers = iso.exec(value.trim());
  if (!numbers) return undefined;
  const [, year, , month, day, ...clock] = numbers;
  const otherwise = zoneOfFormat === 'utc' ? 'Z' : undefined;
  return assembleDate(year!, Number(month), day!, clock, offsetOf, otherwise);
}

/** A date of its pieces, where there is such a day and time. */
export function assembleDate(
  year: string,
  month: number,
  dayOfMonth: string,
  [hour, minute, second = '00', zone]: Clock,
  offsetOf: (zone: string) => string | undefined,
  otherwise?: string,
): string | undefined {
  const day = `${year}-${pad(month)}-${pad(dayOfMonth)}`;
  // 30 February and month 0 count on, or back.
  const date = new Date(Date.UTC(Number(year), month - 1, Number(dayOfMonth)));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== Number(dayOfMonth)) {
    return undefined;
  }
  if (hour === undefined) return day;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const offset = zone ? offsetOf(zone) : otherwise;
  if (!offset) return day;
  const instant = `${day}T${pad(hour)}:${minute}:${second === '60' ? '59' : second}${offset}`;
  return Number.isNaN(Date.parse(instant)) ? undefined : instant;
}

/** `Z` or `±hh:mm`; undefined for letters that do not mean UTC. */
export function readOffset(zone: string): string | undefined {
  const numeric = /^[a-z]*([+-]\d\d):?(\d\d)?$/i.exec(zone);
  if (numeric) return `${numeric[1]!}:${numeric[2] ?? '00'}`;
  return /^(z|utc?|gmt)$/i.test(zone) ? 'Z' : undefined;
}

function pad(value: number | string): string {
  return String(value).padStart(2, '0');
}
