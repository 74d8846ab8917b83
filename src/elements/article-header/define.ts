import {ArticleHeader} from './article-header.js';

if (!customElements.get('article-header')) customElements.define('article-header', ArticleHeader);

declare global {
  interface HTMLElementTagNameMap {
    'article-header': ArticleHeader;
  }
}
