import {ArticleBody} from './article-body.js';

if (!customElements.get('article-body')) customElements.define('article-body', ArticleBody);

declare global {
  interface HTMLElementTagNameMap {
    'article-body': ArticleBody;
  }
}
