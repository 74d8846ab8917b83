import type {Article} from 'article-elements';

export const tides: Article = {headline: 'The tide tables were wrong', url: '/tides'};
export const glaciers: Article = {headline: 'A glacier that grows', url: '/glaciers'};

export const related: Article[] = [
  {headline: 'Old maps of the coast', url: '/maps'},
  {headline: 'What gulls remember', url: '/gulls'},
  {headline: 'A harbour without ships', url: '/harbour'},
];

export const listed: Article[] = [
  {id: 'first', headline: 'Rain in the desert', url: '/rain'},
  {id: 'second', headline: 'Snow on the dunes', url: '/snow'},
  {id: 'third', headline: 'Fog at noon', url: '/fog'},
];

export const written: Article = {
  headline: 'Written before any script',
  url: '/server',
  published: '2026-03-01',
};
