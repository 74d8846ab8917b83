import {listElements, listProperties} from './analyze.mjs';

/** The reference of all elements, in Markdown: `docs/elements.md`. */
export function writeReference(manifest, words) {
  const elements = listElements(manifest);
  const [{attributes, members}] = elements;
  return `<!-- Written by "npm run manifest" from the sources. Do not edit. -->

# Elements

${elements.map(({tagName}) => `- ${linkTo(tagName, '')}`).join('\n')}

## What every element has

### Attributes

${attributeTable(attributes.filter(isShared))}

### Properties and methods

Every attribute is a property too. Beside them:

${memberTable(members.filter(member => isShared(member) && !member.attribute && !member.static))}

### States

${table(
  ['state', 'when'],
  [
    [code(':state(loading)'), 'Data is on its way.'],
    [code(':state(error)'), 'The newest load has failed.'],
    [code(':state(empty)'), 'There is nothing to show; the element takes no space.'],
  ],
)}

### Words

What the attribute \`words\` can say otherwise, an object of some of these. \`{…}\` is filled in. Where
the number matters there is a text for each plural category of the language (CLDR), such as \`one\` and
\`other\`: \`words='{"viewSource": "Original", "moreTags": {"other": "{n} more tags"}}'\`.

${table(
  ['name', 'in English'],
  Object.entries(words).map(([name, text]) => [
    code(name),
    typeof text === 'string' ? text : code(JSON.stringify(text)),
  ]),
)}

${elements.map(writeElement).join('\n\n')}
`;
}

/** The tables of the README, by the name of their place. */
export function writeReadmeTables(manifest, types) {
  const elements = listElements(manifest);
  return {
    elements: table(
      ['element', 'what it shows'],
      elements.map(({tagName, description}) => [
        linkTo(tagName, 'docs/elements.md'),
        /^.*?[.](?= [A-Z]|$)/.exec(description.replace(/\s+/g, ' '))[0],
      ]),
    ),
    events: table(
      ['event', 'detail', 'when', 'from'],
      listEvents(manifest).map(({name, type, description, tags}) => [
        code(name),
        code(`{${types.detailOf(type).join(', ')}}`),
        description,
        tags.length === elements.length
          ? 'every element'
          : tags.map(tag => code(`<${tag}>`)).join(', '),
      ]),
    ),
  };
}

const begin = name => `<!-- generated: ${name} -->`;
const end = '<!-- /generated -->';

/** Puts the tables where their marks stand in a document. */
export function fillTables(text, tables) {
  let result = text;
  for (const [name, content] of Object.entries(tables)) {
    const start = result.indexOf(begin(name));
    const stop = result.indexOf(end, start);
    if (start < 0 || stop < 0) throw new Error(`The document has no place "${begin(name)}".`);
    const before = result.slice(0, start + begin(name).length);
    result = `${before}\n\n${content}\n\n${result.slice(stop)}`;
  }
  return result;
}

/** Every event once, in the words of its class, and the elements that fire it. */
function listEvents(manifest) {
  const elements = listElements(manifest);
  return manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({name}) => name.endsWith('Event'))
    .map(({name: type, description}) => {
      const [, name, when] = /^`([\w-]+)`: ([\s\S]*)$/.exec(description);
      const tags = elements
        .filter(({events}) => events.some(event => event.name === name))
        .map(({tagName}) => tagName);
      return {type, name, description: when[0].toUpperCase() + when.slice(1), tags};
    });
}

function writeElement(element) {
  const {tagName, name, description, attributes, slots, cssParts, cssProperties, events} = element;
  const properties = listProperties(element);
  return `## \`<${tagName}>\`

${description}

\`\`\`js
import 'article-elements/define/${tagName}.js'; // registers it
import {${name}} from 'article-elements'; // the class
\`\`\`

### Attributes

${attributeTable(attributes.filter(attribute => !isShared(attribute)))}
${properties.length > 0 ? `\n### Properties without an attribute\n\n${memberTable(properties)}\n` : ''}
### Events

${table(
  ['event', 'class', 'when'],
  events.map(({name, type, description}) => [code(name), code(type.text), description]),
)}

### Slots

${table(
  ['slot', 'what for'],
  slots.map(({name, description}) => [name ? code(name) : '(default)', description]),
)}

### Parts

${table(
  ['part', 'what it is'],
  cssParts.map(({name, description}) => [code(`::part(${name})`), description]),
)}

### Custom properties

${table(
  ['property', 'default', 'what it is'],
  cssProperties.map(({name, default: value, description}) => [
    code(name),
    value ? code(value) : '',
    description,
  ]),
)}`;
}

function attributeTable(attributes) {
  return table(
    ['attribute', 'property', 'type', 'what it says'],
    attributes.map(({name, fieldName, type, description}) => [
      code(name),
      name === fieldName ? '' : code(fieldName),
      code(type.text),
      description,
    ]),
  );
}

function memberTable(members) {
  return table(
    ['name', 'type', 'what it is'],
    members.map(({kind, name, type, return: result, description}) => [
      code(kind === 'method' ? `${name}()` : name),
      code((result?.type ?? type).text.replace(/ \| (null|undefined)/g, '')),
      description,
    ]),
  );
}

const isShared = ({inheritedFrom}) => inheritedFrom?.name === 'ArticleElement';

const linkTo = (tagName, file) => `[\`<${tagName}>\`](${file}#${tagName})`;

const code = text => `\`${text}\``;

function table(head, rows) {
  const line = cells =>
    `| ${cells.map(cell => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
