/**
 * What may stand in a body: prose. One definition for the browser's own sanitiser, for DOMPurify,
 * and for whatever a server uses. Both paths only make the tree safe; the walk afterwards checks
 * addresses, ids and classes, so that an attribute listed here is not yet one that stays.
 */

/** Attributes that any element may have. */
export const globalAttributes: readonly string[] = ['dir', 'id', 'lang', 'title'];

const names = (text: string) => text.split(' ');

/**
 * The elements that are kept, with the attributes that each may have beside the global ones. A
 * `div` is kept only for the walk, which makes a paragraph of it or puts its children in its place.
 */
export const elements: ReadonlyMap<string, readonly string[]> = new Map([
  ...names(
    'abbr b bdi bdo br caption cite code dd details dfn div dl dt em figcaption figure h1 h2 h3 ' +
      'h4 h5 h6 hr i kbd li mark ol p picture pre rp rt ruby s samp small strong sub summary sup ' +
      'table tbody tfoot thead tr u ul var wbr',
  ).map(name => [name, []] as [string, string[]]),
  ['a', names('href hreflang rel target')],
  ['audio', names('controls preload src')],
  ['blockquote', ['cite']],
  ['code', ['class']],
  ['col', ['span']],
  ['colgroup', ['span']],
  ['del', names('cite datetime')],
  ['details', ['open']],
  [
    'img',
    names('alt data-lazy-src data-lazy-srcset data-src data-srcset height sizes src srcset width'),
  ],
  ['ins', names('cite datetime')],
  ['li', ['value']],
  ['ol', names('reversed start type')],
  ['pre', ['class']],
  ['q', ['cite']],
  ['source', names('data-srcset media sizes src srcset type')],
  ['td', names('colspan rowspan')],
  ['th', names('abbr colspan rowspan scope')],
  ['time', ['datetime']],
  ['track', names('default kind label src srclang')],
  ['video', names('controls height loop playsinline poster preload src width')],
]);

/** Elements that only group: what is in them stays. Whatever is named nowhere goes, all of it. */
export const unwrapped: readonly string[] = names(
  'acronym address article aside big center data dir fieldset font footer form header hgroup ' +
    'label legend main marquee menu nav nobr rb rtc search section span strike tt',
);
