import {decodeEntities} from '../data/entities.js';
import {findBackground, findFrame, findPicture} from '../data/picture-addresses.js';
import {readTags, type Attribute, type Tag} from './tags.js';

/**
 * Names of elements that a sanitiser would drop with all that they say, and the names under which
 * the walk gets to read them (`readElements`). Nothing gets by the sanitiser in this way: it judges
 * the new names as any other.
 */
const standIns = new Map(
  Object.entries({
    acronym: 'abbr',
    applet: 'was-object',
    button: 'was-button',
    center: 'div',
    dialog: 'div',
    dir: 'ul',
    embed: 'was-frame',
    fieldset: 'div',
    form: 'div',
    iframe: 'was-frame',
    image: 'img',
    legend: 'div',
    listing: 'pre',
    math: 'was-math',
    menu: 'ul',
    noscript: 'was-noscript',
    object: 'was-object',
    strike: 's',
    svg: 'was-svg',
    tt: 'code',
    'amp-anim': 'img',
    'amp-audio': 'audio',
    'amp-iframe': 'was-frame',
    'amp-img': 'img',
    'amp-video': 'video',
  }),
);
for (const name of 'address article aside footer header hgroup main marquee nav search section'.split(
  ' ',
)) {
  standIns.set(name, 'div');
}

/** Elements that stay as they are: prose, and elements that no reader sees. */
const asTheyAre = new Set(
  (
    'a abbr area audio b base basefont bdi bdo bgsound blockquote body br caption cite code col ' +
    'colgroup datalist dd del details dfn div dl dt em figcaption figure frame frameset h1 h2 h3 h4 h5 ' +
    'h6 head hr html i img ins kbd li link mark meta noembed noframes ol optgroup option p picture ' +
    'pre q rb rp rt rtc ruby s samp script select small source span strong style sub summary sup ' +
    'table tbody td template textarea tfoot th thead time title tr track u ul var video wbr ' +
    'was-annotation was-button was-frame was-math was-noscript was-object was-svg was-text was-title'
  ).split(' '),
);

const voids = new Set(['img', 'source']);
/** Elements that end a drawing or a formula around them (HTML, foreign content). */
const breakouts = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li ' +
    'listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
);
/** Elements in a drawing or a formula that hold HTML. */
const points = /^(?:annotation-xml|desc|foreignobject|m[inos]|mtext|title)$/;
/** How many of them are known at a time. */
const deepest = 50;
const unseen = /^(?:clippath|defs|desc|filter|marker|mask|metadata|pattern|symbol)$/;

const players = [
  [/youtube/, 'https://www.youtube.com/watch?v='],
  [/vimeo/, 'https://vimeo.com/'],
  [/dailymotion/, 'https://www.dailymotion.com/video/'],
] as const;

/**
 * HTML in which stand-ins replace the elements that a sanitiser drops whole, although they say
 * something to a reader: frames, formulas, drawings, elements that nobody knows. Addresses that
 * lazy loaders keep in attributes of their own come under one name.
 */
export function putStandIns(html: string): string {
  return new Rewriter(html).rewrite();
}

class Rewriter {
  readonly #html: string;
  readonly #pieces: string[] = [];
  /** The end of the HTML that has been written so far. */
  #done = 0;
  /** The drawings and formulas that are open, and the places in them that hold HTML. */
  readonly #foreign: string[] = [];

  constructor(html: string) {
    this.#html = html;
  }

