/** Articles as HTML with declarative shadow DOM, for servers and build scripts. */
export {type ArticleOptions, renderArticle, streamArticle} from './article.js';
export {
  type BodyOptions,
  type ElementOptions,
  renderBody,
  renderCard,
  renderHeader,
  renderRail,
  renderTags,
  renderTldr,
} from './elements.js';
export type {RenderOptions} from './options.js';
export {type Attributes, render, stream} from './render.js';
export {type PlainOptions, toHTML} from './plain-html.js';
export {structuredData} from './structured-data.js';
export {bodyStyles, styleSheets} from './styles.js';
