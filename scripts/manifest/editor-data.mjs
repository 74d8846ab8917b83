import {listElements, listProperties} from './analyze.mjs';

const schemas = {
  webTypes: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  html: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  css: 'https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json',
};

/** The values that an attribute may have, where they are few. */
function choices(type) {
  return [...type.matchAll(/'([^']*)'/g)].map(([, name]) => name);
}

const markdown = value => ({kind: 'markdown', value});

const bulletList = (title, items) =>
  items.length > 0 ? `\n\n**${title}**\n${items.map(item => `- ${item}`).join('\n')}` : '';

/** Attributes and help for HTML in VS Code: `html.customData`. */
export function writeHtmlData(manifest) {
  return {
    $schema: schemas.html,
    version: 1.1,
    tags: listElements(manifest).map(({tagName, description, attributes, slots, events}) => ({
      name: tagName,
      description: markdown(
        description +
          bulletList(
            'Slots',
            slots.map(slot => `\`${slot.name || '(default)'}\`: ${slot.description}`),
          ) +
          bulletList(
            'Events',
            events.map(event => `\`${event.name}\`: ${event.description}`),
          ),
      ),
      attributes: attributes.map(({name, type, description}) => {
        const values = choices(type.text).map(name => ({name}));
        return {
          name,
          description: markdown(description),
          ...(type.text === 'boolean' && {valueSet: 'v'}),
          ...(values.length > 0 && {values}),
        };
      }),
    })),
  };
}

/** Custom properties and parts for CSS in VS Code: `css.customData`. */
export function writeCssData(manifest) {
  const collect = list => {
    const found = new Map();
    for (const element of listElements(manifest)) {
      for (const item of element[list]) {
        const {name, default: value, description} = item;
        const text = `${description}${value ? ` Default: \`${value}\`.` : ''}`;
        const lines = found.get(name) ?? [];
        found.set(name, [...lines, `\`<${element.tagName}>\`: ${text}`]);
      }
    }
    return [...found].sort(([a], [b]) => a.localeCompare(b));
  };
  const entries = (list, name) =>
    collect(list).map(([key, lines]) => ({
      name: name(key),
      description: markdown(lines.join('\n\n')),
    }));
  return {
    $schema: schemas.css,
    version: 1.1,
    properties: entries('cssProperties', name => name),
    pseudoElements: entries('cssParts', name => `::part(${name})`),
  };
}

/** The same for JetBrains editors: `web-types` in package.json. */
export function writeWebTypes(manifest, {name, version}) {
  return {
    $schema: schemas.webTypes,
    name,
    version,
    'description-markup': 'markdown',
    'framework-config': {'enable-when': {'node-packages': [name]}},
    contributions: {
      html: {
        elements: listElements(manifest).map(element => ({
          name: element.tagName,
          description: element.description,
          source: {module: `${name}/define/${element.tagName}.js`, symbol: element.name},
          attributes: element.attributes.map(({name, type, description}) => ({
            name,
            description,
            value: {type: type.text},
          })),
          slots: element.slots.map(({name, description}) => ({name, description})),
          js: {
            properties: [...element.attributes, ...listProperties(element)].map(
              ({name, fieldName, type, description}) => ({
                name: fieldName ?? name,
                type: type.text,
                description,
              }),
            ),
            events: element.events.map(({name, description}) => ({name, description})),
          },
          css: {
            properties: element.cssProperties.map(({name, description}) => ({name, description})),
            parts: element.cssParts.map(({name, description}) => ({name, description})),
          },
        })),
      },
    },
  };
}
