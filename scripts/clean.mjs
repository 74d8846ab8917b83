// Removes what the build writes, so that no file of an earlier build is left.
import {rmSync} from 'node:fs';

for (const folder of ['dist', 'cdn']) rmSync(folder, {recursive: true, force: true});
