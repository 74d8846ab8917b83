import {listElements, listProperties} from './analyze.mjs';

/** The declarations that the types of all frameworks are derived from: `types/elements.d.ts`. */
export function writeElementTypes(manifest) {
  const elements = listElements(manifest);
  const events = new Set(elements.flatMap(element => element.events.map(({type}) => type.text)));
  const imported = [...elements.map(({name}) => name), 'ArticleElement', ...events].sort();
  const shared = elements[0].attributes.filter(isShared);
  return `// Written by "npm run manifest" from the sources. Do not edit.
import type {
${imported.map(name => `  ${name},`).join('\n')}
} from '../dist/index.js';

/** Numbers may be written as text, as in HTML. */
export type NumberText = \`\${number}\`;

/** JSON, as attributes carry it: what is rendered on a server has no other way. */
export type Json = string;

/** What every element has. */
export interface SharedAttributes {
${writeAttributes('ArticleElement', shared)}
}

${elements.map(writeElement).join('\n\n')}

/** Every element by its tag name. */
export interface ArticleElements {
${elements
  .map(
    ({tagName, name}) => `  '${tagName}': {
    element: ${name};
    attributes: ${name}Attributes;
    properties: ${name}Properties;
    events: ${name}Events;
  };`,
  )
  .join('\n')}
}
`;
}

const isShared = ({inheritedFrom}) => inheritedFrom?.name === 'ArticleElement';

/** Whether values of a type are JSON in the attribute: no text, number, choice or switch. */
const isObject = type => !/^(string|number|boolean)$|['"]/.test(type);

function writeElement(element) {
  const {name, tagName, attributes, events} = element;
  const fields = attributes.map(({fieldName}) => fieldName);
  const settable = [...new Set([...fields, ...listProperties(element).map(({name}) => name)])];
  return `/** The attributes of \`<${tagName}>\`. */
export interface ${name}Attributes extends SharedAttributes {
${writeAttributes(
  name,
  attributes.filter(attribute => !isShared(attribute)),
)}
}

/** What can be set on \`<${tagName}>\` from a script. */
export type ${name}Properties = Partial<
  Pick<
    ${name},
${settable.map(property => `    | '${property}'`).join('\n')}
  >
>;

/** What \`<${tagName}>\` tells. */
export interface ${name}Events {
${events
  .map(({name, type, description}) => `  /** ${description} */\n  '${name}': ${type.text};`)
  .join('\n')}
}`;
}

function writeAttributes(owner, attributes) {
  return attributes
    .map(({name, fieldName, type, description}) => {
      const written = type.text === 'number' ? 'NumberText' : isObject(type.text) ? 'Json' : '';
      const text = `${owner}['${fieldName}']${written && ` | ${written}`}`;
      return `  /** ${description.replace(/\s+/g, ' ')} */\n  '${name}'?: ${text};`;
    })
    .join('\n');
}
