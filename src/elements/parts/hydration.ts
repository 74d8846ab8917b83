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
  for (const child of [...root.children])
    if (/^(style|link)$/.test(child.localName)) child.remove();
  try {
    hydrate(template, root, options);
    root.querySelectorAll('img').forEach(tellIfBroken);
  } catch {
    root.replaceChildren();
    delete (root as {_$litPart$?: unknown})._$litPart$;
  }
}

/** Nobody listened when a picture failed before. One without a size of its own is not broken. */
function tellIfBroken(image: HTMLImageElement): void {
  if (!image.complete || image.naturalWidth > 0) return;
  image.decode().catch(() => image.dispatchEvent(new Event('error')));
}
