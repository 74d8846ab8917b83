import createPurifier from 'dompurify';
import {elements, globalAttributes, unwrapped} from './allow-list.js';

/**
 * Makes HTML safe with DOMPurify, for browsers without a sanitiser of their own. It keeps what is
 * in elements that it drops, unless they are named; here only those that group may leave anything.
 */
export function sanitizeByPurifier(html: string): Element {
  const purifier = createPurifier(window);
  purifier.addHook('uponSanitizeElement', (node, {tagName}) => {
    if (tagName in elements || tagName === '#text' || tagName === 'body') return;
    if (!unwrapped.includes(tagName)) node.parentNode?.removeChild(node);
  });
  purifier.addHook('uponSanitizeAttribute', (node, data) => {
    const own = elements[node.localName];
    data.keepAttr =
      Boolean(own?.includes(data.attrName)) || globalAttributes.includes(data.attrName);
  });
  return purifier.sanitize(html, {
    ALLOWED_TAGS: [...Object.keys(elements), 'body', '#text'],
    ALLOWED_ATTR: [...globalAttributes, ...Object.values(elements).flat()],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    // The walk knows which schemes are good where, and prefixes ids.
    ALLOW_UNKNOWN_PROTOCOLS: false,
    SANITIZE_NAMED_PROPS: false,
    SANITIZE_DOM: false,
    RETURN_DOM: true,
  }) as HTMLElement;
}
