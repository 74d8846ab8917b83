import {html, type TemplateResult} from 'lit';

/**
 * Lines of a skeleton: as many as the text mostly has, some more where the element is narrow, and
 * more again where its text is a narrow column.
 */
export function renderBones(count: number, narrow = 0, narrowest = 0): TemplateResult[] {
  return Array.from({length: count + narrow + narrowest}, (_, index) => {
    const kind = index < count ? '' : index < count + narrow ? 'narrow' : 'narrowest';
    return html`<span class="bone ${kind}"></span>`;
  });
}
