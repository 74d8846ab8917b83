// Runs the fault server beside the test runner, and tells tests where it is: they import
// `origin` from test/server/origin.js, which is no file but made here.
import {startFaultServer} from '../test/server/fault-server.mjs';

/** A plugin for @web/test-runner. */
export function faultServerPlugin() {
  let server;
  return {
    name: 'fault-server',
    async serverStart() {
      server = await startFaultServer();
    },
    async serverStop() {
      await server?.close();
    },
    serve(context) {
      if (context.path !== '/test/server/origin.js') return undefined;
      return `export const origin = ${JSON.stringify(server.origin)};`;
    },
  };
}
