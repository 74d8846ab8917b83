import {TagList} from './tag-list.js';

if (!customElements.get('tag-list')) customElements.define('tag-list', TagList);

declare global {
  interface HTMLElementTagNameMap {
    'tag-list': TagList;
  }
}
