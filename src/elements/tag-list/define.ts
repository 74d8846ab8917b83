import {TagList} from './tag-list.js';

TagList.define();

declare global {
  interface HTMLElementTagNameMap {
    'tag-list': TagList;
  }
}
