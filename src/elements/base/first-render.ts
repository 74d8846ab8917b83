import type {RenderOptions} from 'lit';
import type {takeOver} from './hydration.js';

/**
 * The first render of an element whose shadow root a server wrote: it hydrates that root. It may use
 * only what the server knew, which is neither the time nor any language but the element's own
 * `lang`. A page without server rendering has no object of this class.
 */
export class FirstRender {
  #takeOver?: typeof takeOver;

  /**
   * Waits for the code that hydrates, for the end of the page, and for the element around that
   * hands over the data.
   */
  async ready(element: Element, words: Promise<void> | undefined): Promise<void> {
    try {
      const {takeOver, whenHandedOver} = await import('./hydration.js');
      this.#takeOver = takeOver;
      await whenHandedOver(element);
      await words;
    } catch {
      // Without the code, the element renders as if there had been no server.
    }
  }

  /** Hydrates a root with a template, or empties the root if it shows anything else. */
  takeOver(template: unknown, root: ShadowRoot, options: RenderOptions): void {
    if (this.#takeOver) this.#takeOver(template, root, options);
    else root.replaceChildren();
  }
}
