export const tides = {headline: 'The tide tables were wrong', url: '/tides'};
export const glaciers = {headline: 'A glacier that grows', url: '/glaciers'};

export const related = [
  {headline: 'Old maps of the coast', url: '/maps'},
  {headline: 'What gulls remember', url: '/gulls'},
  {headline: 'A harbour without ships', url: '/harbour'},
];

export const listed = [
  {id: 'first', headline: 'Rain in the desert', url: '/rain'},
  {id: 'second', headline: 'Snow on the dunes', url: '/snow'},
  {id: 'third', headline: 'Fog at noon', url: '/fog'},
];
