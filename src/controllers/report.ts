import {ArticleError} from '../data/article-error.js';
import {ArticleErrorEvent} from '../events.js';

const warned = new Set<string>();

/** Prints a console warning, the first time for each message. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  if (warned.size > 100) warned.clear();
  warned.add(message);
  console.warn(message);
}

/**
 * Reports a failure to the site owner: an `article-error` event each time, and a console warning the
 * first time for each message.
 */
export function report(host: Element, cause: unknown, src?: string): ArticleError {
  const error =
    cause instanceof ArticleError
      ? cause
      : new ArticleError('bad-data', `This data could not be read: ${String(cause)}`, {cause, src});
  warnOnce(`<${host.localName}> ${error.message}`);
  host.dispatchEvent(new ArticleErrorEvent({error}));
  return error;
}
