import {render as renderTemplate} from '@lit-labs/ssr';
import {RenderResultIterator} from '@lit-labs/ssr/lib/render.js';
import type {Article} from '../data/article.js';
import '../define.js';
import {ArticleElementRenderer, beginRendering, type Rendering} from './element-renderer.js';
import {checked, prepare, type RenderOptions} from './options.js';

/** The attributes of an element. `true` is an empty value; `false` and `null` leave one out. */
export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** Pieces of HTML, in order. */
export type Pieces = Iterable<string>;

interface ElementParts {
  attributes?: Attributes;
  data?: {article?: Article; articles?: Article[]};
  /** The values that are written instead of those of `data`. */
  json?: object;
  properties?: object;
  children?: Pieces;
}

/** Renders any Lit template, with the shadow roots of the elements of this library in it. */
export async function render(template: unknown, options: RenderOptions = {}): Promise<string> {
  const usable = checked(options);
  await prepare();
  return textOf(writeTemplate(template, usable));
}

/** Renders as {@link render} does, as a stream of UTF-8 for `Response` or `Readable.fromWeb()`. */
export function stream(template: unknown, options: RenderOptions = {}): ReadableStream<Uint8Array> {
  const usable = checked(options);
  return toStream(async () => {
    await prepare();
    return writeTemplate(template, usable);
  });
}

/** Renders any template in pieces. */
export function writeTemplate(template: unknown, options: RenderOptions): Pieces {
  return renderTemplate(template, beginRendering(options).info) as Pieces;
}

/**
 * Renders an element of this library with its shadow root and its children. The properties in `data`
 * are written as JSON attributes.
 */
export function* renderElement(
  rendering: Rendering,
  tagName: string,
  {attributes = {}, data = {}, json = {}, properties = {}, children}: ElementParts,
): Generator<string, void> {
  const {customElementInstanceStack: instances, customElementHostStack: hosts} = rendering.info;
  const renderer = new ArticleElementRenderer(tagName, rendering);
  for (const [name, value] of Object.entries(attributes)) {
    if (!/^[a-z][a-z\d-]*$/i.test(name)) throw new TypeError(`No attribute can be named ${name}.`);
    if (value === false || value === null || value === undefined) continue;
    renderer.setAttribute(name, value === true ? '' : String(value));
  }
  // As properties they need not be parsed.
  for (const [name, value] of Object.entries({...data, ...json})) {
    renderer.element.setAttribute(name, JSON.stringify(value));
  }
  Object.assign(renderer.element, properties, data);
  if (data.article) renderer.giveArticle(data.article);
  instances.push(renderer);
  renderer.connectedCallback();
  yield `<${tagName}${renderer.renderAttributes().join('')}>`;
  if (children || !renderer.isEmpty) {
    yield '<template shadowrootmode="open">';
    hosts.push(renderer);
    yield* inChunks(new RenderResultIterator(renderer.renderShadow(rendering.info)) as Pieces);
    hosts.pop();
    yield '</template>';
  }
  yield* children ?? [];
  instances.pop();
  yield `</${tagName}>`;
}

/** The marker that Lit writes after a value at the end of a template. It is not valid HTML. */
const endMark = '<?>';

/** Concatenates pieces. Faster than `join()`, because the result is copied only once, on output. */
export function textOf(pieces: Pieces): string {
  let text = '';
  for (const piece of pieces) if (piece !== endMark) text += piece;
  return text;
}

/** Makes a stream of UTF-8 that renders pieces of HTML on demand. */
export function toStream(begin: () => Promise<Pieces>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let chunks: Iterator<string>;
  return new ReadableStream({
    async start() {
      chunks = inChunks(await begin());
    },
    pull(controller) {
      const {done, value} = chunks.next() as IteratorResult<string, undefined>;
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

/** Joins small pieces to chunks, because each piece has a cost in generators and streams. */
function* inChunks(pieces: Pieces): Generator<string, void> {
  let text = '';
  for (const piece of pieces) {
    if (piece !== endMark) text += piece;
    if (text.length < 16_384) continue;
    yield text;
    text = '';
  }
  if (text) yield text;
}
