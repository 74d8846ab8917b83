// The date in words, as one writes it by hand: for the contenders that bring nothing for it.

// Made with the first date, as a script should: the first of each kind takes milliseconds.
let relative;
let full;

const fullOptions = {
  weekday: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
};

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

export function relativeDate(iso) {
  const age = Date.now() - Date.parse(iso);
  const [unit, size] = units.find(([, size]) => age >= size) ?? units[2];
  relative ??= new Intl.RelativeTimeFormat('en', {numeric: 'auto'});
  return relative.format(-Math.floor(age / size), unit);
}

export function fullDate(iso) {
  full ??= new Intl.DateTimeFormat('en', fullOptions);
  return full.format(Date.parse(iso));
}
