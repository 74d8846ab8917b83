import type {DateStyle} from '../../time/format-date.js';
import type {PicturePlace} from './card-variant.js';

/** The options of cards that a rail has for all of them. */
export interface CardOptions {
  hide?: string | null;
  picture?: PicturePlace | null;
  ratio?: string | null;
  lines?: number | null;
  dateStyle?: DateStyle | null;
  relativeUntil?: string | null;
  timeZone?: string | null;
  target?: string | null;
  rel?: string | null;
}

/** The names of these options. */
export const cardOptionNames: readonly (keyof CardOptions)[] = [
  'hide',
  'picture',
  'ratio',
  'lines',
  'dateStyle',
  'relativeUntil',
  'timeZone',
  'target',
  'rel',
];
