import type {CSSResult, LitElement} from 'lit';

/** An element whose styles are added again when it moves into another document. */
export interface StyledElement extends HTMLElement {
  adoptedCallback(): void;
}

/**
 * Adds the styles of a part that is loaded on demand, to an element and to all elements of its class to
 * come.
 */
export function addLateStyles(element: StyledElement, styles: CSSResult): void {
  const {elementStyles} = element.constructor as typeof LitElement;
  if (!elementStyles.includes(styles)) elementStyles.push(styles);
  element.adoptedCallback();
}
