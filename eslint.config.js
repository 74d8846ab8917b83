import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noOnlyTests from 'eslint-plugin-no-only-tests';
import {configs as webComponents} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import typescript from 'typescript-eslint';

const lits = ['lit', 'lit/*', 'lit-*', '@lit/**'];
const entries = ['**/index.js', '**/define.js', '**/data.js'];
const elements = ['**/article-*/**', '**/related-rail/**', '**/tag-list/**', '**/tldr-box/**'];

/** What sits on top, and what writes markup and styles from text: nothing imports it. */
const never = [
  '**/ssr/**',
  '**/react/**',
  'lit/directives/unsafe-*',
  'lit/directives/style-map.js',
];

/** Controllers load and read for elements. */
const elementsMayNot = [
  '**/index.js',
  '**/data/load*.js',
  '**/data/read.js',
  '**/data/formats.js',
  '**/data/page.js',
];

/** Data flows one way, and so do imports: what a folder may not import, by path. */
const direction = {
  src: [],
  'src/data': [
    ...lits,
    ...entries,
    '**/controllers/**',
    '**/elements/**',
    '**/html/**',
    '**/time/format-date.js',
    '**/locales/**',
    '**/styles/**',
    '**/events.js',
  ],
  'src/time': [
    ...lits,
    ...entries,
    '**/controllers/**',
    '**/elements/**',
    '**/html/**',
    '**/data/**',
    '**/styles/**',
    '**/events.js',
  ],
  'src/locales': [
    ...lits,
    ...entries,
    '**/controllers/**',
    '**/elements/**',
    '**/html/**',
    '**/data/**',
    '**/time/**',
    '**/styles/**',
    '**/events.js',
  ],
  'src/html': [
    ...lits,
    ...entries,
    '**/controllers/**',
    '**/elements/**',
    '**/time/**',
    '**/locales/**',
    '**/events.js',
  ],
  'src/styles': [
    ...entries,
    '**/controllers/**',
    '**/elements/**',
    '**/html/**',
    '**/data/**',
    '**/time/**',
    '**/locales/**',
    '**/events.js',
  ],
  'src/embed': [
    ...lits,
    ...entries,
    '**/controllers/**',
    '**/elements/**',
    // What a rail shows of its source decides what the fallback is.
    '!**/elements/related-rail',
    '!**/elements/related-rail/filter-articles.js',
    '!**/elements/related-rail/select-articles.js',
    '**/html/**',
    '**/time/**',
    '**/locales/**',
    '**/styles/**',
    '**/events.js',
  ],
  'src/controllers': [...entries, '**/elements/**', '**/styles/**'],
  // An element knows another one only where it is made of it.
  'src/elements': [...elementsMayNot, ...elements],
  'src/elements/related-rail': [...elementsMayNot, ...elements, '!**/article-card/**'],
  'src/elements/article-layout': elementsMayNot,
};

const oneWay = Object.entries(direction).map(([folder, group]) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {group, message: 'Imports go elements → controllers → data, time, html, locales.'},
          {group: never, message: 'It sits on top, or writes markup and styles from text.'},
        ].filter(({group}) => group.length > 0),
      },
    ],
  },
}));

/** The longest file of a class, in lines: a reader has to hold it in mind. */
const longestFile = 250;

export default defineConfig(
  globalIgnores(['dist', 'cdn', 'coverage', 'storybook-static', 'site/dist']),
  typescript.configs.strict,
  typescript.configs.stylistic,
  {
    files: ['src/**/*.ts'],
    extends: [
      typescript.configs.strictTypeCheckedOnly,
      typescript.configs.stylisticTypeCheckedOnly,
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      webComponents['flat/best-practice'],
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-member-accessibility': ['error', {accessibility: 'no-public'}],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {allowNumber: true, allowBoolean: true},
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      // Types say what should come; hostile data, other engines and servers bring something else.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Groups of a regular expression that matched are there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-useless-default-assignment': 'off',
      // A protocol's events come from other implementations of their class.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // An empty text is to be replaced too.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/no-invalid-void-type': ['error', {allowInGenericTypeArguments: true}],
      // A list without bullets is none to some screen readers, unless it says so.
      'lit-a11y/no-redundant-role': 'off',
      // Lit calls listeners of a template on its element.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': [
        'error',
        {selector: 'ExportDefaultDeclaration', message: 'Exports have names.'},
        {selector: 'TSEnumDeclaration', message: 'A union of strings says the same.'},
        {
          selector: "MemberExpression[property.name='innerHTML']",
          message: 'HTML goes through src/html.',
        },
      ],
    },
  },
  ...oneWay,
  {
    files: ['src/elements/**/*.ts', 'src/controllers/**/*.ts'],
    rules: {'max-lines': ['error', longestFile]},
  },
  {
    // What renders on servers may import everything but React's wrappers; its library is named alike.
    files: ['src/ssr/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {patterns: [{group: [...never.slice(1), ...entries.slice(0, 1)]}]},
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    plugins: {'no-only-tests': noOnlyTests},
    rules: {
      'no-only-tests/no-only-tests': 'error',
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['aTimeout', 'waitUntil'],
          message: 'Wait for a state with waitUntil() of test/time.ts, or let FakeTime pass there.',
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Else a run with what a server rendered would not have them.
    files: ['test/elements/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['aTimeout', 'fixture', 'waitUntil'],
          message:
            'Take `fixture` of test/fixture.ts, and waitUntil() or FakeTime of test/time.ts.',
        },
      ],
    },
  },
  {files: ['**/*.mjs', '**/*.js'], languageOptions: {globals: {}}},
);
