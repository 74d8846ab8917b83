// Compares pictures of every element with the baselines in test/visual/baselines/; needs a build.
// --update makes the baselines anew, --only takes the sheets whose names have a text in them.
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';

const {values} = parseArgs({
  options: {update: {type: 'boolean', default: false}, only: {type: 'string', default: ''}},
});
const names = values.only ? ['--test-name-pattern', values.only] : [];
const {status} = spawnSync(process.execPath, ['--test', ...names, 'test/visual/visual.test.mjs'], {
  stdio: 'inherit',
  env: {...process.env, ARTICLE_ELEMENTS_UPDATE_BASELINES: values.update ? '1' : ''},
});
process.exit(status ?? 1);
