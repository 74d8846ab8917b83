/** What `article-elements/ssr.js` writes on a server, for a test in a browser. */
import {executeServerCommand} from '@web/test-runner-commands';
import type * as ssr from '../../src/ssr/index.js';

type Writer = {
  [Name in keyof typeof ssr]: (typeof ssr)[Name] extends (
    data: infer Data,
    options?: infer Options,
  ) => Promise<string>
    ? {name: Name; data: Data; options: Options}
    : never;
}[keyof typeof ssr];

type Call<Name> = Extract<Writer, {name: Name}>;

/** Calls a function of the renderer by its name, on the server. */
export function renderWith<Name extends Writer['name']>(
  name: Name,
  data: Call<Name>['data'],
  options?: Call<Name>['options'],
): Promise<string> {
  return executeServerCommand<string, never>('render-with', {name, data, options} as never);
}
