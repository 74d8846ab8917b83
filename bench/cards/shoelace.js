// <sl-card> and <sl-relative-time>, with the library's light theme.
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/relative-time/relative-time.js';
import {text as theme} from '@shoelace-style/shoelace/dist/themes/light.css';
import {adopt} from './adopt.js';
import {slottedCard} from './slotted-card.js';
import {text} from './slotted.css';

adopt(theme);
adopt(text);

export const {create, update, remove, settled} = slottedCard(
  'sl-card',
  'image',
  'sl-relative-time',
);
