import '../article-card/define.js';
import {RelatedRail} from './related-rail.js';

RelatedRail.define();

declare global {
  interface HTMLElementTagNameMap {
    'related-rail': RelatedRail;
  }
}
