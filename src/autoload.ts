/**
 * Loads each element when the page first uses it, those that come later included. Of the document,
 * that is; shadow roots of the page's own components are handed to `observe()`. What an element of
 * this library shows in its own shadow root, it brings with it.
 */
const loaders: Record<string, () => Promise<unknown>> = {
  'article-body': () => import('./elements/article-body/define.js'),
  'article-card': () => import('./elements/article-card/define.js'),
  'article-header': () => import('./elements/article-header/define.js'),
  'article-layout': () => import('./elements/article-layout/define.js'),
  'related-rail': () => import('./elements/related-rail/define.js'),
  'tag-list': () => import('./elements/tag-list/define.js'),
  'tldr-box': () => import('./elements/tldr-box/define.js'),
};

// A name that the page has defined itself never matches.
const selector = Object.keys(loaders)
  .map(tag => `${tag}:not(:defined)`)
  .join();

const begun = new Set<string>();

async function load(tag: string): Promise<void> {
  if (begun.has(tag)) return;
  begun.add(tag);
  try {
    // What all elements share comes at the same time, not after the element has asked for it.
    await Promise.all([loaders[tag]!(), import('./elements/article-element.js')]);
  } catch (cause) {
    // The next one of its kind tries again; until then its fallback shows.
    begun.delete(tag);
    console.warn(`article-elements could not load <${tag}>:`, cause);
  }
}

function discover(root: Node): void {
  if (root instanceof Element && root.matches(selector)) void load(root.localName);
  // Text has nothing in it.
  const found = (root as Partial<ParentNode>).querySelectorAll?.(selector) ?? [];
  for (const {localName} of found) void load(localName);
}

const observer = globalThis.MutationObserver
  ? new MutationObserver(records => {
      for (const {addedNodes} of records) addedNodes.forEach(discover);
    })
  : undefined;

/** Loads what stands in a document or shadow root, and what comes into it. */
export function observe(root: Document | ShadowRoot): void {
  discover(root);
  observer?.observe(root, {childList: true, subtree: true});
}

if (globalThis.document) observe(document);
