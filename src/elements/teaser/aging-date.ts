import {clock, type ClockSubscriber} from '../../controllers/clock.js';
import {formatDate, type DateStyle, type FormattedDate} from '../../time/format-date.js';

/** The attributes of an element that say how its dates are written. */
export interface DateFields {
  dateStyle?: DateStyle | null;
  relativeUntil?: string | null;
  timeZone?: string | null;
}

/** An element that shows a date. */
interface AgingDateHost extends DateFields {
  readonly isConnected: boolean;
  requestUpdate(): void;
}

/** The properties of an element that decide how its dates are written. */
export const dateFields = ['dateStyle', 'relativeUntil', 'timeZone'] as const;

/**
 * A date in words that go out of date. The words are kept until they change, since nothing else in a
 * card takes as long to make; the clock of the page then asks the host for an update.
 */
export class AgingDate implements ClockSubscriber {
  readonly #host: AgingDateHost;
  readonly #length: 'long' | 'medium';
  /** The date of the words that are kept; `null` if there are none to be kept. */
  #iso?: string | null;
  #locale?: string;
  #date?: FormattedDate;
  #title?: string;
  /** Whether a server wrote the title; otherwise it comes when a reader points at the date. */
  #isTitled = false;

  constructor(host: AgingDateHost, length: 'long' | 'medium') {
    this.#host = host;
    this.#length = length;
  }

  /** Formats a date. Without `now`, the result is the one of a server, which knows no reader. */
  format(
    iso: string | undefined,
    locale: string,
    now: number | undefined,
  ): FormattedDate | undefined {
    this.#isTitled ||= now === undefined;
    const isKept = iso === this.#iso && locale === this.#locale;
    if (!isKept || now === undefined || !(now < (this.#date?.next ?? Infinity))) {
      this.#date = this.#format(iso, locale, now, this.#isTitled);
      this.#title = this.#date?.title;
    }
    // The next render after that of a server knows the time, and formats again.
    this.#iso = now === undefined ? null : iso;
    this.#locale = locale;
    if (now !== undefined && this.#host.isConnected) clock.at(this, this.#date?.next);
    return this.#date;
  }

  /** The date in full words, for the `title` that a reader asks for. */
  get title(): string | undefined {
    const {dateTime} = this.#date ?? {};
    return (this.#title ??= this.#format(dateTime, this.#locale ?? 'en', undefined, true)?.title);
  }

  /** Forgets the words after the host's attributes of dates changed. */
  forget(): void {
    this.#iso = null;
  }

  /** Leaves the clock while the host is not in the page. */
  leave(): void {
    clock.leave(this);
  }

  clockTick(): void {
    this.#host.requestUpdate();
  }

  #format(
    iso: string | undefined,
    locale: string,
    now: number | undefined,
    titled: boolean,
  ): FormattedDate | undefined {
    const fallback = this.#length === 'long' ? 'absolute' : 'relative';
    const {dateStyle, relativeUntil, timeZone} = this.#host;
    const style = dateStyle ?? fallback;
    if (!iso || style === 'none') return undefined;
    return formatDate(iso, {
      locale,
      style: style === 'relative' || style === 'absolute' ? style : fallback,
      relativeUntil: relativeUntil ?? undefined,
      // A server does not know where the reader is.
      timeZone: timeZone ?? (this.#isTitled && now === undefined ? 'UTC' : undefined),
      length: this.#length,
      now,
      titled,
    });
  }
}

/** Adds the full dates of publication and of the last change as titles. */
export function showTitles(root: ParentNode, published?: AgingDate, modified?: AgingDate): void {
  for (const time of root.querySelectorAll('time')) {
    const date = time.closest('.updated') ? modified : published;
    time.title = date?.title ?? '';
  }
}
