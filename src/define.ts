// The layout comes first: elements inside it look for it when they are upgraded.
import './elements/article-layout/define.js';
import './elements/article-header/define.js';
import './elements/tldr-box/define.js';
import './elements/article-body/define.js';
import './elements/tag-list/define.js';
import './elements/article-card/define.js';
import './elements/related-rail/define.js';
