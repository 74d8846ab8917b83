// The playground: a form that writes one element, its attributes and its JSON.

const heading = {'heading-level': ['', '2', '3', '4', '5', '6']};
const teaser = {
  headline: 'text',
  summary: 'text',
  category: 'text',
  published: 'text',
  author: 'text',
  image: 'text',
  'reading-minutes': 'number',
  media: ['', 'video', 'audio', 'gallery', 'live'],
  'date-style': ['', 'relative', 'absolute', 'none'],
  ratio: ['', '16/9', '4/3', '1', '21/9'],
  locked: 'boolean',
  sponsor: 'text',
};
const variants = ['', 'stacked', 'row', 'overlay', 'compact', 'text'];

/** For each element its attributes, what they start with, and the file of its JSON. */
const elements = {
  'article-card': {
    attributes: {variant: variants, ...heading, lines: 'number', ...teaser},
    file: 'data/card.json',
  },
  'article-header': {attributes: {...heading, ...teaser}, file: 'data/header.json'},
  'tldr-box': {
    attributes: {
      heading: 'text',
      ...heading,
      text: 'text',
      ai: ['', 'generated', 'assisted'],
      collapsible: 'boolean',
      open: 'boolean',
      copyable: 'boolean',
    },
    file: 'data/points.json',
  },
  'tag-list': {
    attributes: {
      tags: 'text',
      max: 'number',
      separator: 'text',
      'href-template': 'text',
      'source-href': 'text',
      'source-label': 'text',
      selectable: 'boolean',
    },
    file: 'data/tags.json',
  },
  'related-rail': {
    attributes: {
      layout: ['', 'auto', 'grid', 'list', 'carousel'],
      variant: variants,
      order: ['', 'source', 'newest', 'related'],
      fill: ['', 'newest', 'none'],
      tags: 'text',
      'exclude-tags': 'text',
      limit: 'number',
      offset: 'number',
      heading: 'text',
      ...heading,
      'more-href': 'text',
      'more-label': 'text',
    },
    file: 'data/related.json',
  },
  'article-body': {
    attributes: {'heading-offset': ['', '1', '2', '3'], toc: 'boolean'},
    file: 'data/body.json',
  },
};
const start = {
  'article-card': {variant: 'row'},
  'article-header': {'heading-level': '3'},
  'tldr-box': {heading: 'The gist', copyable: true},
  'tag-list': {max: '4'},
  'related-rail': {heading: 'Read next', layout: 'carousel'},
  'article-body': {'heading-offset': '2', toc: true},
};

const form = document.querySelector('.playground');
const knobs = form.querySelector('.knobs');
const squeeze = form.querySelector('.squeeze');
const stage = form.querySelector('.playground-stage');
const problem = form.querySelector('.problem');
const code = form.querySelector('.markup code');
const log = form.querySelector('.log ol');
const {element: elementSelect, scheme, width, json, size} = form.elements;

form.hidden = false;
elementSelect.append(...Object.keys(elements).map(tag => new Option(`<${tag}>`, tag)));

function makeKnob(name, kind, value) {
  const label = document.createElement('label');
  const text = document.createElement('span');
  text.textContent = name;
  if (kind === 'boolean') {
    const input = document.createElement('input');
    Object.assign(input, {type: 'checkbox', name: `attribute ${name}`, checked: value === true});
    label.className = 'check';
    label.append(input, text);
    return label;
  }
  const input = document.createElement(Array.isArray(kind) ? 'select' : 'input');
  input.name = `attribute ${name}`;
  label.className = kind === 'text' ? 'field long' : 'field';
  if (Array.isArray(kind)) input.append(...kind.map(option => new Option(option || '–', option)));
  else input.type = kind;
  if (kind === 'number') input.min = '0';
  input.value = value ?? '';
  label.append(text, input);
  return label;
}

/** The attributes as the knobs say, without those that are left empty. */
function chosenAttributes() {
  const chosen = [];
  for (const input of knobs.querySelectorAll('input, select')) {
    const name = input.name.replace('attribute ', '');
    if (input.type === 'checkbox') {
      if (input.checked) chosen.push([name, '']);
    } else if (input.value) {
      chosen.push([name, input.value]);
    }
  }
  return chosen;
}

function escapeAttribute(value) {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function show() {
  const tag = elementSelect.value;
  const element = document.createElement(tag);
  const attributes = chosenAttributes();
  for (const [name, value] of attributes) element.setAttribute(name, value);
  problem.textContent = '';
  const text = json.value.trim();
  if (text) {
    try {
      const data = JSON.parse(text);
      // As properties: a data script made by a script is stopped by Trusted Types.
      if (tag === 'related-rail') element.articles = data.items ?? data;
      else element.article = data;
    } catch (error) {
      problem.textContent = `Not JSON yet: ${error.message}`;
      return;
    }
  }
  squeeze.replaceChildren(element);
  code.textContent = markup(tag, attributes, text);
}

function markup(tag, attributes, text) {
  const written = attributes.map(([name, value]) =>
    value === '' ? name : `${name}="${escapeAttribute(value)}"`,
  );
  const opening =
    written.join(' ').length > 50
      ? `<${tag}\n  ${written.join('\n  ')}\n>`
      : `<${[tag, ...written].join(' ')}>`;
  if (!text) return `${opening}</${tag}>`;
  const data = text.replaceAll('<', '\\u003c').replaceAll(/^/gm, '    ');
  return `${opening}\n  <script type="application/json">\n${data}\n  </script>\n</${tag}>`;
}

async function choose(tag) {
  const {attributes, file} = elements[tag];
  knobs.replaceChildren(
    knobs.querySelector('legend'),
    ...Object.entries(attributes).map(([name, kind]) => makeKnob(name, kind, start[tag][name])),
  );
  const data = await (await fetch(file)).text();
  if (elementSelect.value !== tag) return;
  // In the file, pictures are addressed from its own folder; here, from the page's.
  json.value = data.replaceAll(/(?<=["\s])pictures\//g, 'data/pictures/').trim();
  show();
}

function note(event) {
  const line = document.createElement('li');
  const {article, position, tag, selected, error, articles} = event.detail;
  const facts = {
    ...(article && {headline: article.headline}),
    ...(position !== undefined && {position}),
    ...(tag && {tag}),
    ...(selected && {selected}),
    ...(error && {error: error.code}),
    ...(articles && {articles: articles.length}),
  };
  line.textContent = `${event.type} ${JSON.stringify(facts)}`;
  log.prepend(line);
  while (log.children.length > 5) log.lastChild.remove();
}

const types = ['load', 'error', 'click', 'view'].map(name => `article-${name}`);
for (const type of [...types, 'tag-click', 'tag-change']) squeeze.addEventListener(type, note);

let pending = 0;
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', ({target}) => {
  if (target === elementSelect) void choose(target.value);
  else if (target === width) {
    squeeze.style.setProperty('--width', `${target.value}%`);
    size.value = `${target.value} %`;
  } else if (target === scheme) {
    if (target.value) stage.dataset.theme = target.value;
    else delete stage.dataset.theme;
  } else {
    clearTimeout(pending);
    pending = setTimeout(show, 150);
  }
});
void choose(elementSelect.value);
