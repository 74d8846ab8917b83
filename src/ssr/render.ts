import {render as renderTemplate} from '@lit-labs/ssr';
import {RenderResultIterator} from '@lit-labs/ssr/lib/render.js';
import type {Article} from '../data/article.js';
import '../define.js';
import {ArticleElementRenderer, beginRendering, type Rendering} from './element-renderer.js';
import {checked, prepare, type RenderOptions} from './options.js';

/** The attributes of an element: `true` is there without a value, `false` and `null` are not. */
export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** Pieces of HTML, in order. */
export type Pieces = Iterable<string>;

interface ElementParts {
  attributes?: Attributes;
  data?: {article?: Article; articles?: Article[]};
  properties?: object;
  children?: Pieces;
}

/**
 * Renders any Lit template that has elements of this library in it, with what stands in their
 * shadow roots.
 */
export async function render(template: unknown, options: RenderOptions = {}): Promise<string> {
  const usable = checked(options);
  await prepare();
  return textOf(writeTemplate(template, usable));
}

/** As {@link render}, as a stream of UTF-8: for `new Response(stream)`, or `Readable.fromWeb()`. */
export function stream(template: unknown, options: RenderOptions = {}): ReadableStream<Uint8Array> {
  const usable = checked(options);
  return toStream(async () => {
    await prepare();
    return writeTemplate(template, usable);
  });
}

function writeTemplate(template: unknown, options: RenderOptions): Pieces {
  return renderTemplate(template, beginRendering(options).info) as Pieces;
}

/**
 * An element of this library with its shadow root, and what stands inside. `data` are properties
 * that its attributes carry as JSON.
 */
export function* renderElement(
  rendering: Rendering,
  tagName: string,
  {attributes = {}, data = {}, properties = {}, children}: ElementParts,
): Generator<string, void> {
  const {customElementInstanceStack: instances, customElementHostStack: hosts} = rendering.info;
  const renderer = new ArticleElementRenderer(tagName, rendering);
  for (const [name, value] of Object.entries(attributes)) {
    if (!/^[a-z][a-z\d-]*$/i.test(name)) throw new TypeError(`No attribute can be named ${name}.`);
    if (value === false || value === null || value === undefined) continue;
    renderer.setAttribute(name, value === true ? '' : String(value));
  }
  // As properties they need not be parsed.
  for (const [name, value] of Object.entries(data)) {
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

/** What Lit puts after a value that ends a template, for its own parser: it is no HTML. */
const endMark = '<?>';

/** All pieces in one. What writes it out copies the text; `join()` would have done so before. */
export function textOf(pieces: Pieces): string {
  let text = '';
  for (const piece of pieces) if (piece !== endMark) text += piece;
  return text;
}

/** Pieces of HTML that are made when they are asked for, as a stream of UTF-8. */
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

/** Put together up to some size: each piece costs its way through generators and streams. */
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
