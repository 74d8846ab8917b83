import {expect} from '@open-wc/testing';
import {clock, type ClockSubscriber} from '../../src/controllers/clock.js';
import {FakeTime} from '../time.js';

/** Writes down when it was called, and may ask for the next time. */
class Subscriber implements ClockSubscriber {
  readonly ticks: number[] = [];
  onTick?: () => void;

  clockTick(): void {
    this.ticks.push(Date.now());
    this.onTick?.();
  }
}

describe('clock', () => {
  const start = 1_000_000;
  let time: FakeTime;
  let subscribers: Subscriber[];
  const subscribe = (at: number | undefined) => {
    const subscriber = new Subscriber();
    subscribers.push(subscriber);
    clock.at(subscriber, at);
    return subscriber;
  };

  beforeEach(() => {
    subscribers = [];
    time = new FakeTime();
    time.install();
  });

  afterEach(() => {
    for (const subscriber of subscribers) clock.leave(subscriber);
    time.uninstall();
  });

  it('tells the time', () => {
    expect(clock.now()).to.equal(1_000_000);
  });

  it('calls a subscriber at its time, once', () => {
    const subscriber = subscribe(start + 500);
    time.pass(499);
    expect(subscriber.ticks).to.deep.equal([]);
    time.pass(1);
    expect(subscriber.ticks).to.deep.equal([start + 500]);
    time.pass(10_000);
    expect(subscriber.ticks).to.have.length(1);
  });

  it('calls soon when the time has passed', () => {
    const subscriber = subscribe(0);
    time.pass(0);
    expect(subscriber.ticks).to.deep.equal([start]);
  });

  it('serves all with one timer, aimed at the earliest', () => {
    const late = subscribe(start + 3000);
    const early = subscribe(start + 1000);
    const middle = subscribe(start + 2000);
    expect(time.timers.size).to.equal(1);
    time.pass(5000);
    expect([early, middle, late].map(({ticks}) => ticks)).to.deep.equal([
      [start + 1000],
      [start + 2000],
      [start + 3000],
    ]);
  });

  it('starts one timer for 1,000 subscribers with one boundary', () => {
    const many = Array.from({length: 1000}, () => subscribe(start + 1000));
    expect(time.started).to.equal(1);
    for (const subscriber of many)
      subscriber.onTick = () => clock.at(subscriber, Date.now() + 1000);
    time.pass(1000);
    expect(time.timers.size).to.equal(1);
    time.pass(1000);
    expect(many.every(({ticks}) => ticks.length === 2)).to.equal(true);
    expect(time.started).to.be.below(6);
  });

  it('takes a new time in place of the last one', () => {
    const subscriber = subscribe(start + 1000);
    clock.at(subscriber, start + 5000);
    time.pass(4999);
    expect(subscriber.ticks).to.deep.equal([]);
    time.pass(1);
    expect(subscriber.ticks).to.deep.equal([start + 5000]);
  });

  it('forgets a subscriber that leaves or has no next time', () => {
    const one = subscribe(start + 1000);
    const two = subscribe(start + 1000);
    clock.leave(one);
    clock.at(two, undefined);
    time.pass(5000);
    expect(one.ticks).to.deep.equal([]);
    expect(two.ticks).to.deep.equal([]);
  });

  it('does not call who left during the same tick', () => {
    const one = subscribe(start + 1000);
    const two = subscribe(start + 1000);
    one.onTick = () => clock.leave(two);
    time.pass(1000);
    expect(one.ticks).to.have.length(1);
    expect(two.ticks).to.deep.equal([]);
  });

  it('calls once a tick, even if the next time has passed too', () => {
    const subscriber = subscribe(start + 1000);
    subscriber.onTick = () => {
      if (subscriber.ticks.length < 3) clock.at(subscriber, start);
    };
    time.pass(999);
    const started = time.started;
    time.pass(1);
    expect(subscriber.ticks).to.have.length(3);
    expect(time.started - started).to.be.at.least(2);
  });

  it('reaches times that are further away than timers go', () => {
    const subscriber = subscribe(start + 2 ** 32);
    time.pass(2 ** 32 - 1);
    expect(subscriber.ticks).to.deep.equal([]);
    time.pass(1);
    expect(subscriber.ticks).to.deep.equal([start + 2 ** 32]);
    expect(time.started).to.be.below(5);
  });

  it('never calls at a time that is no time', () => {
    const subscribers = [subscribe(NaN), subscribe(Infinity)];
    const other = subscribe(start + 1000);
    time.pass(10_000);
    expect(other.ticks).to.have.length(1);
    expect(subscribers.map(({ticks}) => ticks.length)).to.deep.equal([0, 0]);
    expect(time.started).to.be.below(5);
  });

  it('calls the others when one throws', () => {
    const broken = subscribe(start + 1000);
    const sound = subscribe(start + 1000);
    broken.onTick = () => {
      throw new Error('broken');
    };
    expect(() => time.pass(1000)).to.throw('broken');
    time.pass(1);
    expect(broken.ticks).to.have.length(1);
    expect(sound.ticks).to.have.length(1);
  });

  it('rests while the page is hidden and catches up when it is shown', () => {
    const due = subscribe(start + 1000);
    const later = subscribe(start + 60_000);
    time.setHidden(true);
    expect(time.timers.size).to.equal(0);
    time.pass(30_000);
    expect(due.ticks).to.deep.equal([]);
    time.setHidden(false);
    expect(due.ticks).to.deep.equal([start + 30_000]);
    time.pass(30_000);
    expect(later.ticks).to.deep.equal([start + 60_000]);
  });

  it('starts no timer for who comes while the page is hidden', () => {
    time.setHidden(true);
    const subscriber = subscribe(start + 1000);
    expect(time.timers.size).to.equal(0);
    time.setHidden(false);
    time.pass(1000);
    expect(subscriber.ticks).to.deep.equal([start + 1000]);
  });

  it('keeps a timer and a listener only while there are subscribers', () => {
    const listeners = new Set<unknown>();
    const {addEventListener, removeEventListener} = document;
    document.addEventListener = (type: string, listener: unknown) => {
      if (type === 'visibilitychange') listeners.add(listener);
    };
    document.removeEventListener = (type: string, listener: unknown) => {
      if (type === 'visibilitychange') listeners.delete(listener);
    };
    try {
      const one = subscribe(start + 1000);
      const two = subscribe(start + 2000);
      expect(listeners.size).to.equal(1);
      clock.leave(one);
      expect(listeners.size).to.equal(1);
      clock.leave(two);
      expect(listeners.size).to.equal(0);
      expect(time.timers.size).to.equal(0);
      subscribe(start + 3000);
      expect(listeners.size).to.equal(1);
      time.pass(3000);
      expect(listeners.size).to.equal(0);
      expect(time.timers.size).to.equal(0);
    } finally {
      Object.assign(document, {addEventListener, removeEventListener});
    }
  });
});
