import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import library from './src/_data/library.js';

const files = dirname(fileURLToPath(import.meta.resolve('article-elements/cdn/integrity.json')));

export default function (configuration) {
  configuration.addPassthroughCopy({[files]: library.folder});
  configuration.addPassthroughCopy('src/pictures');
  configuration.addPassthroughCopy('src/*.{css,svg}');
}

export const config = {dir: {input: 'src', output: 'dist'}};