  rewrite(): string {
    readTags(this.#html, (tag, textEnd) => this.#visit(tag, textEnd));
    return this.#pieces.join('') + this.#html.slice(this.#done);
  }

  #visit(tag: Tag, textEnd: (name: string) => number): boolean {
    const {name} = tag;
    if (this.#isForeign && breakouts.has(name) && !tag.isEnd) this.#breakOut(tag);
    if (this.#foreign.length > 0 || name === 'svg' || name === 'math') {
      if (tag.isEnd ? this.#leave(tag) : this.#enter(tag)) return false;
    }
    if (/^(?:iframe|xmp|plaintext)$/.test(name) && !tag.isEnd) {
      const end = name === 'plaintext' ? this.#html.length : textEnd(name);
      const text = this.#html.slice(tag.end, end).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      if (name === 'iframe') this.#replace(tag, `${this.#frame(tag)}</was-frame>`, end);
      else this.#replace(tag, `<pre>${text}</pre>`, end);
      return true;
    }
    if (name === 'script' && !tag.isEnd && isFormula(tag)) {
      const end = textEnd(name);
      const text = this.#html.slice(tag.end, end).replaceAll('&', '&amp;');
      this.#replace(tag, `<was-math${written('alttext', text)}></was-math><script>`, end);
      return true;
    }
    if (tag.isEnd) this.#visitEnd(tag);
    else this.#visitStart(tag);
    return true;
  }

  #visitEnd(tag: Tag): void {
    const {name, isCut} = tag;
    if (/^(?:embed|iframe|xmp)$/.test(name)) this.#replace(tag, '');
    else if (!asTheyAre.has(name) || isCut) {
      const other = asTheyAre.has(name) ? name : nameFor(name);
      this.#replace(tag, voids.has(other) ? '' : `</${other}>`);
    }
  }

  #visitStart(tag: Tag): void {
    const {name, attributes} = tag;
    const isKnown = asTheyAre.has(name);
    const other = isKnown ? name : nameFor(name);
    if (name === 'input') this.#replace(tag, field(attributes));
    else if (name === 'form') this.#put(tag, 'div', ' data-as="form"');
    else if (name === 'param') this.#replace(tag, parameter(attributes));
    else if (other === 'was-frame') {
      this.#replace(tag, this.#frame(tag) + (name === 'embed' ? '</was-frame>' : ''));
    } else if (other === 'img' || other === 'source') this.#picture(tag, other);
    else if (other === 'audio' || other === 'video') this.#medium(tag, other);
    else if (name === 'dialog' && !has(attributes, 'open')) this.#put(tag, 'div', ' hidden');
    else if (attributes.length > 0 && /^(?:div|span|figure|p|a)$/.test(other)) {
      const film = findPlayer(tag);
      const picture = other === 'a' ? undefined : findBackground(attributes);
      const added = picture ? written('data-src', picture) : '';
      if (!isKnown || added || film) this.#put(tag, other, added);
      if (film) this.#pieces.push(`<was-frame src="${film}"></was-frame>`);
    } else if (!isKnown) this.#put(tag, other);
    if (tag.isCut && this.#done < tag.end) this.#put(tag, name);
  }

  #picture(tag: Tag, name: string): void {
    const {attributes} = tag;
    // The content that AMP shows until its picture is there.
    if (tag.name.startsWith('amp-') && has(attributes, 'placeholder')) {
      this.#replace(tag, '');
      return;
    }
    const {address, file, srcset} = findPicture(attributes);
    const added =
      (address ? written('data-src', address) : '') +
      (file ? written('data-file', file) : '') +
      (srcset ? written('data-srcset', srcset) : '');
    if (added || name !== tag.name) this.#put(tag, name, added);
  }

  #medium(tag: Tag, name: string): void {
    const {attributes} = tag;
    const address = findFrame(attributes);
    const others = attributes.filter(({name: other}) => other !== 'poster');
    const poster = name === 'video' ? findBackground(others) : undefined;
    const added =
      (address ? written('data-src', address) : '') +
      (poster ? written('data-poster', poster) : '');
    if (added || name !== tag.name) this.#put(tag, name, added);
  }

  #frame(tag: Tag): string {
    const address = findFrame(tag.attributes) ?? findPlayer(tag);
    return this.#startTag(tag, 'was-frame', address ? written('data-src', address) : '');
  }

  get #isForeign(): boolean {
    return /^(?:math|svg)$/.test(this.#foreign.at(-1) ?? '');
  }

  /** As a parser does, ends the drawings and formulas around prose. */
  #breakOut(tag: Tag): void {
    this.#replace(tag, '', tag.start);
    while (this.#isForeign) this.#pieces.push(`</was-${this.#foreign.pop()}>`);
  }

  /** Enters an element of a drawing or a formula; false where it is HTML. */
  #enter(tag: Tag): boolean {
    const {name, isClosed, attributes} = tag;
    const isOutside = !this.#isForeign;
    if (isOutside && name !== 'svg' && name !== 'math') return false;
    const inSvg = !isOutside && this.#foreign.at(-1) === 'svg';
    if (!isOutside && /^(?:script|style)$/.test(name)) {
      if (isClosed) this.#replace(tag, '');
      return isClosed;
    }
    if (inSvg && name === 'image') {
      const address = attributes.find(({name: other}) => /^(?:xlink:)?href$/.test(other))?.value;
      this.#put(tag, 'img', address ? written('src', address) : '');
      return true;
    }
    const other = foreignName(name, inSvg);
    const isDeeper = /^(?:math|svg)$/.test(name) || points.test(name);
    const added = unseen.test(name) ? ' hidden' : inSvg ? '' : ` data-as="${name}"`;
    this.#put(tag, other, added);
    if (isClosed) this.#pieces.push(`</${other}>`);
    else if (isDeeper && this.#foreign.length < deepest) this.#foreign.push(name);
    return true;
  }

  #leave(tag: Tag): boolean {
    const {name} = tag;
    const inSvg = this.#foreign.lastIndexOf('svg') > this.#foreign.lastIndexOf('math');
    const index = this.#foreign.lastIndexOf(name);
    if (index >= 0) this.#foreign.length = index;
    else if (!this.#isForeign) return false;
    if (/^(?:script|style)$/.test(name)) return false;
    this.#replace(tag, name === 'image' && inSvg ? '' : `</${foreignName(name, inSvg)}>`);
    return true;
  }

  /** Writes a start tag under another name, or with more attributes. */
  #put(tag: Tag, name: string, added = ''): void {
    this.#replace(tag, this.#startTag(tag, name, added));
  }

  #startTag({inside, outside, end, isCut, attributes}: Tag, name: string, added: string): string {
    // Of equal attributes a parser keeps the first.
    const own = attributes.length > 0 ? this.#html.slice(inside, isCut ? outside : end - 1) : '';
    return `<${name}${added}${own}>`;
  }

  #replace(tag: Tag, text: string, end = tag.end): void {
    this.#pieces.push(this.#html.slice(this.#done, tag.start), text);
    this.#done = end;
  }
}

