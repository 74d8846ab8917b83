import type {ContextRequestEvent} from '../src/controllers/article-context.js';

/** Makes an element from the controls of a story: each argument is an attribute, or a token. */
export function renderElement(
  tag: string,
  args: Record<string, unknown>,
  content: Node | string = '',
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined || value === null || value === false || value === '') continue;
    if (name.startsWith('--')) element.style.setProperty(name, String(value as string));
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'object') element.setAttribute(name, JSON.stringify(value));
    else element.setAttribute(name, String(value as string | number));
  }
  element.append(content);
  return element;
}

/** A box of a width, for showing how an element answers to the space it is given. */
export function inWidth(width: string, ...content: Node[]): HTMLElement {
  const box = document.createElement('div');
  box.style.maxInlineSize = width;
  box.append(...content);
  return box;
}

/** Elements one below the other. */
export function stack(...content: Node[]): HTMLElement {
  const box = document.createElement('div');
  box.style.display = 'grid';
  box.style.gridTemplateColumns = 'minmax(0, 1fr)';
  box.style.gap = '2.5rem';
  box.append(...content);
  return box;
}

/** Keeps elements waiting for their data: a layout around them that says it is still loading. */
export function waiting(...content: Element[]): HTMLElement {
  const box = document.createElement('div');
  box.addEventListener('context-request', event => {
    (event as ContextRequestEvent).callback({status: 'loading'});
  });
  box.append(...content);
  return box;
}

/** An element whose source fails, and which shows what the page wrote inside of it. */
export function fallingBack(tag: string): HTMLElement {
  const link = document.createElement('a');
  Object.assign(link, {href: '#', textContent: 'Read it here'});
  return renderElement(tag, {src: 'data/there-is-none.json'}, link);
}

/** JSON that stands in the page, for `src="#id"`. */
export function dataScript(id: string, json: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = id;
  script.textContent = JSON.stringify(json);
  return script;
}
