import createPurifier, {type Config, type DOMPurify} from 'dompurify';
import {ArticleError} from '../data/article-error.js';
import {elements, globalAttributes, unwrapped} from './allow-list.js';

const attributes = [...globalAttributes, ...[...elements.values()].flat()];

const configuration = {
  ALLOWED_TAGS: [...elements.keys(), 'body', '#text'],
  ALLOWED_ATTR: attributes,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // Only addresses are judged as such; `abbr="Ratio: 1:2"` is none.
  ADD_URI_SAFE_ATTR: attributes.filter(name => !/src$|srcset|^href$|^cite|^poster/.test(name)),
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|data:image\/|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  // The walk prefixes ids, so that none takes the place of a property.
  SANITIZE_DOM: false,
  RETURN_DOM_FRAGMENT: true,
} satisfies Config;

const blocked =
  'The Content Security Policy of this page keeps the text from being shown: its trusted-types has to name dompurify, which makes HTML safe in browsers without a sanitiser of their own.';

let purifier: DOMPurify | undefined;

/**
 * Makes HTML safe with DOMPurify, for browsers without a sanitiser of their own, in a document that
 * loads and runs nothing. Where DOMPurify cannot work either, it throws.
 */
export function sanitizeByPurifier(html: string): DocumentFragment {
  purifier ??= makePurifier();
  if (!purifier.isSupported) throw new Error('This browser is too old to make HTML safe.');
  // A line break in front says that this is no head and no frameset, but the inside of a body.
  const fragment = purifier.sanitize(`<br>${html}`, configuration) as DocumentFragment | null;
  // Without its policy it is not let near a parser.
  if (!fragment?.firstChild) throw new ArticleError('blocked', blocked);
  fragment.firstChild.remove();
  return fragment;
}

/** An instance of our own, once: hooks on the shared one, or a second policy, would be noticed. */
function makePurifier(): DOMPurify {
  const made = createPurifier(window);
  // It would keep what is in any element that it drops; here only those that group leave anything.
  made.addHook('uponSanitizeElement', (node, {tagName, allowedTags}) => {
    if (!allowedTags[tagName] && !unwrapped.includes(tagName)) node.parentNode?.removeChild(node);
  });
  // It knows one list of attributes for all elements.
  made.addHook('uponSanitizeAttribute', (node, data) => {
    const allowed = elements.get(node.localName);
    data.keepAttr = [...globalAttributes, ...(allowed ?? [])].includes(data.attrName);
  });
  return made;
}
