/** Any XML to a tree: the same in browsers, in workers and on servers. */
import {decodeEntities} from '../entities.js';

/**
 * An element. Its attributes are under their names with `@`, and the elements in it, as lists, under
 * the names that a caller gives them. All names are in lower case.
 */
export interface XmlElement {
  /** Its name without prefix. */
  readonly $name: string;
  /** The URI of its namespace; of a prefix that is declared nowhere, the prefix. */
  readonly $space: string;
  /** Elements and texts in their order; two texts never follow each other. */
  readonly $: (XmlElement | string)[];
  [attribute: `@${string}`]: string | undefined;
  [child: string]: unknown;
}

/** An element whose end has not come yet. */
interface Open {
  readonly element: XmlElement;
  /** Its name with prefix. */
  readonly tag: string;
  /** Namespaces by their prefixes; those that it inherits are in its prototypes. */
  readonly spaces: Record<string, string>;
}

const deepest = 100;
const mostElements = 200_000;

/** Characters that no text of a document may hold. */
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\ufeff]/g;
/** The beginning of a tag, or of text that is written like one; any other `<` is a sign. */
const opening = /<(?=[a-z_:\x80-\uffff!?/])/gi;
const startOfTag = /<\/?\s*([^\s<>/="']*)/y;
/** An attribute, or the text between two of them. */
const attribute = /([^\s<>/="']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|["']?([^\s<>"']*)))?|[\s/="']+/y;
const unquoted = /[^\s<>"']*/y;
const endOfTag = /[^<>]*>?/y;

const nothing = <Value>(): Record<string, Value> => Object.create(null) as Record<string, Value>;

/**
 * Parses XML into an element without a name that holds everything. It never throws, takes time in
 * proportion to the text, and reads on where XML is broken: a bare `&` or `<` is text, a missing
 * end tag comes with that of an element around it, one without a start tag closes nothing, and a
 * text that ends in the middle gives what is there. No entity is expanded but characters, and those
 * by HTML's names, too. Nothing is more than a hundred levels deep: what is
 * in an element there stands after it.
 *
 * `keyOf` says under which name an element is found in the one around it; undefined for none.
 */
export function parseXml(
  xml: string,
  keyOf: (space: string, name: string) => string | undefined = (_space, name) => name,
): XmlElement {
  const text = xml.replace(/\r\n?/g, '\n').replace(controls, '');
  const top = Object.assign(nothing<never>(), {$name: '', $space: '', $: []}) as XmlElement;
  const spaces = nothing<string>();
  spaces[''] = '';
  spaces.xml = 'http://www.w3.org/XML/1998/namespace';
  const stack: Open[] = [{element: top, tag: '', spaces}];
  const missing = new Set<string>();
  let position = 0;
  let count = 0;

  const add = (piece: string): void => {
    const {$: children} = stack.at(-1)!.element;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + piece;
    else if (piece) children.push(piece);
  };

  /** Goes behind a sign; where there is none, behind the next `>`. */
  const pass = (sign: string): void => {
    // Looked for once: every search to the end of the text costs its length.
    const found = missing.has(sign) ? -1 : text.indexOf(sign, position);
    if (found >= 0) position = found + sign.length;
    else if (sign === '>') position = text.length;
    else {
      missing.add(sign);
      pass('>');
    }
  };

  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) position = pattern.lastIndex;
    return match;
  };

  const close = (tag: string): void => {
    const index = stack.findLastIndex(open => open.tag === tag);
    if (index > 0) stack.length = index;
  };

  const open = (tag: string): void => {
    const outer = stack.at(-1)!;
    let {spaces: inner} = outer;
    const attributes = nothing<string>();
    for (let match = read(attribute); match; match = read(attribute)) {
      const [, name, double, single, bare = ''] = match;
      if (!name) continue;
      let value = double ?? single ?? bare;
      const sign = value.indexOf('>');
      if (sign >= 0 && value.includes('<', sign)) {
        // Its end was forgotten: the next quote belongs to another tag.
        position -= value.length + 1;
        value = read(unquoted)![0];
      }
      value = decodeEntities(value.replace(/[\t\n]/g, ' '));
      const [xmlns, prefix = ''] = name.toLowerCase().split(':');
      if (xmlns === 'xmlns') {
        if (inner === outer.spaces) inner = Object.create(inner) as Open['spaces'];
        inner[prefix] = value;
      } else attributes[`@${name.toLowerCase()}`] ??= value;
    }
    const isEmpty = text.charAt(position - 1) === '/';
    read(endOfTag);
    const [, prefix = '', name = tag] = /^([^:]*):(.+)/.exec(tag) ?? [];
    const space = inner[prefix] ?? prefix;
    const element = Object.assign(attributes, {$name: name, $space: space, $: []});
    const key = keyOf(space, name);
    if (key && !/^[$@]/.test(key)) ((outer.element[key] ??= []) as XmlElement[]).push(element);
    outer.element.$.push(element);
    if (!isEmpty && stack.length < deepest) stack.push({element, tag, spaces: inner});
  };

  while (position < text.length) {
    const start = position;
    opening.lastIndex = start;
    position = opening.exec(text)?.index ?? text.length;
    if (position > start) {
      add(decodeEntities(text.slice(start, position)));
    } else if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start);
      position = end < 0 ? text.length : end + 3;
      add(text.slice(start + 9, end < 0 ? position : end));
    } else if (text.startsWith('<!--', start)) {
      position += 4;
      pass('-->');
    } else if (text.startsWith('<?', start)) {
      pass('?>');
    } else if (text.startsWith('<!', start)) {
      pass('>');
      if (text.slice(start, position).includes('[')) {
        position = start;
        pass(']');
        pass('>');
      }
    } else {
      const tag = read(startOfTag)![1]!.toLowerCase();
      if (!text.startsWith('</', start)) {
        if (count++ === mostElements) break;
        open(tag);
      } else {
        read(endOfTag);
        close(tag);
      }
    }
  }
  return top;
}
