/** Hydrates shadow roots that a server wrote. Loaded with the first one of a page. */
import {hydrate} from '@lit-labs/ssr-client';
import {render, type RenderOptions} from 'lit';
import {safeSrcset, safeUrl} from '../../data/safe-url.js';

/**
 * Settles when the page is complete, and the element around, if it hands over the data, has done so.
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
 * Hydrates a root with a template if both show the same. Otherwise empties the root for the render that
 * follows. The element or the page may have changed after the server wrote it. Another version of the
 * library may have written it, or a minifier may have removed the comments that Lit needs.
 */
export function takeOver(template: unknown, root: ShadowRoot, options: RenderOptions): void {
  // The element has adopted sheets with the same rules.
  for (const child of [...root.children]) {
    if (/^(style|link)$/.test(child.localName)) child.remove();
  }
  // Chromium 147 leaves elements undefined in a shadow root that comes by `setHTMLUnsafe()`.
  customElements.initialize?.(root);
  try {
    if (!hasMarkers(root) || !shows(root, template, options)) throw new Error();
    hydrate(template, root, options);
    root.querySelectorAll('img').forEach(repeatEvent);
  } catch {
    root.replaceChildren();
    delete (root as {_$litPart$?: unknown})._$litPart$;
  }
}

/** Whether a root has the comments around what Lit renders on a server, each with its end. */
function hasMarkers(root: ShadowRoot): boolean {
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let begun = 0;
  let open = 0;
  while (comments.nextNode()) {
    const {data} = comments.currentNode as Comment;
    if (data.startsWith('lit-part')) [begun, open] = [begun + 1, open + 1];
    if (data.startsWith('/lit-part')) open--;
  }
  return begun > 0 && open === 0;
}

/** Whether a root shows the same as a template. Lit does not compare what it hydrates. */
function shows(root: ShadowRoot, template: unknown, options: RenderOptions): boolean {
  // Nothing runs or loads in a document without a window.
  const page = document.implementation.createHTMLDocument('');
  const fragment = page.createDocumentFragment();
  // A box that is rendered open says so, even there, and later.
  fragment.addEventListener('toggle', event => event.stopPropagation(), true);
  const creationScope = {importNode: (node: Node) => page.importNode(node, true)};
  render(template, fragment, {host: options.host, isConnected: false, creationScope});
  return hasSameContent(root, fragment);
}

function hasSameContent(written: ParentNode, expected: ParentNode): boolean {
  const [these, those] = [contentOf(written), contentOf(expected)];
  return (
    these.length === those.length &&
    these.every((one, index) => {
      const other = those[index]!;
      return typeof one === 'string' || typeof other === 'string'
        ? one === other
        : isSame(one, other);
    })
  );
}

/** The elements in a node, and the texts between them. */
function contentOf({childNodes}: ParentNode): (Element | string)[] {
  const content: (Element | string)[] = [];
  let text = '';
  for (const node of childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    if (text) content.push(text);
    text = '';
    content.push(node as Element);
  }
  if (text) content.push(text);
  return content;
}

function isSame(written: Element, expected: Element): boolean {
  if (written.localName !== expected.localName) return false;
  const names = new Set(expected.getAttributeNames());
  // A server adds attributes to elements of this library.
  const isOurs = written.localName.includes('-');
  if (!isOurs) for (const name of written.getAttributeNames()) names.add(name);
  // The reader may have opened or closed what a server wrote, or made it play again and again.
  names.delete(written.localName === 'details' ? 'open' : 'loop');
  const {baseURI} = written;
  return (
    [...names].every(
      name => valueOf(written, name, baseURI) === valueOf(expected, name, baseURI),
    ) && hasSameContent(written, expected)
  );
}

/** An attribute with its addresses resolved: a server may not know where its page is. */
function valueOf(element: Element, name: string, base: string): string | null | undefined {
  const value = element.getAttribute(name);
  if (name === 'srcset') return safeSrcset(value, base);
  // A picture that loads before hydration gets these classes (parts/picture.ts).
  if (name === 'class') return value?.replace(/ (there|tiny)\b/g, '');
  if (name !== 'href' && name !== 'src') return value;
  return safeUrl(value, base, name === 'src' ? 'picture' : 'person') ?? value;
}

/**
 * Dispatches the event of a picture again that came, or failed, before anybody listened. A picture
 * without a natural size, such as an SVG, is not broken.
 */
function repeatEvent(image: HTMLImageElement): void {
  const repeat = (type: string) => image.dispatchEvent(new Event(type));
  if (!image.complete) return;
  if (image.naturalWidth > 0) repeat('load');
  else image.decode().catch(() => repeat('error'));
}
