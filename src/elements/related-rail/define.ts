import '../article-card/define.js';
import {RelatedRail} from './related-rail.js';

if (!customElements.get('related-rail')) customElements.define('related-rail', RelatedRail);

declare global {
  interface HTMLElementTagNameMap {
    'related-rail': RelatedRail;
  }
}
