/**
 * The elements and attributes that a body may have: prose. One definition serves the browser's own
 * sanitiser, DOMPurify, and a server. The walk afterwards reads some more, and keeps none of that.
 */

/** Attributes that any element may have. */
export const globalAttributes: readonly string[] = ['dir', 'id', 'lang', 'title'];

const names = (text: string) => text.split(' ');

/** The elements that are kept, with the attributes that each may have beside the global ones. */
export const elements: ReadonlyMap<string, readonly string[]> = new Map([
  ...names(
    'abbr b bdi bdo br caption cite code dd details dfn dl dt em figcaption figure h1 h2 h3 h4 h5 ' +
      'h6 hr i kbd li mark ol p picture pre rp rt ruby s samp small strong sub summary sup table ' +
      'tbody tfoot thead tr u ul var wbr',
  ).map(name => [name, []] as [string, string[]]),
  ['a', names('href hreflang rel target')],
  ['audio', names('controls preload src')],
  ['blockquote', ['cite']],
  ['code', ['class']],
  ['col', ['span']],
  ['colgroup', ['span']],
  ['del', names('cite datetime')],
  ['details', ['open']],
  ['img', names('alt decoding height loading referrerpolicy sizes src srcset width')],
  ['ins', names('cite datetime')],
  ['li', ['value']],
  ['ol', names('reversed start type')],
  ['pre', ['class']],
  ['q', ['cite']],
  ['source', names('media sizes src srcset type')],
  ['td', names('colspan rowspan')],
  ['th', names('abbr colspan rowspan scope')],
  ['time', ['datetime']],
  ['track', names('default kind label src srclang')],
  ['video', names('controls height loop playsinline poster preload src width')],
]);

/**
 * The attributes of any element that the walk alone reads: whether it is hidden, and the meaning of
 * its class.
 */
export const readAttributes: readonly string[] = names(
  'aria-hidden aria-label class data-as data-src hidden popover role style',
);

/**
 * The elements that the walk alone reads, and replaces: groups, and the stand-ins of elements that
 * no sanitiser lets through (`stand-ins.ts`).
 */
export const readElements: ReadonlyMap<string, readonly string[]> = new Map([
  ...names('div span was-button was-noscript was-svg was-text was-title').map(
    name => [name, []] as [string, string[]],
  ),
  ['a', ['name']],
  ['img', names('data-file data-srcset')],
  ['source', ['data-srcset']],
  ['video', ['data-poster']],
  ['was-annotation', ['encoding']],
  ['was-frame', names('height src width')],
  ['was-math', ['alttext']],
  ['was-object', names('data height type width')],
]);

/** The attributes that a sanitiser lets through on any element. */
export const passedAttributes: readonly string[] = [...globalAttributes, ...readAttributes];

/** All that a sanitiser lets through, for the walk to judge. None takes an attribute twice. */
export const passedElements: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set([...elements.keys(), ...readElements.keys()])].map(name => {
    const attributes = [...(elements.get(name) ?? []), ...(readElements.get(name) ?? [])];
    return [name, attributes.filter(attribute => !passedAttributes.includes(attribute))];
  }),
);

/** Elements that only group: what is in them stays. Whatever is named nowhere goes, all of it. */
export const unwrapped: readonly string[] = names(
  'acronym address article aside big center data dir fieldset font footer form header hgroup ' +
    'label legend main marquee menu nav nobr rb rtc search section strike tt',
);
