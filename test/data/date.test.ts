import {expect} from '@open-wc/testing';
import {normaliseDate} from '../../src/data/date.js';

describe('normaliseDate', () => {
  const read: [string, string][] = [
    ['2018-04-11', '2018-04-11'],
    ['2024-02-29', '2024-02-29'],
    ['2025/1/3', '2025-01-03'],
    ['2019-01-07T20:37:00Z', '2019-01-07T20:37:00Z'],
    ['2019-01-07t20:37z', '2019-01-07T20:37:00Z'],
    ['2020-03-29T08:04:35.000+00:00', '2020-03-29T08:04:35+00:00'],
    ['2012-06-06T16:20:12.000-0400', '2012-06-06T16:20:12-04:00'],
    ['2024-12-31T23:59:59-03:30', '2024-12-31T23:59:59-03:30'],
    ['2024-10-28T00:00:00+14:00', '2024-10-28T00:00:00+14:00'],
    ['2025-11-23 08:00:00 UTC', '2025-11-23T08:00:00Z'],
    ['2025-11-23 08:00:00 EST', '2025-11-23'],
    ['2018-04-05T06:00', '2018-04-05'],
  ];
  for (const [value, expected] of read) {
    it(`makes ${expected} of ${value}`, () => {
      expect(normaliseDate(value)).to.equal(expected);
    });
  }

  it('reads nothing from what is no ISO 8601, or no such day', () => {
    const others = ['Mon, 07 Jan 2019 15:37:00 EST', 'January 7, 2019', 'Nov 23', '2023-02-29'];
    for (const value of [...others, '2024-13-01', '2024-00-10', '', undefined, 20251123]) {
      expect(normaliseDate(value), String(value)).to.equal(undefined);
    }
  });
});
