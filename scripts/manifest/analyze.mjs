import {readFileSync} from 'node:fs';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

/**
 * The manifest of the package: what the analyzer finds in the sources, cut down to what is public,
 * told of the files that are published, and with the types of attributes written out.
 */
export async function analyze(types) {
  const manifest = await cli({
    argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
    noWrite: true,
  });
  nameElements(manifest);
  hideBases(manifest);
  manifest.modules = manifest.modules.filter(keepPublic);
  for (const {declarations} of manifest.modules) {
    for (const declaration of declarations) {
      // What no docblock names is a mistake of the analyzer, or protocol.
      declaration.events = declaration.events?.filter(({description}) => description);
      describeTypes(declaration, types);
    }
  }
  return JSON.parse(JSON.stringify(manifest), (key, value) =>
    (key === 'path' || key === 'module') && typeof value === 'string' ? published(value) : value,
  );
}

/** A class says its tag name in a static field, and its `define.ts` registers it under that. */
function nameElements({modules}) {
  for (const {path, declarations} of modules) {
    for (const declaration of declarations) {
      const field = declaration.members?.find(member => member.static && member.name === 'tagName');
      if (!field?.default) continue;
      const tagName = field.default.slice(1, -1);
      Object.assign(declaration, {tagName, customElement: true});
      const definition = modules.find(module => module.path.endsWith(`/${tagName}/define.ts`));
      const declared = {name: declaration.name, module: path};
      definition.exports = [
        {kind: 'custom-element-definition', name: tagName, declaration: declared},
      ];
    }
  }
}

/** Classes that some elements share, or that hold a part of an element. */
const hidden = /^(Teaser|Light|Rail)Element$/;

/**
 * Makes members of a base class that is not public members of the class that extends it: a reader of
 * the manifest knows of `ArticleElement` only.
 */
function hideBases({modules}) {
  const {declarations, path} = modules.find(module => module.path.endsWith('/article-element.ts'));
  const base = declarations.find(({name}) => name === 'ArticleElement');
  Object.assign(base, {
    customElement: true,
    superclass: {name: 'LitElement', package: 'lit'},
    events: [],
  });
  for (const declaration of modules.flatMap(module => module.declarations)) {
    const isBase = declaration === base;
    for (const list of [declaration.members, declaration.attributes]) {
      // Of a teaser, the fields of the article come first, and how the element shows them second.
      list?.sort((one, other) => isOf(other, 'TeaserElement') - isOf(one, 'TeaserElement'));
    }
    for (const member of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
      const owner = member.inheritedFrom?.name;
      if (isBase || hidden.test(owner)) delete member.inheritedFrom;
      if (owner === 'PageElement' && !isBase)
        member.inheritedFrom = {name: base.name, module: path};
    }
  }
  for (const module of modules) {
    module.declarations = module.declarations.filter(
      ({name}) => name !== 'PageElement' && !hidden.test(name),
    );
  }
}

const isOf = ({inheritedFrom}, name) => Number(inheritedFrom?.name === name);

/** Elements, their base and events are public; what they are made of is not. */
function keepPublic(module) {
  module.declarations = module.declarations.filter(
    ({kind, customElement, name}) => kind === 'class' && (customElement || name.endsWith('Event')),
  );
  const names = new Set(module.declarations.map(({name}) => name));
  module.exports = module.exports.filter(
    ({kind, declaration}) => kind === 'custom-element-definition' || names.has(declaration.name),
  );
  return module.exports.length > 0;
}

/** An attribute is told from a property: it is not `null`, and aliases of unions say little. */
function describeTypes(declaration, types) {
  for (const attribute of declaration.attributes ?? []) {
    const text = types.propertyType(declaration.name, attribute.fieldName);
    if (text) attribute.type = {text};
  }
}

/** Sources are not in the package; what is built from them is. */
function published(path) {
  return path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
}

/** The elements of a manifest, in the order in which an article shows them. */
export function listElements(manifest) {
  const order = readFileSync('src/define.ts', 'utf8');
  const place = ({tagName}) => order.indexOf(`/${tagName}/`);
  return manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .sort((a, b) => place(a) - place(b));
}

/** What a page may set on an element beside its attributes. */
export function listProperties({members}) {
  return members.filter(
    member => member.kind === 'field' && !member.static && !member.readonly && !member.attribute,
  );
}
