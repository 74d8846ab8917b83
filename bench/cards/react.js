// A React component in light DOM, with a style sheet of the page.
import {createElement} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {adopt} from './adopt.js';
import {makeCard} from './jsx-card.js';
import {text} from './light.css';

adopt(text);
const Card = makeCard(createElement);
const list = records => records.map((record, index) => createElement(Card, {key: index, record}));

let root;

export function create(records, container) {
  root = createRoot(container);
  flushSync(() => root.render(list(records)));
  return [...container.children];
}

export function update(cards, records) {
  flushSync(() => root.render(list(records)));
}

export function remove() {
  flushSync(() => root.unmount());
  root = undefined;
}

export function settled() {
  return undefined;
}
