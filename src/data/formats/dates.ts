/** Dates of foreign formats: beside ISO 8601 also those of emails, feeds and Java. */
import {assembleDate, normaliseDate, readOffset} from '../date.js';

/**
 * Dates as in RFC 5322, section 3.3, in RFC 850, in Java and JavaScript, and in feeds in the American
 * order. Of a time in half a day, or in the zone of a city, only the day is read.
 */
const named =
  /^(?:[a-z]{3,9}(?:\.?,? +|,))?(?:(\d\d?)(?:st|nd|rd|th)?[ -]+([a-z]{3,9})\.?|([a-z]{3,9})\.? +(\d\d?)(?:st|nd|rd|th)?),?(?:[ -]+([1-9]\d{3}|\d\d),?)?(?: +(?:at +)?(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:\s*(?:[ap]m\b.{0,9}|[a-z]+\/[a-z_]+|([a-z]{1,5}|(?:GMT|UTC)?[+-]\d\d(?::?\d\d)?)))?(?:\s*(?:\[[^\]]*\]|\([^)]*\)))?(?: +([1-9]\d{3}))?)?$/i;
/** A month with its year: `May 2019`. */
const monthOfYear = /^([a-z]{3,9})\.?,? +([1-9]\d{3})$/i;
const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** Zones whose letters mean one offset only; of those with several meanings, RFC 5322's. */
const zones =
  ' WET+00 WEST+01 CET+01 CEST+02 EET+02 EEST+03 MSK+03 JST+09 EST-05 EDT-04 CST-06 CDT-05 MST-07 MDT-06 PST-08 PDT-07';

/**
 * As {@link normaliseDate}, also of dates with the names of months, and of times with the letters
 * of a zone.
 */
export function readDate(value: unknown, zoneOfFormat?: 'utc' | 'floating'): string | undefined {
  const date = normaliseDate(value, zoneOfFormat, offsetOf);
  if (date || typeof value !== 'string' || value.length > 100) return date;
  const text = value.trim();
  const counted = readCountedDay(text);
  if (counted) return counted;
  if (/^\d{4}\/\d\d$/.test(text)) return normaliseDate(text.replace('/', '-'));
  const [, monthAlone, yearOfMonth] = monthOfYear.exec(text) ?? [];
  if (monthAlone && yearOfMonth) return normaliseDate(`${yearOfMonth}-${monthNumber(monthAlone)}`);
  const words = named.exec(text);
  if (!words) return undefined;
  const [, day, month, otherMonth, otherDay, year, hour, minute, second, zone, lastYear] = words;
  const fullYear = yearOf(lastYear ?? year, Boolean(day && hour));
  if (!fullYear) return undefined;
  // The zone that Java calls CST is China's as often as Chicago's.
  const isUnclear = lastYear && zone?.toUpperCase() === 'CST';
  const clock = [hour, minute, second, isUnclear ? undefined : zone];
  const number = monthNumber((month ?? otherMonth)!);
  return assembleDate(fullYear, Number(number), (day ?? otherDay)!, clock, offsetOf);
}

/** A day of the year (`2019-140`) or of a week (`2019-W21-1`) of ISO 8601, as a date. */
function readCountedDay(text: string): string | undefined {
  const [, year, dayOfYear, week, dayOfWeek] =
    /^([1-9]\d{3})-?(?:(\d{3})|W(\d\d)-?([1-7]))$/.exec(text) ?? [];
  if (!year) return undefined;
  const start = Date.UTC(Number(year), 0, 1);
  // Week 1 is the week of 4 January, and begins on a Monday.
  const weekday = (new Date(start).getUTCDay() + 6) % 7;
  const monday = weekday < 4 ? -weekday : 7 - weekday;
  const days = week
    ? monday + (Number(week) - 1) * 7 + Number(dayOfWeek) - 1
    : Number(dayOfYear) - 1;
  const date = new Date(start + days * 86_400_000).toISOString().slice(0, 10);
  const isThere = week ? Number(week) > 0 && Number(week) < 54 : date.startsWith(year);
  return isThere ? date : undefined;
}

/** `01` to `12`; `00` for a word that is not a month. */
function monthNumber(name: string): string {
  const index = months.findIndex(known => known.startsWith(name.toLowerCase()));
  return String(index + 1).padStart(2, '0');
}

/** A year in full. Two digits are one in the order of emails only (RFC 5322, section 4.3). */
function yearOf(year: string | undefined, isEmailOrder: boolean): string | undefined {
  if (year?.length !== 2) return year;
  return isEmailOrder ? `${Number(year) < 50 ? 20 : 19}${year}` : undefined;
}

/** `Z` or `±hh:mm`; undefined for letters that say nothing. */
function offsetOf(zone: string): string | undefined {
  const offset = readOffset(zone);
  if (offset) return offset;
  const hours = new RegExp(` ${zone}([+-]..)`, 'i').exec(zones)?.[1];
  return hours && `${hours}:00`;
}
