import {createHighlighter} from 'shiki';

/**
 * The kinds of tokens that have a colour, with the TextMate scopes of each. shared/look.css gives
 * each kind its colour by class, since the policy of the pages allows no style attributes.
 */
const kinds = {
  tag: ['entity.name.tag', 'entity.name.type', 'entity.name.class', 'support.class'],
  name: [
    'entity.other.attribute-name',
    'support.type.property-name',
    'entity.name.function',
    'support.function',
    'variable.css',
  ],
  value: ['string', 'constant', 'support.constant', 'keyword.other.unit'],
  keyword: ['keyword', 'storage', 'variable.language'],
  comment: ['comment', 'punctuation.definition.comment'],
};

/** Shiki knows tokens by colour. These stand for the kinds and are never shown. */
const colourOf = index => `#0000${String(index + 1).padStart(2, '0')}`;
const kindOf = new Map(Object.keys(kinds).map((kind, index) => [colourOf(index), kind]));

export const codeTheme = {
  name: 'article-elements',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: Object.values(kinds).map((scope, index) => ({
    scope,
    settings: {foreground: colourOf(index)},
  })),
};

/** A transformer of Shiki that writes `class="code-tag"` instead of the colour of a token. */
export const codeClasses = {
  name: 'code-classes',
  span(node) {
    const [colour] = /#\w{6}/.exec(node.properties.style ?? '') ?? [];
    delete node.properties.style;
    const kind = kindOf.get(colour?.toLowerCase());
    if (kind) node.properties.class = `code-${kind}`;
  },
  pre(node) {
    delete node.properties.style;
    delete node.properties.tabindex;
  },
};

const highlighter = createHighlighter({themes: [codeTheme], langs: ['html', 'json']});

/** Returns code as HTML, with a class for each kind of token. */
export async function highlight(code, lang) {
  const {codeToHtml} = await highlighter;
  return codeToHtml(code.trim(), {lang, theme: codeTheme.name, transformers: [codeClasses]});
}
