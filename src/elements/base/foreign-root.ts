/**
 * Shadow roots in another document, such as that of a frame, and in trees with a custom element
 * registry of their own.
 */
import {adoptStyles, type CSSResult, type LitElement} from 'lit';

/** An element that knows its registry, in browsers with more than one. */
interface Scoped {
  customElementRegistry?: CustomElementRegistry | null;
}

/** The option of `createElement()`, `importNode()` and `attachShadow()` that names a registry. */
export interface Scope {
  customElementRegistry: CustomElementRegistry;
}

/** The registry of an element if it is not the page's own, for all that the element renders. */
export function scopeOf(element: Element): Scope | undefined {
  const {customElementRegistry: registry} = element as Scoped;
  // An element that moved into a frame has the registry of that window, which does not know it.
  return registry &&
    registry !== customElements &&
    registry.get(element.localName) === element.constructor
    ? {customElementRegistry: registry}
    : undefined;
}

/** Creates the shadow root of an element that Lit cannot create; `undefined` if Lit can. */
export function createForeignRoot(element: LitElement): ShadowRoot | undefined {
  const scope = scopeOf(element);
  if (element.shadowRoot || !(scope || element.ownerDocument !== document)) return undefined;
  const {elementStyles, shadowRootOptions} = element.constructor as typeof LitElement;
  const root = element.attachShadow({...shadowRootOptions, ...scope});
  addStyles(root, elementStyles as CSSResult[]);
  if (scope) {
    element.renderOptions.creationScope = {importNode: node => document.importNode(node, scope)};
  }
  return root;
}

/** Adds the styles again after a move: style sheets do not follow a root into another document. */
export function renewStyles({constructor, shadowRoot}: LitElement): void {
  if (!shadowRoot) return;
  for (const style of shadowRoot.querySelectorAll('style')) style.remove();
  addStyles(shadowRoot, (constructor as typeof LitElement).elementStyles as CSSResult[]);
}

/** Adds styles to a root. A document does not adopt a sheet that another document has made. */
function addStyles(root: ShadowRoot, styles: CSSResult[]): void {
  const {ownerDocument} = root;
  if (ownerDocument === document) {
    adoptStyles(root, styles);
    return;
  }
  for (const {cssText} of styles) {
    const style = ownerDocument.createElement('style');
    style.textContent = cssText;
    root.append(style);
  }
}
