import {report} from '../../controllers/report.js';
import {ArticleError} from '../../data/article-error.js';

/**
 * Waits for a file of the library itself. If it does not arrive, the console reports it to the site
 * owner, and the error is the result.
 */
export async function loadFile<Module>(
  element: HTMLElement,
  file: Promise<Module>,
): Promise<Module | ArticleError> {
  try {
    return await file;
  } catch (cause) {
    const message = `A file of article-elements could not be loaded: ${String(cause)}`;
    return report(element, new ArticleError('network', message, {cause}));
  }
}

/** Prints for `debug` where an element's attributes and its own article come from. */
export async function trace(element: HTMLElement): Promise<void> {
  const module = await loadFile(element, import('../../controllers/article-source.js'));
  if (!(module instanceof ArticleError)) await loadFile(element, module.traceOwn(element));
}
