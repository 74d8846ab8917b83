import {ArticleCard} from './article-card.js';

ArticleCard.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCard;
  }
}
