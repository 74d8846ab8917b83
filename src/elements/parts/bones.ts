import {html, type TemplateResult} from 'lit';

/**
 * Lines of a skeleton: as many as the text mostly has, and some more where the element is narrow.
 */
export function renderBones(count: number, narrow = 0): TemplateResult[] {
  return Array.from(
    {length: count + narrow},
    (_, index) => html`<span class="bone ${index < count ? '' : 'narrow'}"></span>`,
  );
}
