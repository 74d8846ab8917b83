// The windows that libraries make in Node, as the global scope of the process: what Vitest and Jest
// do before they run a test.

const makers = {
  jsdom: async () => {
    const {JSDOM} = await import('jsdom');
    return new JSDOM('<!doctype html><title>Page</title>', {
      url: 'https://example.com/',
      pretendToBeVisual: true,
    }).window;
  },
  'happy-dom': async () => {
    const {Window} = await import('happy-dom');
    const window = new Window({url: 'https://example.com/'});
    window.document.write('<!doctype html><title>Page</title><body></body>');
    return window;
  },
};

/** Globals that stay those of Node: its own are complete, and the process needs some of them. */
const ofNode = new Set(
  [
    'console',
    'window',
    'self',
    'fetch',
    'Headers',
    'Request',
    'Response',
    'process',
    'performance',
    'global',
  ]
    .concat(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask'])
    .concat(['setImmediate', 'clearImmediate', 'structuredClone', 'undefined', 'globalThis']),
);

/** Globals that Node has too, of which only the page's own fit the page. */
const domNames = new Set(['AbortController', 'AbortSignal', 'CustomEvent', 'Event', 'EventTarget']);

/** Makes the window of a library the global scope, and returns it. */
export async function createWindow(name) {
  const window = await makers[name]();
  const builtIn = new Set(Object.getOwnPropertyNames(globalThis));
  const isOfLanguage = key => builtIn.has(key) && /^[A-Z]/.test(key) && !domNames.has(key);
  for (const key of Object.getOwnPropertyNames(window)) {
    if (ofNode.has(key) || /^_/.test(key) || isOfLanguage(key)) continue;
    Object.defineProperty(globalThis, key, {
      get: () => window[key],
      set: value => (window[key] = value),
      configurable: true,
    });
  }
  for (const key of ['addEventListener', 'removeEventListener', 'dispatchEvent']) {
    globalThis[key] = window[key].bind(window);
  }
  globalThis.window = globalThis.self = globalThis;
  return window;
}
