/** Takes over what a server wrote into a shadow root. Loaded where there is one. */
import {hydrate} from '@lit-labs/ssr-client';
import type {RenderOptions} from 'lit';

/**
 * Settles when all that the server wrote is there, and the element around, where it hands over the
 * data, has done so.
 */
export async function whenHandedOver(element: Element): Promise<void> {
  if (document.readyState === 'loading') {
    await new Promise(resolve => document.addEventListener('DOMContentLoaded', resolve));
  }
  while (element.hasAttribute('defer-hydration')) {
    await new Promise<void>(resolve => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(element, {attributeFilter: ['defer-hydration']});
    });
  }
}

/**
 * Makes the nodes of a shadow root those of a template. Where they are of another one, such as that
 * of another version, they make room for what is rendered next.
 */
export function takeOver(template: unknown, root: ShadowRoot, options: RenderOptions): void {
  // The sheets that the element has adopted say the same.
  for (const sheet of root.querySelectorAll(':scope > style, :scope > link')) sheet.remove();
  try {
    hydrate(template, root, options);
  } catch {
    root.replaceChildren();
    delete (root as {_$litPart$?: unknown})._$litPart$;
  }
}
