/** The code of a story, as a page author would paste it. */

/** What a page that has none of our own tools needs before any element. */
const scriptTag = '<script type="module" src="/cdn/article-elements.js"></script>';

const isOurs = ({localName}: Element): boolean => /^(article|related|tag|tldr)-/.test(localName);

/** The address that stands for data: a list for a rail, one article for anything else. */
const sourceOf = (element: Element): string =>
  element.localName === 'related-rail' ? '/articles.json' : '/article.json';

/** Pictures and feeds have the address of this Storybook, or of the place that its tests run from. */
const shorten = (value: string): string =>
  value
    .replaceAll(/https?:\/\/[^\s"]*?\/pictures\/|(?<![\w/])\.?\/?pictures\//g, '/pictures/')
    .replace(/^https?:\/\/\S+\.xml$/, '/feed.xml');

function attributesOf(element: Element): string[] {
  // Some are written by the element itself.
  const attributes = [...element.attributes].filter(({name}) => !name.startsWith('data-'));
  const isData = (name: string): boolean => name === 'article' || name === 'articles';
  const hasSource = element.hasAttribute('src');
  return attributes.flatMap(({name, value}) => {
    if (isData(name)) return hasSource ? [] : [`src="${sourceOf(element)}"`];
    if (name === 'style') {
      // The values that the element sets for itself are none of the page's.
      const own = value.split(/;\s*/).filter(rule => rule && !rule.trim().startsWith('--_'));
      return own.length > 0 ? [`style="${own.join('; ').replaceAll('"', "'")}"`] : [];
    }
    const text = shorten(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return [value === '' ? name : `${name}="${text}"`];
  });
}

/** A start tag in one line, or an attribute a line where that is too long. */
function startTag(element: Element, indent: string): string {
  const attributes = attributesOf(element);
  const line = [element.localName, ...attributes].join(' ');
  if (indent.length + line.length < 90 || attributes.length < 2) return `${indent}<${line}>`;
  const lines = attributes.map(attribute => `${indent}  ${attribute}`);
  return `${indent}<${element.localName}\n${lines.join('\n')}\n${indent}>`;
}

/** Children that the page wrote: an element of ours may have written its own since. */
function* childrenOf(element: Element): Generator<Element | string> {
  if (element.hasAttribute('data-composed')) return;
  if (element.localName === 'article-body' && element.hasAttribute('article')) return;
  for (const node of element.childNodes) {
    if (node instanceof Element) yield node;
    else if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      yield node.nodeValue.trim();
  }
}

function write(node: Element | string, indent: string): string[] {
  if (typeof node === 'string') return [indent + node.replaceAll('<', '&lt;')];
  if (node.localName === 'script')
    return [`${indent}<script type="application/json" id="${node.id}">…</script>`];
  // A box that only gives the story a width, or puts things below each other, is none of the page's.
  if (!isOurs(node) && node.matches('div, figure, figcaption') && node.querySelector('*')) {
    return [...childrenOf(node)].flatMap(child =>
      child instanceof Element ? write(child, indent) : [],
    );
  }
  if (!isOurs(node) && node.localName === 'figcaption') return [];
  const end = `</${node.localName}>`;
  const children = [...childrenOf(node)];
  const start = startTag(node, indent);
  const inside = children.flatMap(child => write(child, `${indent}  `));
  const line = start + inside.join('').trim() + end;
  const isOneLine = inside.length < 2 && line.length < 90 && !line.includes('\n');
  return inside.length === 0 || isOneLine ? [line] : [start, ...inside, indent + end];
}

/** The elements of a story as markup, without what only the story needs. */
export function codeOf(story: Iterable<Element>): string {
  return [...story].flatMap(element => write(element, '')).join('\n');
}

/** The same in a page that shows it. */
export function pageOf(code: string): string {
  const body = code.replaceAll(/^(?=.)/gm, '    ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>article-elements</title>
    ${scriptTag}
  </head>
  <body>
${body}
  </body>
</html>`;
}
