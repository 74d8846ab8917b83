// <wa-card> and <wa-relative-time>, with the library's default theme.
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/relative-time/relative-time.js';
import {text as theme} from '@awesome.me/webawesome/dist/styles/themes/default.css';
import {adopt} from './adopt.js';
import {slottedCard} from './slotted-card.js';
import {text} from './slotted.css';

adopt(theme);
adopt(text);

export const {create, update, remove, settled} = slottedCard(
  'wa-card',
  'media',
  'wa-relative-time',
);
