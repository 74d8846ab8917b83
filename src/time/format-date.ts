import {kept, formattingLocale} from '../locales/formatters.js';
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
  /** Whether the result has a title, which takes as long as everything else; `true` by default. */
  titled?: boolean;
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

/** Each unit with its size, and the age at which the next unit begins. */
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
  // A month or a year of one calendar begins on other days than one of another calendar.
  month: {year: 'numeric', month: 'long', calendar: 'gregory'},
  year: {year: 'numeric', calendar: 'gregory'},
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
    new Intl.DateTimeFormat(formattingLocale(locale), {...kinds[kind], timeZone});
  try {
    return inZone(timeZone || undefined);
  } catch {
    return inZone('UTC');
  }
});

const relativeFormat = kept(
  (locale, numeric) =>
    new Intl.RelativeTimeFormat(formattingLocale(locale), {numeric: numeric as 'always' | 'auto'}),
);

/** An age in words. The articles of a list are often as old as one another. */
const ageInWords = kept(
  (locale, numeric, count, unit) =>
    relativeFormat(locale, numeric).format(Number(count), unit as Intl.RelativeTimeFormatUnit),
  200,
);

/** The date in a zone as the milliseconds of its midnight in UTC. Swedes write dates as ISO 8601. */
const dateIn = (timeZone: string, instant: number) =>
  Date.parse(dateFormat('', 'sv', timeZone).format(instant));

/** The instant at which a day begins in a zone: in every zone at a quarter of an hour. */
const startOfDay = kept((timeZone, midnight) => {
  let instant = Number(midnight) - 14 * hour;
  while (dateIn(timeZone, instant) < Number(midnight)) instant += 15 * minute;
  return instant;
});

/** The words for a recent date, if it is one, and when they or the absolute date go out of date. */
function relative(
  time: number,
  dateOnly: boolean,
  now: number,
  {locale, relativeUntil, timeZone = ''}: DateOptions,
): [text?: string, next?: number] {
  const age = (dateOnly ? dateIn(timeZone, now) : now) - time;
  // The words for a date change when a day begins, those for an instant to the millisecond.
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
    ageInWords(locale, inWords ? 'auto' : 'always', String(-count), unit),
    at(Math.min((count + 1) * size, unitEnd, end)),
  ];
}

/**
 * Formats a date in words. The input is a result of `normaliseDate()`: an instant with its offset, a
 * date, a month or a year of ISO 8601. A date stays the same day in every zone, and its age counts
 * calendar days (`today`, `yesterday`, `7 days ago`). The age of an instant is the time gone by
 * (`now`, `5 minutes ago`, `1 day ago`). A month and a year are always absolute (`May 2019`, `1952`),
 * and so is a date ahead, but for less than a minute, by which clocks differ. Returns `undefined` for
 * an unreadable date, and for the style `none`.
 */
export function formatDate(
  iso: string | undefined,
  options: DateOptions,
): FormattedDate | undefined {
  const {locale, style, timeZone = '', length = 'medium', now, titled = true} = options;
  const time = style === 'none' ? NaN : Date.parse(iso!);
  if (isNaN(time)) return undefined;
  const dateOnly = !iso!.includes('T');
  const span = iso!.length < 5 ? 'year' : iso!.length < 8 ? 'month' : undefined;
  const absolute = (kind: string) =>
    dateFormat(span ?? kind, locale, dateOnly ? 'UTC' : timeZone).format(time);
  const [text = absolute(length), next] =
    now && !span && style !== 'absolute' ? relative(time, dateOnly, now, options) : [];
  const title = titled ? absolute(dateOnly ? 'full' : 'instant') : undefined;
  return {text, dateTime: iso!, title, next};
}
