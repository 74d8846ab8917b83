import {expect} from '@open-wc/testing';
import fc from '../fast-check.js';
import {formatDate, type DateOptions, type FormattedDate} from '../../src/time/format-date.js';

const day = 86_400_000;
const now = Date.UTC(2025, 10, 23, 12);

/** Everything in UTC and English at noon of 23 November 2025, unless said otherwise. */
function format(
  iso: string | undefined,
  options: Partial<DateOptions> = {},
): FormattedDate | undefined {
  return formatDate(iso, {locale: 'en', timeZone: 'UTC', now, ...options});
}

const text = (iso: string, options?: Partial<DateOptions>) => format(iso, options)?.text;
const at = (instant: string) => Date.parse(instant);

describe('formatDate', () => {
  describe('with a date', () => {
    const ages: [string, string][] = [
      ['2025-11-23', 'today'],
      ['2025-11-22', 'yesterday'],
      ['2025-11-21', '2 days ago'],
      ['2025-11-16', '7 days ago'],
      ['2025-10-24', '30 days ago'],
      ['2025-10-23', 'Oct 23, 2025'],
      ['2025-11-24', 'Nov 24, 2025'],
      ['1969-07-20', 'Jul 20, 1969'],
    ];
    for (const [date, expected] of ages) {
      it(`says ${expected} for ${date}`, () => {
        expect(text(date)).to.equal(expected);
      });
    }

    it('counts months of 30 days and years of 365 where relative-until allows them', () => {
      const relativeUntil = 'P10Y';
      expect(text('2025-10-24', {relativeUntil})).to.equal('30 days ago');
      expect(text('2025-10-23', {relativeUntil})).to.equal('1 month ago');
      expect(text('2024-11-24', {relativeUntil})).to.equal('12 months ago');
      expect(text('2024-11-23', {relativeUntil})).to.equal('1 year ago');
      expect(text('2020-11-23', {relativeUntil})).to.equal('5 years ago');
    });

    it('takes the day of the reader as today', () => {
      const late = at('2025-11-23T23:30:00Z');
      expect(text('2025-11-23', {now: late, timeZone: 'America/New_York'})).to.equal('today');
      expect(text('2025-11-23', {now: late, timeZone: 'Asia/Kolkata'})).to.equal('yesterday');
      expect(text('2025-11-24', {now: late, timeZone: 'Pacific/Auckland'})).to.equal('today');
    });

    it('keeps its day in every zone when it is absolute', () => {
      for (const timeZone of ['America/New_York', 'Pacific/Kiritimati', 'Etc/GMT+12']) {
        expect(text('2025-11-23', {timeZone, style: 'absolute'})).to.equal('Nov 23, 2025');
      }
    });

    it('changes at the next midnight of the reader', () => {
      expect(format('2025-11-22')?.next).to.equal(at('2025-11-24T00:00:00Z'));
      expect(format('2025-11-22', {timeZone: 'America/New_York'})?.next).to.equal(
        at('2025-11-24T05:00:00Z'),
      );
      expect(format('2025-11-22', {timeZone: 'Asia/Kolkata'})?.next).to.equal(
        at('2025-11-23T18:30:00Z'),
      );
    });

    it('changes at midnight when the clocks jump in between', () => {
      const options = {now: at('2025-03-09T05:30:00Z'), timeZone: 'America/New_York'};
      expect(format('2025-03-09', options)?.next).to.equal(at('2025-03-10T04:00:00Z'));
      const back = {now: at('2025-04-05T11:30:00Z'), timeZone: 'Pacific/Auckland'};
      expect(format('2025-04-06', back)?.next).to.equal(at('2025-04-06T12:00:00Z'));
    });

    it('changes when the day begins where the clocks skip or repeat midnight', () => {
      const timeZone = 'America/Sao_Paulo';
      const skipped = {now: at('2018-11-03T12:00:00Z'), timeZone};
      expect(format('2018-11-03', skipped)?.next).to.equal(at('2018-11-04T03:00:00Z'));
      const repeated = {now: at('2018-02-17T12:00:00Z'), timeZone};
      expect(format('2018-02-17', repeated)?.next).to.equal(at('2018-02-18T03:00:00Z'));
    });

    it('changes for the last time when relative-until has passed', () => {
      const options = {relativeUntil: 'P1D'};
      expect(text('2025-11-22', options)).to.equal('yesterday');
      expect(format('2025-11-22', options)?.next).to.equal(at('2025-11-24T00:00:00Z'));
      expect(format('2025-11-21', options)?.next).to.equal(undefined);
    });

    it('is today at least while relative-until is shorter than a day, and never with P0D', () => {
      expect(text('2025-11-23', {relativeUntil: 'PT1H'})).to.equal('today');
      expect(text('2025-11-22', {relativeUntil: 'PT1H'})).to.equal('Nov 22, 2025');
      expect(text('2025-11-23', {relativeUntil: 'P0D'})).to.equal('Nov 23, 2025');
    });

    it('becomes today when a date ahead has come', () => {
      expect(format('2025-11-25', {timeZone: 'America/New_York'})?.next).to.equal(
        at('2025-11-25T05:00:00Z'),
      );
    });

    it('gives machines the date and readers the whole date', () => {
      expect(format('2025-11-22')).to.deep.equal({
        text: 'yesterday',
        dateTime: '2025-11-22',
        title: 'Saturday, November 22, 2025',
        next: at('2025-11-24T00:00:00Z'),
      });
    });
  });

  describe('with a month or a year', () => {
    it('says no more than that, in every style and at every time', () => {
      const later = Date.UTC(2019, 4, 20);
      for (const options of [{}, {now: later}, {style: 'absolute'}, {relativeUntil: 'P99Y'}]) {
        expect(text('2019-05', options as DateOptions)).to.equal('May 2019');
        expect(text('1952', options as DateOptions)).to.equal('1952');
        expect(format('2019-05', options as DateOptions)?.next).to.equal(undefined);
      }
    });

    it('is the same in every zone', () => {
      for (const timeZone of ['America/New_York', 'Pacific/Kiritimati', 'Etc/GMT+12']) {
        expect(text('2019-01', {timeZone})).to.equal('January 2019');
        expect(text('2019', {timeZone})).to.equal('2019');
      }
    });

    it('gives machines the month, and readers its name in full', () => {
      expect(format('2019-11')).to.deep.equal({
        text: 'November 2019',
        dateTime: '2019-11',
        title: 'November 2019',
        next: undefined,
      });
    });

    const locales =
      'ar cs de en es fa fr he id it ja ko nl pl pt ru tr uk vi zh ar-SA th ja-u-ca-japanese';
    for (const locale of locales.split(' ')) {
      it(`is the Gregorian month and year in ${locale}`, () => {
        const options = {timeZone: 'UTC', calendar: 'gregory', year: 'numeric'} as const;
        // Engines differ in the digits of Arabic.
        const other = locale === 'ar' ? 'ar-u-nu-latn' : locale;
        const month = new Intl.DateTimeFormat(other, {...options, month: 'long'});
        const year = new Intl.DateTimeFormat(other, options);
        expect(text('2019-05', {locale})).to.equal(month.format(Date.UTC(2019, 4)));
        expect(text('1952', {locale})).to.equal(year.format(Date.UTC(1952, 0)));
      });
    }
  });

  describe('with an instant', () => {
    const ages: [string, string][] = [
      ['2025-11-23T12:00:59Z', 'now'],
      ['2025-11-23T12:01:00Z', 'Nov 23, 2025'],
      ['2025-11-23T12:00:00Z', 'now'],
      ['2025-11-23T11:59:01Z', 'now'],
      ['2025-11-23T11:59:00Z', '1 minute ago'],
      ['2025-11-23T11:55:00Z', '5 minutes ago'],
      ['2025-11-23T11:00:01Z', '59 minutes ago'],
      ['2025-11-23T11:00:00Z', '1 hour ago'],
      ['2025-11-23T09:00:00Z', '3 hours ago'],
      ['2025-11-22T12:00:01Z', '23 hours ago'],
      ['2025-11-22T12:00:00Z', '1 day ago'],
      ['2025-11-16T12:00:00Z', '7 days ago'],
      ['2025-10-24T12:00:01Z', '29 days ago'],
      ['2025-10-24T12:00:00Z', 'Oct 24, 2025'],
    ];
    for (const [instant, expected] of ages) {
      it(`says ${expected} for ${instant}`, () => {
        expect(text(instant)).to.equal(expected);
      });
    }

    it('counts months and years where relative-until allows them', () => {
      const relativeUntil = 'P2Y';
      expect(text('2025-10-24T12:00:00Z', {relativeUntil})).to.equal('30 days ago');
      expect(text('2025-10-23T12:00:00Z', {relativeUntil})).to.equal('1 month ago');
      expect(text('2024-11-23T12:00:00Z', {relativeUntil})).to.equal('1 year ago');
      expect(text('2023-11-24T12:00:00Z', {relativeUntil})).to.equal('Nov 24, 2023');
    });

    const changes: [string, string][] = [
      ['2025-11-23T12:05:00Z', '2025-11-23T12:04:00.001Z'],
      ['2025-11-23T12:00:30Z', '2025-11-23T12:01:30Z'],
      ['2025-11-23T11:59:30Z', '2025-11-23T12:00:30Z'],
      ['2025-11-23T11:54:59.750Z', '2025-11-23T12:00:59.750Z'],
      ['2025-11-23T09:20:00Z', '2025-11-23T12:20:00Z'],
      ['2025-11-20T15:00:00Z', '2025-11-23T15:00:00Z'],
    ];
    for (const [instant, next] of changes) {
      it(`changes at ${next} for ${instant}`, () => {
        expect(format(instant)?.next).to.equal(at(next));
      });
    }

    it('changes when months become a year', () => {
      const {text, next} = format('2024-11-24T12:00:00Z', {relativeUntil: 'P10Y'})!;
      expect(text).to.equal('12 months ago');
      expect(next).to.equal(at('2025-11-24T12:00:00Z'));
    });

    it('changes later than now even by a part of a millisecond', () => {
      const {text, next} = format('2025-11-23T12:00:00Z', {relativeUntil: 'PT0.0005S'})!;
      expect(text).to.equal('now');
      expect(next).to.equal(now + 1);
    });

    it('changes when relative-until has passed, and then never again', () => {
      const options = {relativeUntil: 'PT90M'};
      expect(text('2025-11-23T10:50:00Z', options)).to.equal('1 hour ago');
      expect(format('2025-11-23T10:50:00Z', options)?.next).to.equal(at('2025-11-23T12:20:00Z'));
      expect(format('2025-11-23T10:30:00Z', options)).to.deep.equal({
        text: 'Nov 23, 2025',
        dateTime: '2025-11-23T10:30:00Z',
        title: 'Sunday, November 23, 2025 at 10:30 AM UTC',
        next: undefined,
      });
    });

    it('says date, time and zone in its title', () => {
      const timeZone = 'America/New_York';
      expect(format('2025-11-23T05:00:00Z', {timeZone})?.title).to.equal(
        'Sunday, November 23, 2025 at 12:00 AM EST',
      );
      expect(format('2025-07-01T03:59:00Z', {timeZone})?.title).to.equal(
        'Monday, June 30, 2025 at 11:59 PM EDT',
      );
    });

    it('is on the day of the reader', () => {
      const iso = '2025-11-23T02:00:00Z';
      const style = 'absolute';
      expect(text(iso, {style, timeZone: 'America/New_York'})).to.equal('Nov 22, 2025');
      expect(text(iso, {style, timeZone: 'Asia/Kolkata'})).to.equal('Nov 23, 2025');
      expect(text('2025-11-23T12:00:00Z', {style, timeZone: 'Pacific/Auckland'})).to.equal(
        'Nov 24, 2025',
      );
    });

    it('is absolute without now, and with the style absolute', () => {
      for (const options of [{now: undefined}, {style: 'absolute'}, {now: NaN}] as const) {
        expect(format('2025-11-23T11:55:00Z', options)).to.deep.equal({
          text: 'Nov 23, 2025',
          dateTime: '2025-11-23T11:55:00Z',
          title: 'Sunday, November 23, 2025 at 11:55 AM UTC',
          next: undefined,
        });
        expect(format('2025-11-23', options)?.text).to.equal('Nov 23, 2025');
      }
    });

    it('says nothing in the style none', () => {
      expect(format('2025-11-23', {style: 'none'})).to.equal(undefined);
    });

    it('writes long dates', () => {
      expect(text('2020-11-23', {length: 'long'})).to.equal('November 23, 2020');
      expect(text('2020-11-23T00:00:00Z', {length: 'long'})).to.equal('November 23, 2020');
    });

    it('takes the default for a broken relative-until', () => {
      for (const relativeUntil of ['', 'soon', 'P']) {
        expect(text('2025-10-24', {relativeUntil})).to.equal('30 days ago');
        expect(text('2025-10-23', {relativeUntil})).to.equal('Oct 23, 2025');
      }
    });

    it('takes UTC for a broken time zone', () => {
      for (const timeZone of ['Mars/Olympus', '../etc', 'UTC,UTC']) {
        expect(format('2025-11-23T23:30:00Z', {timeZone})?.title).to.equal(
          'Sunday, November 23, 2025 at 11:30 PM UTC',
        );
        expect(format('2025-11-23', {timeZone})?.next).to.equal(at('2025-11-24T00:00:00Z'));
      }
    });

    it("takes the runtime's zone for none", () => {
      const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
      for (const none of [undefined, '']) {
        expect(format('2025-11-23T23:30:00Z', {timeZone: none})).to.deep.equal(
          format('2025-11-23T23:30:00Z', {timeZone}),
        );
      }
    });

    it('takes English for a broken locale, and underscores for hyphens', () => {
      for (const locale of ['', '!', 'en_US', 'x', 'constructor']) {
        expect(text('2025-11-22', {locale})).to.equal('yesterday');
        expect(text('2020-11-23', {locale})).to.equal('Nov 23, 2020');
      }
      expect(text('2020-11-23', {locale: 'de_AT', length: 'long'})).to.equal('23. November 2020');
    });
  });

  describe('in other languages', () => {
    const languages: [locale: string, words: string[]][] = [
      ['de', ['gestern', 'vor 7 Tagen', 'vor 5 Minuten', 'jetzt', '23. November 2020']],
      ['fr', ['hier', 'il y a 7 jours', 'il y a 5 minutes', 'maintenant', '23 novembre 2020']],
      ['ar', ['أمس', 'قبل 7 أيام', 'قبل 5 دقائق', 'الآن', '23 نوفمبر 2020']],
      ['he', ['אתמול', 'לפני 7 ימים', 'לפני 5 דקות', 'עכשיו', '23 בנובמבר 2020']],
      ['ja', ['昨日', '7 日前', '5 分前', '今', '2020年11月23日']],
      ['zh', ['昨天', '7天前', '5分钟前', '现在', '2020年11月23日']],
    ];
    for (const [locale, expected] of languages) {
      it(`speaks ${locale}`, () => {
        const dates = ['2025-11-22', '2025-11-16T12:00:00Z', '2025-11-23T11:55:00Z'];
        expect([
          ...dates.map(date => text(date, {locale})),
          text('2025-11-23T12:00:00Z', {locale}),
          text('2020-11-23', {locale, length: 'long'}),
        ]).to.deep.equal(expected);
      });
    }

    it('writes the digits and the calendar of the locale', () => {
      expect(text('2025-11-16', {locale: 'ar-EG'})).to.equal('قبل ٧ أيام');
      expect(text('2020-11-23', {locale: 'fa', length: 'long'})).to.equal('۳ آذر ۱۳۹۹');
    });
  });

  describe('with something that is no date', () => {
    for (const value of [undefined, '', 'yesterday', '2025-13-01', '2025-11-23T25:00:00Z']) {
      it(`gives nothing for ${JSON.stringify(value)}`, () => {
        expect(format(value)).to.equal(undefined);
      });
    }

    it('never throws', () => {
      fc.assert(
        fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (...values) => {
          const [iso, locale, timeZone, relativeUntil] = values;
          formatDate(iso, {locale, timeZone, relativeUntil, now});
          formatDate('2025-11-22', {locale, timeZone, relativeUntil, now});
          formatDate('2025-11-22T10:00:00Z', {locale, timeZone, relativeUntil, now});
        }),
      );
    });
  });

  describe('for every date in every zone', () => {
    const zones = [
      'UTC',
      'America/New_York',
      'America/Sao_Paulo',
      'America/St_Johns',
      'Africa/Cairo',
      'Asia/Beirut',
      'Asia/Kolkata',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Auckland',
      'Pacific/Chatham',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Etc/GMT+12',
    ];
    // Since 2012 no zone sets its clocks back from one day into the day before.
    const instants = fc.integer({min: Date.UTC(2012, 0), max: Date.UTC(2037, 0)});
    const written = (milliseconds: number) => new Date(milliseconds).toISOString();

    /** The date of the reader, by another way than the code under test. */
    function todayIn(timeZone: string, instant: number): string {
      const parts = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      }).formatToParts(instant);
      const part = (type: string) => parts.find(found => found.type === type)?.value;
      return `${part('year')}-${part('month')}-${part('day')}`;
    }

    it('never shows a wrong day', () => {
      const ages = new Map([
        [0, 'today'],
        [1, 'yesterday'],
        [2, '2 days ago'],
        [30, '30 days ago'],
      ]);
      fc.assert(
        fc.property(
          instants,
          fc.constantFrom(...zones),
          fc.constantFrom(...ages),
          (now, timeZone, [age, expected]) => {
            const today = Date.parse(todayIn(timeZone, now));
            const iso = written(today - age * day).slice(0, 10);
            const absolute = format(iso, {now, timeZone, style: 'absolute'});
            expect(text(iso, {now, timeZone})).to.equal(expected);
            expect(absolute?.dateTime).to.equal(iso);
            expect(written(Date.parse(`${absolute?.text} UTC`)).slice(0, 10)).to.equal(iso);
          },
        ),
        {numRuns: 1000},
      );
    });

    it('says the very millisecond at which the text changes', () => {
      fc.assert(
        fc.property(
          instants,
          fc.constantFrom(...zones),
          fc.integer({min: -2 * day, max: 800 * day}),
          fc.boolean(),
          fc.constantFrom('P30D', 'P2Y', 'PT36H'),
          (now, timeZone, age, dateOnly, relativeUntil) => {
            const iso = written(now - age).slice(0, dateOnly ? 10 : undefined);
            const options = {now, timeZone, relativeUntil};
            const first = format(iso, options);
            if (first?.next === undefined) return;
            expect(first.next).to.be.above(now);
            expect(text(iso, {...options, now: first.next - 1})).to.equal(first.text);
            expect(text(iso, {...options, now: first.next})).to.not.equal(first.text);
          },
        ),
        {numRuns: 1000},
      );
    });
  });
});
