/** What is compared, by the name of its module in `cards/`. The floor is what ratios are against. */
export const contenders = {
  floor: {title: 'Floor, written by hand'},
  'article-card': {title: 'article-card, property', ours: true},
  'article-card-attributes': {title: 'article-card, attributes', ours: true},
  lit: {title: 'Plain Lit card', package: 'lit'},
  preact: {title: 'Preact', package: 'preact'},
  react: {title: 'React', package: 'react-dom'},
  'web-awesome': {title: 'Web Awesome card', package: '@awesome.me/webawesome'},
  shoelace: {title: 'Shoelace card', package: '@shoelace-style/shoelace'},
};
