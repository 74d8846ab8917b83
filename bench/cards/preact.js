// A Preact component in light DOM, with a style sheet of the page.
import {h, render} from 'preact';
import {adopt} from './adopt.js';
import {makeCard} from './jsx-card.js';
import {text} from './light.css';

adopt(text);
const Card = makeCard(h);
const list = records => records.map((record, index) => h(Card, {key: index, record}));

let place;

export function create(records, container) {
  place = container;
  render(list(records), container);
  return [...container.children];
}

export function update(cards, records) {
  render(list(records), place);
}

export function remove(container) {
  render(null, container);
}

export function settled() {
  return undefined;
}
