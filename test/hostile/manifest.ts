/** What the manifest says of an attribute or a property. */
export interface Attribute {
  name: string;
  type?: {text: string};
  inheritedFrom?: object;
}

interface Member extends Attribute {
  kind: string;
  privacy?: string;
  static?: boolean;
  readonly?: boolean;
}

interface Declaration {
  tagName?: string;
  attributes?: Attribute[];
  members?: Member[];
}

interface Manifest {
  modules: {declarations: Declaration[]}[];
}

/** An element with everything that a page may set. */
interface Described {
  tagName: string;
  attributes: Attribute[];
  properties: Attribute[];
}

const response = await fetch('/custom-elements.json');
const {modules} = (await response.json()) as Manifest;

/** Every element, with every attribute and every property, so that none can be forgotten. */
export const elements: readonly Described[] = modules
  .flatMap(({declarations}) => declarations)
  .flatMap(({tagName, attributes = [], members = []}) =>
    tagName ? [{tagName, attributes, properties: members.filter(isSettable)}] : [],
  );

function isSettable({kind, privacy, static: isStatic, readonly}: Member): boolean {
  return kind === 'field' && (privacy ?? 'public') === 'public' && !isStatic && !readonly;
}

const article = JSON.stringify({
  headline: 'A',
  url: '/a',
  tldr: ['b', 'c'],
  body: '<h2>d</h2><p>e</p>',
  tags: ['f', {name: 'g', url: '/g'}],
  source: '/h',
  image: {url: 'data:image/png,x', srcset: 'data:image/png,y 2x', caption: 'i', credit: 'j'},
  published: '2025-11-23',
  modified: '2025-11-24',
  category: 'k',
  authors: ['l', 'm'],
  related: [{headline: 'n', url: '/n'}],
});

/** What makes an element show as much as it can, so that an attribute comes to be seen. */
export const others: Record<string, Record<string, string>> = {
  'article-body': {article, toc: ''},
  'article-card': {article},
  'article-header': {article},
  'article-layout': {article, 'structured-data': ''},
  'related-rail': {articles: `[${article}]`, 'more-href': '/o', 'include-current': ''},
  'tag-list': {article, 'href-template': '/tag/{name}'},
  'tldr-box': {article, copyable: '', collapsible: ''},
};