function nameFor(name: string): string {
  const known = standIns.get(name);
  if (known) return known;
  // Elements that pages define for themselves are named after what they show.
  return /-(?:img|image|picture)$/.test(name) ? 'img' : 'span';
}

function foreignName(name: string, inSvg: boolean): string {
  if (name === 'svg' || name === 'math') return `was-${name}`;
  if (inSvg) return /^(?:text|title)$/.test(name) ? `was-${name}` : 'span';
  return name.startsWith('annotation') ? 'was-annotation' : 'span';
}

const has = (attributes: readonly Attribute[], wanted: string): boolean =>
  attributes.some(({name}) => name === wanted);

/** A value as it was written, which held its own quotes if any. */
function written(name: string, value: string): string {
  const quote = value.includes('"') ? "'" : '"';
  return ` ${name}=${quote}${quote === "'" ? value.replaceAll("'", '&#39;') : value}${quote}`;
}

/**
 * A box that was ticked, or was not, says so in a list of tasks. A field for an address tells the
 * walk which form it is in.
 */
function field(attributes: readonly Attribute[]): string {
  const type = attributes.find(({name}) => name === 'type')?.value ?? '';
  if (/^email$/i.test(type)) return '<span data-as="email"></span>';
  // Some open a note in the margin.
  const isToggle = attributes.some(({name, value}) => name === 'class' && value.includes('toggle'));
  if (!/^checkbox$/i.test(type) || isToggle) return '';
  return has(attributes, 'checked') ? '☑ ' : '☐ ';
}

/** MathJax takes the sources of formulas from scripts. */
const isFormula = ({attributes}: Tag): boolean =>
  attributes.some(({name, value}) => name === 'type' && /^math\/(?:tex|asciimath)\b/i.test(value));

/** Old embedding code has the address of a film in a parameter. */
function parameter(attributes: readonly Attribute[]): string {
  const valueOf = (wanted: string) => attributes.find(({name}) => name === wanted)?.value ?? '';
  const isAddress = /^(?:filename|movie|src|url)$/i.test(valueOf('name'));
  const address = isAddress && findFrame([{name: 'src', value: valueOf('value')}]);
  return address ? `<was-frame${written('src', address)}></was-frame>` : '';
}

/** The page of a film that an element of a player's own names by its ID, or has in its settings. */
function findPlayer({name, attributes}: Tag): string | undefined {
  for (const {name: other, value} of attributes) {
    if (!/^data-(?:html|settings)$/.test(other) || value.length > 20_000) continue;
    const film = findInSettings(decodeEntities(value));
    if (film) return film;
  }
  const host = `${name} ${attributes.find(({name: other}) => other === 'class')?.value ?? ''}`;
  const player = players.find(([pattern]) => pattern.test(host.slice(0, 1000)));
  if (!player) return undefined;
  const id = attributes.find(
    ({name: other, value}) =>
      /^(?:data-)?(?:id|vid|video-?id|(?:youtube|vimeo|dailymotion)-?id)$/.test(other) &&
      /^[\w-]{6,20}$/.test(value) &&
      (other !== 'id' || value.length === 11),
  );
  return id && player[1] + id.value;
}

/** The address of a film in the settings of Elementor, or in the frame that Squarespace makes later. */
function findInSettings(text: string): string | undefined {
  const host = /"video_type":"(vimeo|dailymotion|hosted)"/.exec(text)?.[1] ?? 'youtube';
  const address =
    /^\s*<iframe\s(?:[^<>]*?\s)?src="([^"\s<>]+)"/.exec(text)?.[1] ??
    [...text.matchAll(/"(youtube|vimeo|dailymotion)_url":"([^"\s<>]+)"/g)]
      .find(([, name]) => name === host)?.[2]
      ?.replaceAll('\\/', '/');
  const film = address && findFrame([{name: 'src', value: address}]);
  return film?.replaceAll('&', '&amp;');
}
