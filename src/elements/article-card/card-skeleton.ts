import {html, nothing, type TemplateResult} from 'lit';
import {renderBones} from '../parts/bones.js';
import {hiddenParts} from '../teaser/hidden-parts.js';
import {layoutClasses, type CardVariant, type PicturePlace} from './card-variant.js';

/** The place of a card to come, in the shape of its variant, without the parts that are hidden. */
export function renderCardSkeleton(
  variant: CardVariant,
  place: PicturePlace | null | undefined,
  hide: string | null | undefined,
): TemplateResult {
  const hidden = hiddenParts(hide);
  const isPictured = variant !== 'text' && variant !== 'opinion' && !hidden.includes('image');
  const hasKicker = !hidden.includes('category') || !hidden.includes('date');
  const hasSummary = variant !== 'compact' && !hidden.includes('summary');
  return html`<div
    part="base"
    class="base ${layoutClasses(variant, place)} ${isPictured ? 'pictured' : 'plain'} skeleton"
    aria-hidden="true"
  >
    ${
      variant === 'opinion' && !hidden.includes('portrait')
        ? html`<div class="portrait"></div>`
        : nothing
    }
    ${isPictured ? html`<div class="media"></div>` : nothing}
    <div class="body">
      ${hasKicker ? html`<p class="kicker">${renderBones(1)}</p>` : nothing}
      <p class="headline">${renderBones(2, 0, 1)}</p>
      ${hasSummary ? html`<p class="summary">${renderBones(2, 1, 1)}</p>` : nothing}
    </div>
  </div>`;
}
