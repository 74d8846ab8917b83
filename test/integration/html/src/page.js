const find = selector => document.querySelector(selector);
const onClick = (selector, listener) => find(selector).addEventListener('click', listener);

onClick('#change', () => {
  find('#attributes article-card').setAttribute('headline', 'The sea has changed its mind');
});

find('#property article-card').article = {headline: 'The tide tables were wrong', url: '/tides'};
onClick('#change-property', () => {
  find('#property article-card').article = {headline: 'A glacier that grows', url: '/glaciers'};
});

find('#rail related-rail').articles = [
  {headline: 'Old maps of the coast', url: '/maps'},
  {headline: 'What gulls remember', url: '/gulls'},
  {headline: 'A harbour without ships', url: '/harbour'},
];

find('#events').addEventListener('tag-click', event => {
  event.preventDefault();
  find('#heard').textContent = event.detail.tag;
});
find('#events').addEventListener('article-click', event => {
  event.preventDefault();
  find('#heard').textContent = event.detail.url;
});

onClick('#toggle', () => find('#boolean tldr-box').toggleAttribute('open'));

onClick('#reorder', () => {
  const cards = [...document.querySelectorAll('#list article-card')];
  find('#list').prepend(...cards.reverse());
});

const removable = find('#removed article-card');
onClick('#remove', () => {
  if (removable.isConnected) removable.remove();
  else find('#removed').prepend(removable);
});

find('#src related-rail').addEventListener('article-load', event => {
  find('#loaded').textContent = event.detail.articles.length;
});
