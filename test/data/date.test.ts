import {expect} from '@open-wc/testing';
import {normaliseDate} from '../../src/data/date.js';

describe('normaliseDate', () => {
  const read: [string, string][] = [
    ['2018-04-11', '2018-04-11'],
    ['2025/1/3', '2025-01-03'],
    ['2019-01-07T20:37:00Z', '2019-01-07T20:37:00Z'],
    ['2019-01-07t20:37z', '2019-01-07T20:37:00Z'],
    ['2020-03-29T08:04:35.000+00:00', '2020-03-29T08:04:35+00:00'],
    ['2012-06-06T16:20:12.000-0400', '2012-06-06T16:20:12-04:00'],
    ['2025-09-11T11:05:21+05:30', '2025-09-11T11:05:21+05:30'],
    ['2025-09-11T11:05:21+05', '2025-09-11T11:05:21+05:00'],
    ['2025/11/23 08:00:00 +0000', '2025-11-23T08:00:00+00:00'],
    ['2025-11-23 08:00:00 UTC', '2025-11-23T08:00:00Z'],
    ['2025-11-23T08:00:00+01:00[Europe/Paris]', '2025-11-23T08:00:00+01:00'],
    [' 2018-04-11\n', '2018-04-11'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
    ['2024-02-29', '2024-02-29'],
    ['2024-12-31T23:59:59-03:30', '2024-12-31T23:59:59-03:30'],
    ['2024-10-28T00:00:00+14:00', '2024-10-28T00:00:00+14:00'],
    ['Mon, 07 Jan 2019 15:37:00 EST', '2019-01-07T15:37:00-05:00'],
    ['Mon, Jan 7 2019 15:37:00 EST', '2019-01-07T15:37:00-05:00'],
    ['7 January 2019 15:37 +0100', '2019-01-07T15:37:00+01:00'],
    ['Mon, 07 Jan 2019 15:37:00 CST', '2019-01-07T15:37:00-06:00'],
    ['Mon, 07 Jan 2019 15:37:00 -0800 (PST)', '2019-01-07T15:37:00-08:00'],
    ['Fri Apr 28 19:20:36 CEST 2023', '2023-04-28T19:20:36+02:00'],
    ['Fri Apr 28 19:20:36 GMT 2023', '2023-04-28T19:20:36Z'],
    [
      'Mon Jan 07 2019 15:37:00 GMT+0100 (Central European Standard Time)',
      '2019-01-07T15:37:00+01:00',
    ],
    ['January 7, 2019', '2019-01-07'],
  ];
  for (const [value, expected] of read) {
    it(`reads ${value.trim()}`, () => {
      expect(normaliseDate(value)).to.equal(expected);
    });
  }

  const onlyDays: [string, string][] = [
    ['2022-07-26 13:01:01', '2022-07-26'],
    ['2018-04-05T06:00', '2018-04-05'],
    ['2018-04-05T23:59:59.999', '2018-04-05'],
    ['Mon, 07 Jan 2019 15:37:00 IST', '2019-01-07'],
    ['Mon, 07 Jan 2019 15:37:00 BST', '2019-01-07'],
    ['Fri Apr 28 19:20:36 CST 2023', '2023-04-28'],
    ['Fri Apr 28 19:20:36 2023', '2023-04-28'],
    ['2025-11-23 08:00:00 XYZ', '2025-11-23'],
  ];
  for (const [value, expected] of onlyDays) {
    it(`keeps only the day of ${value}, whose zone is not sure`, () => {
      expect(normaliseDate(value)).to.equal(expected);
    });
  }

  it('takes a time without a zone for UTC where the format says so', () => {
    expect(normaliseDate('2024-05-03T06:25:43', 'utc')).to.equal('2024-05-03T06:25:43Z');
    expect(normaliseDate('2024-05-03 06:25', 'utc')).to.equal('2024-05-03T06:25:00Z');
    expect(normaliseDate('2024-05-03T06:25:43+02:00', 'utc')).to.equal('2024-05-03T06:25:43+02:00');
    expect(normaliseDate('2024-05-03', 'utc')).to.equal('2024-05-03');
    expect(normaliseDate('2024-05-03T06:25:43', 'floating')).to.equal('2024-05-03');
  });

  const none = [
    '',
    'Nov 23',
    '03/04/2025',
    '3.4.2025',
    '23 Nov 25 08:00 GMT',
    '0000-00-00 00:00:00',
    '0999-01-01',
    '2025-02-29',
    '2025-02-30T00:00:00Z',
    '2025-13-01',
    '2025-00-10',
    '2025-01-32',
    '2025-01-01T25:00:00Z',
    '2025-01-01T24:00:00Z',
    '2025-01-01T10:60:00Z',
    '2025-01-01T10:00:00+25:00',
    '30086-30-09T818:3030:00+08:00',
    '30086-03-09',
    '2025',
    '2025-11',
    '2025-11/23',
    '1732348800',
    'today',
    'Mon, 31 Feb 2019 15:37:00 EST',
    'marraskuu 7, 2019',
    '2025-01-01T10:00:00Z and more',
    `2025-01-01${' '.repeat(200)}`,
  ];
  for (const value of none) {
    it(`reads nothing from ${JSON.stringify(value.slice(0, 40))}`, () => {
      expect(normaliseDate(value)).to.equal(undefined);
    });
  }

  it('reads nothing from what is no text', () => {
    for (const value of [0, 1732348800, null, undefined, {}, [], new Date(0)]) {
      expect(normaliseDate(value)).to.equal(undefined);
    }
  });
});
