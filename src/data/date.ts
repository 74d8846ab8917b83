/** The forms that need no taking apart: most dates of most documents, and months and years. */
const plain =
  /^[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-](0\d|1[0-3]):[0-5]\d))?)?)?$/;
/**
 * ISO 8601, extended or basic (`20190520T101500Z`), and RFC 3339. A space is accepted for the `T`,
 * and so are slashes, the letters of a zone, and its name in brackets, as Java writes it.
 */
const iso =
  /^([1-9]\d{3})([-/]?)(\d\d?)\2(\d\d?)(?:(?:T| +)(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?(?:\s*([a-z]{1,5}|(?:GMT|UTC)?[+-]\d\d(?::?\d\d)?))?(?:\s*(?:\[[^\]]*\]|\([^)]*\)))?)?$/i;

/** A time of day as it is written: hour, minute, second and zone. */
export type Clock = (string | undefined)[];

/**
 * A date as ISO 8601: an instant with its offset, a day (`2025-11-23`), a month (`2025-11`) or a
 * year (`2025`). A time without a zone keeps only its day, so that no day is ever wrong, unless the
 * format says that it is UTC. Undefined for a value that is not such a date, or not surely one. The
 * other dates of feeds are for `readDate`.
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
  const [, year, separator, month, day, ...clock] = numbers;
  // Without a separator `201911` may be a month or a day.
  if (!separator && `${month!}${day!}`.length < 4) return undefined;
  const otherwise = zoneOfFormat === 'utc' ? 'Z' : undefined;
  return assembleDate(year!, Number(month), day!, clock, offsetOf, otherwise);
}

/** A date of its pieces; undefined if there is no such day or time. */
export function assembleDate(
  year: string,
  month: number,
  dayOfMonth: string,
  [hour, minute, second = '00', zone]: Clock,
  offsetOf: (zone: string) => string | undefined,
  otherwise?: string,
): string | undefined {
  let day = `${year}-${pad(month)}-${pad(dayOfMonth)}`;
  // 30 February and month 0 count on, or back.
  const date = new Date(Date.UTC(Number(year), month - 1, Number(dayOfMonth)));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== Number(dayOfMonth)) {
    return undefined;
  }
  if (hour === undefined) return day;
  // The end of a day is the beginning of the next one.
  const isEnd = Number(hour + minute! + second) === 240000;
  if ((Number(hour) > 23 && !isEnd) || Number(minute) > 59 || Number(second) > 60) return undefined;
  const offset = zone ? offsetOf(zone) : otherwise;
  if (!offset) return day;
  if (isEnd) {
    day = new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10);
    hour = '00';
  }
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
