// The examples of the demo, by id, and what a reader sees in each: `headlines` of the cards, in
// their order, and `lines` of text that are there among others.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const read = name =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/${name}.json`), 'utf8'));
const article = read('article');
const arabic = read('article-arabic');

const all = article.related.map(({headline}) => headline);
const [nightShift, lastKeeper, livingWalls, sixMinutes] = all;
const {headline} = article;
const tags = article.tags.map(({name}) => `#${name}`);

/** The day of the built demo, as it says, and how many days ago that was: a build outlasts midnight. */
export const [, buildDay] = /this page was built, ([^.]+)\./.exec(
  readFileSync(join(import.meta.dirname, '../../site/dist/index.html'), 'utf8'),
);
const age = Math.round((new Date().setHours(0, 0, 0, 0) - Date.parse(buildDay)) / 86_400_000);
const relative = new Intl.RelativeTimeFormat('en', {numeric: 'auto'});

export const examples = {
  whole: {
    headlines: all,
    lines: [headline, article.tldr[0], 'The error has a shape', 'More to Explore'],
  },
  header: {headlines: [], lines: [headline, article.summary, 'AI-assisted image', '1 min']},
  points: {headlines: [], lines: ['In short', 'The error follows the phases of the moon.']},
  body: {headlines: [], lines: ['In this article', 'The error has a shape']},
  tags: {headlines: [], lines: [tags.slice(0, 4).join(' ')]},
  filter: {headlines: all, lines: ['Stories by tag']},
  stacked: {headlines: [nightShift]},
  row: {headlines: [lastKeeper]},
  overlay: {headlines: [livingWalls]},
  compact: {headlines: [sixMinutes]},
  text: {
    headlines: ['The Ferry Leaves When the Water Says So'],
    lines: [`Notes · ${relative.format(-age, 'day')}`],
  },
  grid: {headlines: all.slice(0, 3), lines: ['A grid']},
  list: {headlines: all.slice(0, 3), lines: ['A list']},
  carousel: {headlines: all, lines: ['A carousel']},
  feed: {headlines: all.slice(0, 3), lines: ['From a feed']},
  lead: {headlines: all.slice(0, 4), lines: ['Today']},
  'most-read': {headlines: all.slice(0, 4), lines: ['Most read']},
  opinion: {
    headlines: [
      'A clock that is wrong teaches more than a telephone',
      'Price the mud before you pour the wall',
    ],
    lines: ['Opinion', 'Odile Farrow', 'Essay', 'Jonah Thackwell', 'Analysis'],
  },
  related: {headlines: [all[4], all[1], all[0]], lines: ['Related, without a server']},
  order: {headlines: [], lines: [headline, 'The short version', '#Tides #Timekeeping #Coastlines']},
  dark: {headlines: all.slice(0, 3), lines: ['After dark', 'Night reading']},
  narrow: {headlines: [nightShift, ...all.slice(0, 4)], lines: ['In the margin']},
  rtl: {headlines: arabic.related.map(({headline}) => headline), lines: [arabic.headline]},
  loading: {headlines: ['It Was Worth the Wait']},
  failed: {headlines: [], lines: ['Second chances', 'Try again']},
  fallback: {headlines: [], lines: ['All stories, the plain way']},
  empty: {headlines: [], lines: ['Nothing related yet. The tide is out.']},
};

export {all, article};
