import {ArticleCard} from './article-card.js';

if (!customElements.get('article-card')) customElements.define('article-card', ArticleCard);

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCard;
  }
}
