import type {ElementName} from './element-names.js';

type Loader = () => Promise<unknown>;

/**
 * Loads each element when the document first uses it, elements that are added later included. Call
 * `observe()` for shadow roots of the page's own components. An element of this library loads the
 * elements in its own shadow root itself.
 */
const loaders: Record<string, Loader> = {
  'article-body': () => import('./elements/article-body/define.js'),
  'article-card': () => import('./elements/article-card/define.js'),
  'article-header': () => import('./elements/article-header/define.js'),
  'article-layout': () => import('./elements/article-layout/define.js'),
  'related-rail': () => import('./elements/related-rail/define.js'),
  'tag-list': () => import('./elements/tag-list/define.js'),
  'tldr-box': () => import('./elements/tldr-box/define.js'),
} satisfies Record<ElementName, Loader>;

// An element that the page has defined itself never matches.
const selector = Object.keys(loaders)
  .map(tag => `${tag}:not(:defined)`)
  .join();

const begun = new Set<string>();

async function load(tag: string): Promise<void> {
  if (begun.has(tag)) return;
  begun.add(tag);
  try {
    // The shared chunk is requested at once. Otherwise it would wait for the file of the element.
    await Promise.all([loaders[tag]!(), import('./elements/article-element.js')]);
  } catch (cause) {
    // The next element of the same name tries again. Until then its fallback is shown.
    begun.delete(tag);
    console.warn(`article-elements could not load <${tag}>:`, cause);
  }
}

function discover(root: Node): void {
  if (root instanceof Element && root.matches(selector)) void load(root.localName);
  // Text nodes have no descendants.
  const found = (root as Partial<ParentNode>).querySelectorAll?.(selector) ?? [];
  for (const {localName} of found) void load(localName);
}

const observer = globalThis.MutationObserver
  ? new MutationObserver(records => {
      for (const {addedNodes} of records) addedNodes.forEach(discover);
    })
  : undefined;

/** Loads the elements in a document or shadow root, and those that are added to it later. */
export function observe(root: Document | ShadowRoot): void {
  discover(root);
  observer?.observe(root, {childList: true, subtree: true});
}

if (globalThis.document) observe(document);
