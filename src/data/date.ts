// An abbreviation or an offset, and what Java and JavaScript add to it in brackets.
const zone = String.raw`(?:\s*([a-z]{1,5}|(?:GMT|UTC)?[+-]\d\d(?::?\d\d)?))?(?:\s*(?:\[[^\]]*\]|\([^)]*\)))?`;
const time = String.raw`(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?${zone}`;
/** What most documents write, and surely is a date: it needs no taking apart. */
const plain =
  /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-](0\d|1[0-3]):[0-5]\d))?$/;
/** ISO 8601 and RFC 3339, also with a space for the `T`, and with slashes. */
const iso = new RegExp(String.raw`^([1-9]\d{3})([-/])(\d\d?)\2(\d\d?)(?:(?:T| +)${time})?$`, 'i');
/** RFC 5322, section 3.3, and what Java, JavaScript and feeds in the American order write. */
const named = new RegExp(
  String.raw`^(?:[a-z]{3,9}\.?,? +)?(?:(\d\d?) +([a-z]{3,9})|([a-z]{3,9})\.? +(\d\d?)),?(?: +([1-9]\d{3}),?)?(?: +${time}(?: +([1-9]\d{3}))?)?$`,
  'i',
);
const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** Zones whose letters mean one offset only; of those with several meanings, RFC 5322's. */
const zones =
  ' Z+00 UT+00 UTC+00 GMT+00 WET+00 WEST+01 CET+01 CEST+02 EET+02 EEST+03 MSK+03 JST+09 EST-05 EDT-04 CST-06 CDT-05 MST-07 MDT-06 PST-08 PDT-07';

/**
 * A date as documents write it, as ISO 8601: a day (`2025-11-23`), or an instant with its offset.
 * A time without a zone keeps only its day, so that no day is ever wrong, unless the format says
 * that it is UTC. Undefined for what is no date, or not surely one.
 */
export function normaliseDate(
  value: unknown,
  zoneOfFormat?: 'utc' | 'floating',
): string | undefined {
  if (typeof value !== 'string' || value.length > 100) return undefined;
  if (plain.test(value)) return value;
  const text = value.trim();
  const numbers = iso.exec(text);
  if (numbers) {
    const [, year, , month, day, ...clock] = numbers;
    return assemble(year!, Number(month), day!, clock, zoneOfFormat === 'utc' ? 'Z' : undefined);
  }
  const words = named.exec(text);
  if (!words) return undefined;
  const [, day, month, otherMonth, otherDay, year, hour, minute, second, letters, lastYear] = words;
  const name = (month ?? otherMonth)!.toLowerCase();
  const index = months.findIndex(known => known.startsWith(name));
  const fullYear = year ?? lastYear;
  if (!fullYear) return undefined;
  // What Java calls CST is China's time as often as Chicago's.
  const isUnclear = lastYear && letters?.toUpperCase() === 'CST';
  return assemble(fullYear, index + 1, (day ?? otherDay)!, [
    hour,
    minute,
    second,
    isUnclear ? undefined : letters,
  ]);
}

function assemble(
  year: string,
  month: number,
  dayOfMonth: string,
  [hour, minute, second = '00', letters]: (string | undefined)[],
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
  const offset = letters ? readOffset(letters) : otherwise;
  if (!offset) return day;
  const instant = `${day}T${pad(hour)}:${minute}:${second === '60' ? '59' : second}${offset}`;
  return Number.isNaN(Date.parse(instant)) ? undefined : instant;
}

/** `Z` or `±hh:mm`; undefined for letters that say nothing. */
function readOffset(letters: string): string | undefined {
  const numeric = /^[a-z]*([+-]\d\d):?(\d\d)?$/i.exec(letters);
  if (numeric) return `${numeric[1]!}:${numeric[2] ?? '00'}`;
  const hours = new RegExp(` ${letters}([+-]..)`, 'i').exec(zones)?.[1];
  return hours === '+00' ? 'Z' : hours && `${hours}:00`;
}

function pad(value: number | string): string {
  return String(value).padStart(2, '0');
}
