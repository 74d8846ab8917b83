import {html, type TemplateResult} from 'lit';

/** A heading of a level from 1 to 6. A template cannot hold a tag name, so there is one for each. */
export function renderHeading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id="headline" part="headline" class="headline" dir="auto">${content}</h1>`;
    case 2:
      return html`<h2 id="headline" part="headline" class="headline" dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 id="headline" part="headline" class="headline" dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 id="headline" part="headline" class="headline" dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 id="headline" part="headline" class="headline" dir="auto">${content}</h5>`;
    default:
      return html`<h6 id="headline" part="headline" class="headline" dir="auto">${content}</h6>`;
  }
}

/** The heading of a box, of a level from 2 to 6. */
export function renderBoxHeading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id="heading" part="heading" class="heading" dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 id="heading" part="heading" class="heading" dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 id="heading" part="heading" class="heading" dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 id="heading" part="heading" class="heading" dir="auto">${content}</h5>`;
    default:
      return html`<h6 id="heading" part="heading" class="heading" dir="auto">${content}</h6>`;
  }
}
