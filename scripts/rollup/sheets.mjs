import {readdirSync, readFileSync} from 'node:fs';

/** A Rollup plugin that copies the optional sheets: the fallback's, and the themes. */
export function sheets() {
  return {
    name: 'sheets',
    generateBundle() {
      const themes = readdirSync('src/styles/themes').map(name => `themes/${name}`);
      for (const fileName of ['article-elements.css', ...themes]) {
        const source = readFileSync(`src/styles/${fileName}`, 'utf8');
        this.emitFile({type: 'asset', fileName, source});
      }
    },
  };
}
