import '../article-header/define.js';
import '../tldr-box/define.js';
import '../article-body/define.js';
import '../tag-list/define.js';
import '../related-rail/define.js';
import {ArticleLayout} from './article-layout.js';

ArticleLayout.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-layout': ArticleLayout;
  }
}
