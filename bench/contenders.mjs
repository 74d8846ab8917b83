/** The contenders, by the name of their module in `cards/`. The floor is for information. */
export const contenders = {
  preact: {title: 'Preact', package: 'preact'},
  react: {title: 'React', package: 'react-dom'},
  lit: {title: 'Plain Lit card', package: 'lit'},
  shoelace: {title: 'Shoelace card', package: '@shoelace-style/shoelace'},
  'web-awesome': {title: 'Web Awesome card', package: '@awesome.me/webawesome'},
  'article-card': {title: 'article-card, property', ours: true},
  'article-card-attributes': {title: 'article-card, attributes', ours: true},
  floor: {title: 'Floor, written by hand'},
};

/** The contender that all ratios are against. Against itself it shows the noise. */
export const reference = 'preact';
