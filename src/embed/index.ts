/** From choices to code that can be pasted: what the embed builder and the command share. */
export {elementNames, type ElementName} from '../element-names.js';
export {contextOf, fallbackOf, type Release, releasedFiles, shownArticles} from './context.js';
export {cssValue} from './css-value.js';
export {
  booleanAttributes,
  type EmbedContext,
  type FallbackLink,
  generate,
  styleRules,
} from './generate.js';
export {parse} from './parse.js';
export {
  attributeNames,
  type EmbedState,
  type Look,
  looks,
  normaliseState,
  readHash,
  type Target,
  targets,
  writeHash,
} from './state.js';
