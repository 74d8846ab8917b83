// Which control an attribute gets, decided by the manifest alone, and where it is.
import {booleanAttributes} from '../../src/embed/index.ts';

/** Attributes without a control, by element, with the reason. A test compares it with the manifest. */
export const leftOut = {
  'related-rail': {article: 'A rail shows a list: its articles are in “articles”.'},
};

/** Attributes of the first step: where the data comes from. `src` has a field of its own. */
const ofSource = new Set(
  'src format items map item loading refresh article articles rail-src'.split(' '),
);
const ofShape = new Set(['layout', 'variant']);
const ofLook = new Set(['theme', 'ratio', 'picture']);

/** Attributes that most people want, in this order. The others are in a part that opens. */
const wanted =
  'headline href text tags heading summary category author published image image-alt limit order hide lines max toc collapsible rail more-href'.split(
    ' ',
  );

/** The step in which an attribute has its control. */
export function stepOf(name) {
  if (ofSource.has(name)) return 'source';
  if (ofShape.has(name)) return 'shape';
  return ofLook.has(name) ? 'look' : 'content';
}

/** Whether an attribute is one that most people want. */
export const isWanted = name => wanted.includes(name);

/** Sorts attributes by how many people want them. */
export const byDemand = ({name: a}, {name: b}) =>
  (wanted.indexOf(a) + 1 || 99) - (wanted.indexOf(b) + 1 || 99);

/** The kind of the control of an attribute, and the values to choose from. */
export function controlOf({name, type = 'string', description}) {
  if (booleanAttributes.has(name) || type === 'boolean') return {kind: 'switch'};
  const values = [...type.matchAll(/['"]([\w-]+)['"]/g)].map(([, value]) => value);
  if (values.length > 0) return {kind: 'choice', values};
  if (name === 'hide') {
    return {kind: 'set', values: [...description.matchAll(/`([\w-]+)`/g)].map(([, word]) => word)};
  }
  if (type === 'number') return {kind: 'number'};
  if (/Input$|^(Record|Partial)</.test(type)) return {kind: 'json'};
  return {kind: 'text'};
}

/** `heading-level` as a person reads it. */
export const titleOf = name => {
  const words = name.replace(/^--article-/, '').replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
};
