// Scripts and styles of the package, under an address with its version: they may be kept for good,
// and a page that was rendered by one version never meets the scripts of another.
import {readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {styleSheets} from 'article-elements/ssr.js';
import express from 'express';

const fileOf = name => fileURLToPath(import.meta.resolve(`article-elements/${name}`));
const {version} = JSON.parse(readFileSync(fileOf('package.json'), 'utf8'));

export const scripts = `/article-elements/${version}/`;
export const styles = `/article-elements/${version}/styles/`;

const sheets = styleSheets();
const forever = 'public, max-age=31536000, immutable';

/** Answers with the files. */
export function packageFiles() {
  const router = express.Router();
  router.get(`${styles}:name`, (request, response, next) => {
    const {name} = request.params;
    if (!Object.hasOwn(sheets, name)) return next();
    response.set('Cache-Control', forever).type('css').send(sheets[name]);
  });
  const folder = dirname(fileOf('cdn/article-elements.js'));
  router.use(scripts, express.static(folder, {immutable: true, maxAge: '1y', index: false}));
  return router;
}
