import {existsSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

const site = join(import.meta.dirname, '..');

/** The places of the site, in the order of the navigation. */
const places = [
  {name: 'Demo', folder: '', source: 'index.html'},
  {name: 'Builder', folder: 'builder/', source: 'builder/index.html'},
  {name: 'Docs', folder: 'docs/', source: 'docs/.vitepress/config.js'},
].filter(({source}) => existsSync(join(site, source)));

/** Links to the places of the site, seen from a page. */
function navigation(root, folder) {
  return places
    .map(place => {
      const current = place.folder === folder ? ' aria-current="page"' : '';
      return `<a href="${root}${place.folder}"${current}>${place.name}</a>`;
    })
    .join('\n');
}

/** Writes the header of the site into a page, in place of `<!-- masthead -->`. */
export function sharedParts() {
  return {
    name: 'shared-parts',
    transformIndexHtml: {
      order: 'pre',
      handler(html, {filename}) {
        const path = relative(site, filename).split(sep).slice(0, -1);
        const root = '../'.repeat(path.length) || './';
        const folder = path.map(name => `${name}/`).join('');
        const masthead = readFileSync(join(site, 'shared/masthead.html'), 'utf8')
          .replaceAll('%ROOT%', root)
          .replace('%NAVIGATION%', navigation(root, folder));
        return html.replace('<!-- masthead -->', () => masthead);
      },
    },
  };
}
