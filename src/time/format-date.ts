import {kept, usableLocale} from '../locales/formatters.js';
import {parseDuration} from './duration.js';

/** `relative`: `5 minutes ago` while it is recent; `absolute`: the date; `none`: nothing. */
export type DateStyle = 'relative' | 'absolute' | 'none';

export interface DateOptions {
  /** BCP 47; a broken one counts as `en`. */
  locale: string;
  /** Default `relative`. */
  style?: DateStyle;
  /** The age from which a date is absolute: an ISO 8601 duration, default `P30D`. */
  relativeUntil?: string;
  /** An IANA zone; default the runtime's, a broken one counts as `UTC`. */
  timeZone?: string;
  /** How an absolute date is written: `Nov 23, 2025` (medium, the default) or in full words. */
  length?: 'long' | 'medium';
  /** Milliseconds since 1970. Without it every date is absolute, as on a server. */
  now?: number;
}

export interface FormattedDate {
  /** For the reader. */
  text: string;
  /** For the `datetime` attribute of `<time>`. */
  dateTime: string;
  /** The absolute date in full; for an instant also the time with its zone. */
  title?: string;
  /** Milliseconds since 1970 when the text changes next; undefined when it never does. */
  next: number | undefined;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Each unit with its size, and the age at which the next unit takes over. */
const units: [unit: Intl.RelativeTimeFormatUnit, size: number, end: number][] = [
  ['second', minute, minute],
  ['minute', minute, hour],
  ['hour', hour, day],
  ['day', day, 31 * day],
  ['month', 30 * day, 365 * day],
  ['year', 365 * day, Infinity],
];

const kinds: Record<string, Intl.DateTimeFormatOptions> = {
  medium: {dateStyle: 'medium'},
  long: {dateStyle: 'long'},
  full: {dateStyle: 'full'},
  instant: {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
};

const dateFormat = kept((kind, locale, timeZone) => {
  const inZone = (timeZone: string | undefined) =>
    new Intl.DateTimeFormat(usableLocale(locale), {...kinds[kind], timeZone});
  try {
    return inZone(timeZone || undefined);
  } catch {
    return inZone('UTC');
  }
});

const relativeFormat = kept(
  (locale, numeric) =>
    new Intl.RelativeTimeFormat(usableLocale(locale), {numeric: numeric as 'always' | 'auto'}),
);

/**
 * The date in a zone, as the milliseconds of its midnight in UTC. A format without options writes
 * `11/23/2025`, which every engine reads.
 */
const dateIn = (timeZone: string, instant: number) =>
  Date.parse(dateFormat('', 'en-US', timeZone).format(instant) + ' UTC');

/** The instant at which a day begins in a zone, wherever its clocks jump: found by halving. */
const startOfDay = kept((timeZone, midnight) => {
  let before = Number(midnight) - day;
  let after = before + 2 * day;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dateIn(timeZone, middle) < Number(midnight)) before = middle;
    else after = middle;
  }
  return after;
});

/** The words for a recent date, if it is one, and when they or the absolute date go out of date. */
function relative(
  time: number,
  dateOnly: boolean,
  now: number,
  {locale, relativeUntil, timeZone = ''}: DateOptions,
): [text?: string, next?: number] {
  const age = (dateOnly ? dateIn(timeZone, now) : now) - time;
  // A date changes its words when a day begins, an instant to the millisecond.
  const at = (age: number) =>
    dateOnly ? startOfDay(timeZone, String(time + age)) : Math.ceil(time + age);
  const early = dateOnly ? 0 : 1 - minute;
  if (age < early) return [, at(early)];

  const limit = parseDuration(relativeUntil) ?? 30 * day;
  const end = limit && dateOnly ? (Math.floor(limit / day) + 1) * day : limit;
  const past = Math.max(age, 0);
  if (past >= end) return [];
  const [unit, size, unitEnd] = units.find(
    ([, size, unitEnd]) => past < unitEnd && !(dateOnly && size < day),
  )!;
  const count = Math.floor(past / size);
  const inWords = dateOnly ? unit === 'day' : !count;
  return [
    relativeFormat(locale, inWords ? 'auto' : 'always').format(-count, unit),
    at(Math.min((count + 1) * size, unitEnd, end)),
  ];
}

/**
 * Puts a date into words. The input is what `normaliseDate()` gives: an ISO 8601 date, or an instant
 * with its offset. A date stays the same day in every zone, and its age counts calendar days
 * (`today`, `yesterday`, `7 days ago`); the age of an instant is the time gone by (`now`,
 * `5 minutes ago`, `1 day ago`). What lies ahead is absolute, but for less than a minute, by which
 * clocks differ. Gives `undefined` for an unreadable date, and for style `none`.
 */
export function formatDate(
  iso: string | undefined,
  options: DateOptions,
): FormattedDate | undefined {
  const {locale, style, timeZone = '', length = 'medium', now} = options;
  const time = style === 'none' ? NaN : Date.parse(iso!);
  if (isNaN(time)) return undefined;
  const dateOnly = !iso!.includes('T');
  const absolute = (kind: string) =>
    dateFormat(kind, locale, dateOnly ? 'UTC' : timeZone).format(time);
  const [text = absolute(length), next] =
    now && style !== 'absolute' ? relative(time, dateOnly, now, options) : [];
  return {
    text,
    dateTime: iso!,
    title: absolute(dateOnly ? 'full' : 'instant'),
    next,
  };
}
