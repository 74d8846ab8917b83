const iso =
  /^([1-9]\d{3})[-/](\d\d)[-/](\d\d)(?:(?:T|t| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/;
// RFC 5322, section 3.3, and what Java, JavaScript and feeds in the American order write.
const words =
  /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})\s+([a-z]{3,9})|([a-z]{3,9})\s+(\d{1,2})),?\s+(?:(\d{4})\s+)?(\d{1,2}):(\d\d)(?::(\d\d))?\s*(?:\(?([a-z]{1,5}|[+-]\d\d:?\d\d)?\)?)?(?:\s+(\d{4}))?$/i;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Zones whose letters mean one offset only. */
const zones: Record<string, string> = Object.assign(Object.create(null) as object, {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: '+00:00',
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  JST: '+09:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
});

/**
 * A date as documents write it, as ISO 8601: a day (`2025-11-23`), or an instant with its offset.
 * A time without a zone keeps only its day, unless the format says that it is UTC. Undefined for
 * what is no date, or not surely one.
 */
export function normaliseDate(value: unknown, zone?: 'utc'): string | undefined {
  if (typeof value !== 'string' || value.length > 64) return undefined;
  const text = value.trim();
  const match = iso.exec(text);
  if (match) {
    const [, year, month, day, hour, minute, second = '00', offset] = match;
    return assemble(year!, month!, day!, hour, minute, second, offset ?? (zone && 'Z'));
  }
  const named = words.exec(text);
  if (!named) return undefined;
  const [, day, month, otherMonth, otherDay, year, hour, minute, second = '00', name, otherYear] =
    named;
  const index = months.indexOf((month ?? otherMonth)!.slice(0, 3).toLowerCase()) + 1;
  const fullYear = year ?? otherYear;
  if (index === 0 || !fullYear) return undefined;
  const offset = name && (/^[+-]/.test(name) ? name : zones[name.toUpperCase()]);
  return assemble(
    fullYear,
    pad(index),
    pad((day ?? otherDay)!),
    pad(hour!),
    minute,
    second,
    offset,
  );
}

function assemble(
  year: string,
  month: string,
  day: string,
  hour: string | undefined,
  minute: string | undefined,
  second: string,
  offset: string | undefined,
): string | undefined {
  const date = `${year}-${month}-${day}`;
  const time = new Date(`${date}T00:00:00Z`);
  // Engines differ about the 30th of February: some go on into March.
  if (Number.isNaN(time.getTime()) || time.getUTCDate() !== Number(day)) return undefined;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  if (!offset) return date;
  const zone = /^[zug]/i.test(offset) ? 'Z' : offset.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  return `${date}T${hour}:${minute}:${second === '60' ? '59' : second}${zone}`;
}

function pad(value: number | string): string {
  return String(value).padStart(2, '0');
}
