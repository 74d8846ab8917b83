import {isServer as isServerBuild} from 'lit';

/**
 * Whether there is no page. A test in Node with jsdom or happy-dom has one, though Lit runs as it
 * does on a server.
 */
export const isServer = isServerBuild && !globalThis.document?.documentElement;
