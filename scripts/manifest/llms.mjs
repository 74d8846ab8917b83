import {listElements, listProperties} from './analyze.mjs';

/**
 * Writes `llms.txt` (https://llmstxt.org): what a program that writes code has to know about the
 * package, in one file.
 */
export function writeLlms(manifest, types) {
  const elements = listElements(manifest);
  const shared = elements[0].attributes.filter(isShared);
  return `# article-elements

> Custom elements, made with Lit, that show an article or parts of one on any web page. Data comes from
> attributes, from JSON in the page, or from a URL.

This file is written by "npm run manifest" from the sources.

## Which element

${elements.map(({tagName, description}) => `- \`<${tagName}>\`: ${oneLine(description)}`).join('\n')}

## How to use them

With a script tag, every element is defined:

\`\`\`html
<script type="module" src="/article-elements/article-elements.js"></script>
<related-rail src="/feed.json" limit="3"><a href="/articles">All articles</a></related-rail>
\`\`\`

With npm, import each element that the page uses:

\`\`\`js
import 'article-elements/define/related-rail.js';
\`\`\`

- Content inside an element is its fallback. It shows until the script has run, and when loading fails.
- An object goes into the property, or as JSON into the attribute: \`element.article = {headline: 'A'}\`.
- A \`<script type="application/json">\` inside an element is its data.
- A URL that is not relative, \`http:\` or \`https:\` is dropped. Text is shown as text.
- Styles of the page do not reach into the elements. Set tokens (\`--article-accent\`) or style parts
  (\`article-card::part(headline)\`).
- On a server, \`article-elements/ssr.js\` renders an article as HTML: \`renderArticle()\`, \`renderCard()\`,
  \`toHTML()\`. React has wrappers in \`article-elements/react.js\`.

## Attributes of every element

${writeAttributes(shared)}

${elements.map(writeElement).join('\n\n')}

## Formats

\`format\` is \`auto\` or one of: ${readList(types.formats)}. With \`items\` and \`map\`, any other JSON can be read.
The format of the project's own, \`article\`, is described by \`article.schema.json\`.

## Failures

A failure never throws. The element fires \`article-error\`, whose \`error.code\` is one of:

${types.errorCodes.map(({code, description}) => `- \`${code}\`: ${description}`).join('\n')}

The attribute \`debug\` prints where each field came from, and why something is not shown.

## Documentation

${guides.map(([file, text]) => `- [${file}](docs/${file}): ${text}`).join('\n')}
`;
}

const guides = [
  ['elements.md', 'every attribute, property, event, slot, part and token'],
  ['embedding.md', 'script tags, fallbacks, policies, troubleshooting'],
  ['formats.md', 'how each format is read, and every error message'],
  ['frameworks.md', 'React, Vue, Svelte, Angular and others'],
  ['servers.md', 'rendering on a server'],
  ['recipes.md', 'WordPress, Ghost and other systems'],
];

const isShared = ({inheritedFrom}) => inheritedFrom?.name === 'ArticleElement';

const oneLine = text => text.replace(/\s+/g, ' ').trim();

const readList = names => names.map(name => `\`${name}\``).join(', ');

const writeAttributes = attributes =>
  attributes
    .map(({name, type, description}) => `- \`${name}\` (${type.text}): ${oneLine(description)}`)
    .join('\n');

function writeElement(element) {
  const {tagName, attributes, slots, cssParts, cssProperties, events} = element;
  const own = attributes.filter(attribute => !isShared(attribute));
  const properties = listProperties(element).filter(property => !isShared(property));
  const names = slots.flatMap(({name}) => name || []);
  return [
    `## \`<${tagName}>\``,
    '',
    writeAttributes(own),
    '',
    ...line('Properties without an attribute', properties),
    ...line('Events', events),
    ...line(
      'Slots',
      names.map(name => ({name})),
    ),
    ...line('Parts', cssParts),
    ...line('Tokens', cssProperties),
  ].join('\n');
}

const line = (title, items) =>
  items.length > 0 ? [`- ${title}: ${readList(items.map(({name}) => name))}`] : [];
