import createPurifier, {type Config, type DOMPurify} from 'dompurify';
import {ArticleError} from '../data/article-error.js';
import {passedAttributes, passedElements, unwrapped} from './allow-list.js';
import {putStandIns} from './stand-ins.js';

const attributes = [...passedAttributes, ...[...passedElements.values()].flat()];

const configuration = {
  ALLOWED_TAGS: [...passedElements.keys(), 'body', '#text'],
  ALLOWED_ATTR: attributes,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // Only addresses are judged as addresses; `abbr="Ratio: 1:2"` is a text.
  ADD_URI_SAFE_ATTR: attributes.filter(name => !/src$|srcset|^href$|^cite|^poster/.test(name)),
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|data:image\/|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  // The walk prefixes IDs, so that none takes the place of a property.
  SANITIZE_DOM: false,
  RETURN_DOM_FRAGMENT: true,
} satisfies Config;

const blocked =
  'The Content Security Policy of this page keeps the text from being shown: its trusted-types has to name dompurify, which makes HTML safe in browsers without a sanitiser of their own.';

const unsafe =
  'The text is not shown, since HTML cannot be made safe here: DOMPurify does not work in happy-dom. Test it in jsdom or in a browser.';

let purifier: DOMPurify | undefined;

/**
 * Makes HTML safe with DOMPurify, for browsers without a sanitiser of their own, in a document that
 * loads and runs nothing. Throws if DOMPurify cannot work either, or keeps what it has to drop.
 */
export function sanitizeByPurifier(html: string): DocumentFragment {
  purifier ??= makePurifier();
  if (!purifier.isSupported) throw new Error('This browser is too old to make HTML safe.');
  // A line break in front makes the parser begin inside of a body, not in a head or a frameset.
  const fragment = purifier.sanitize(
    `<br>${putStandIns(html)}`,
    configuration,
  ) as DocumentFragment | null;
  // Without its policy it is not let near a parser.
  if (!fragment?.firstChild) throw new ArticleError('blocked', blocked);
  fragment.firstChild.remove();
  return fragment;
}

/** An own instance, created once: hooks on the shared one, or a second policy, would be noticed. */
function makePurifier(): DOMPurify {
  const made = createPurifier(window);
  const probe = made.sanitize('<p>a<script>b</script>') as string | null;
  if (probe?.includes('script')) {
    throw new ArticleError('blocked', unsafe);
  }
  // It would keep what is in any element that it drops; here only those that group leave anything.
  made.addHook('uponSanitizeElement', (node, {tagName, allowedTags}) => {
    if (!allowedTags[tagName] && !unwrapped.includes(tagName)) node.parentNode?.removeChild(node);
  });
  // It knows one list of attributes for all elements.
  made.addHook('uponSanitizeAttribute', (node, data) => {
    const allowed = passedElements.get(node.localName);
    data.keepAttr = [...passedAttributes, ...(allowed ?? [])].includes(data.attrName);
  });
  return made;
}
