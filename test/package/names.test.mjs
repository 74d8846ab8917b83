// Every tag, attribute, event, part and token that a document names exists.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {parseFragment} from 'parse5';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);
const byTag = new Map(elements.map(element => [element.tagName, element]));
const namesOf = list => new Set(elements.flatMap(element => element[list]).map(({name}) => name));
const events = namesOf('events');
const tokens = namesOf('cssProperties');
const parts = namesOf('cssParts');

const documents = [
  'README.md',
  'llms.txt',
  ...readdirSync('docs', {recursive: true})
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name)),
];

/** Names with the same beginning that are files, packages, classes of a page, or keys of a map. */
const others = new Set(['article-elements', 'article-source', 'article-json']);

/** Attributes that every element of HTML has, and those of frameworks. */
const isGlobal = name =>
  /^(id|class|lang|dir|slot|style|hidden|title|role|part|is|key|ref|defer-hydration|client:\w+)$/.test(
    name,
  ) || /^(aria|data|on)/.test(name);

/** A name without the marks of frameworks: `:articles`, `.article`, `[src]`, `attr.src`. */
const plainName = name => name.replace(/^(v-bind:|\[attr\.|[:.?[])|\]$/g, '');

const isEventBinding = name => /^(@|\(|on:|v-on:)/.test(name);

/** The elements of this library in a text that has HTML in it, with their attributes. */
function ourElements(text) {
  const found = [];
  (function walk({childNodes = [], content}) {
    for (const node of [...childNodes, ...(content?.childNodes ?? [])]) {
      if (byTag.has(node.tagName)) found.push(node);
      walk(node);
    }
  })(parseFragment(text));
  return found;
}

/** The snippets of a document in a language whose markup is HTML's. */
function snippets(text) {
  const fences = text.matchAll(
    /^ *```(html|php|vue|svelte|astro|liquid|njk|handlebars)\n([^]*?)^ *```/gm,
  );
  return [...fences].map(match => match[2]);
}

/** The camelCase names that a framework may use for an attribute. */
const hasAttribute = ({attributes, members}, name) =>
  attributes.some(attribute =>
    [attribute.name, attribute.fieldName?.toLowerCase()].includes(name),
  ) || members.some(member => member.name.toLowerCase() === name);

for (const file of documents) {
  const text = readFileSync(file, 'utf8');

  describe(file, () => {
    it('names only tags that exist', () => {
      const tags = [...text.matchAll(/<\/?((?:article|related|tldr)-[a-z-]+|tag-[a-z-]+)/g)];
      assert.deepEqual(
        tags.map(match => match[1]).filter(tag => !byTag.has(tag)),
        [],
      );
    });

    it('names only tokens that exist', () => {
      const named = [...text.matchAll(/--article-[a-z][a-z-]*[a-z](?![a-z*-])/g)];
      assert.deepEqual(
        named.map(([token]) => token).filter(token => !tokens.has(token)),
        [],
      );
    });

    it('names only parts that exist, on the elements that have them', () => {
      const named = [...text.matchAll(/([a-z]+-[a-z]+)?::part\(([\w-]+)\)/g)];
      const wrong = named.filter(([, tag, part]) => {
        const element = byTag.get(tag);
        return element ? !element.cssParts.some(({name}) => name === part) : !parts.has(part);
      });
      assert.deepEqual(
        wrong.map(([selector]) => selector),
        [],
      );
    });

    it('names only events that exist', () => {
      const quoted = text.matchAll(/[`'"](?:on)?((?:article|tag)-[a-z]+)[`'"]/g);
      const bound = text.matchAll(/(?:[@(]|\bon:?)((?:article|tag)-[a-z]+)(?=[)=])/g);
      const names = [...quoted, ...bound].map(match => match[1]);
      assert.deepEqual(
        names.filter(name => !events.has(name) && !byTag.has(name) && !others.has(name)),
        [],
      );
    });

    it('names only attributes that exist', () => {
      const wrong = snippets(text)
        .flatMap(ourElements)
        .flatMap(({tagName, attrs}) =>
          attrs
            .filter(({name}) => !isEventBinding(name) && !isGlobal(name))
            .map(({name}) => plainName(name))
            // Others are pieces of a template language.
            .filter(name => /^[a-z-]+$/.test(name))
            .filter(name => !hasAttribute(byTag.get(tagName), name))
            .map(name => `<${tagName} ${name}>`),
        );
      assert.deepEqual(wrong, []);
    });
  });
}
