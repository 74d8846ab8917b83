// Astro's command would report to its makers; its function does not.
import {build} from 'astro';

globalThis.trap = () => {
  throw new Error('A value was run.');
};
await build({root: import.meta.dirname, logLevel: 'error'});
