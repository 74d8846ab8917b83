// How fast a server renders: our article against the same article by React's `renderToString`, in
// turns, and whether memory stays flat. Runs in a process of its own, whose garbage is collected.
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const renderer = fileURLToPath(new URL('server-process.mjs', import.meta.url));

/** Pages a second by contender, one value a round; and the heap in MB, each 2,500 renders. */
export function measureServer({rounds}) {
  const output = execFileSync(process.execPath, ['--expose-gc', renderer, String(rounds)], {
    encoding: 'utf8',
    env: {...process.env, NODE_ENV: 'production'},
  });
  return JSON.parse(output.trim().split('\n').at(-1));
}
