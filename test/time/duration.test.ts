import {expect} from '@open-wc/testing';
import {parseDuration} from '../../src/time/duration.js';

describe('parseDuration', () => {
  const lengths: [string, number][] = [
    ['P30D', 2_592_000_000],
    ['P2W', 1_209_600_000],
    ['PT5M', 300_000],
    ['P5M', 12_960_000_000],
    ['P1Y', 31_536_000_000],
    ['P1Y2M3W4DT5H6M7S', 38_898_367_000],
    ['PT1.5H', 5_400_000],
    ['PT0,5S', 500],
    ['P0D', 0],
    [' PT1S ', 1000],
  ];
  for (const [text, milliseconds] of lengths) {
    it(`reads ${text}`, () => {
      expect(parseDuration(text)).to.equal(milliseconds);
    });
  }

  const broken: unknown[] = [
    '',
    'P',
    'PT',
    'P1DT',
    '30D',
    'P30',
    'PT1D',
    'P1H',
    'P1D2Y',
    'P-1D',
    '-P1D',
    'P1.D',
    'P1.2.3D',
    'P٣D',
    `P${'9'.repeat(400)}D`,
    30,
    null,
    undefined,
    ['P1D'],
    {toString: 1},
  ];
  for (const value of broken) {
    it(`refuses ${typeof value} ${JSON.stringify(value)?.slice(0, 20)}`, () => {
      expect(parseDuration(value)).to.equal(undefined);
    });
  }

  it('reads hostile text in linear time', () => {
    for (const digits of ['1', '1.', '.1', '1Y', ' ']) {
      expect(parseDuration(`P${digits.repeat(1_000_000)}!`)).to.equal(undefined);
    }
  });
});
