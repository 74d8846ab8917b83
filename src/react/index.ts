'use client';

/** The elements as React components, for React 17 to 19. */
export {ArticleBody} from './article-body.js';
export {ArticleCard} from './article-card.js';
export {ArticleHeader} from './article-header.js';
export {ArticleLayout} from './article-layout.js';
export {RelatedRail} from './related-rail.js';
export {TagList} from './tag-list.js';
export {TldrBox} from './tldr-box.js';
