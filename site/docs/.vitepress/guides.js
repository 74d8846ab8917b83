/** The pages of the docs, in the order in which "next" leads through them. */
export const guides = [
  {
    text: 'Begin',
    items: [
      {text: 'Overview', file: 'README.md', page: ''},
      {text: 'Install', file: 'docs/install.md', page: 'install'},
      {text: 'Embedding', file: 'docs/embedding.md', page: 'embedding'},
      {text: 'Recipes', file: 'docs/recipes.md', page: 'recipes'},
    ],
  },
  {
    text: 'Reference',
    items: [
      {text: 'Elements', file: 'docs/elements.md', page: 'elements'},
      {text: 'Formats', file: 'docs/formats.md', page: 'formats'},
      {text: 'What is shown', file: 'docs/what-is-shown.md', page: 'what-is-shown'},
    ],
  },
  {
    text: 'Build and serve',
    items: [
      {text: 'Frameworks', file: 'docs/frameworks.md', page: 'frameworks'},
      {text: 'Testing', file: 'docs/testing.md', page: 'testing'},
      {text: 'Servers', file: 'docs/servers.md', page: 'servers'},
      {text: 'Serving', file: 'docs/serving.md', page: 'serving'},
      {text: 'Performance', file: 'docs/performance.md', page: 'performance'},
    ],
  },
  {
    text: 'Project',
    items: [
      {text: 'Changelog', file: 'CHANGELOG.md', page: 'changelog'},
      {text: 'Support', file: 'SUPPORT.md', page: 'support'},
      {text: 'Security', file: 'SECURITY.md', page: 'security'},
      {text: 'Contributing', file: 'CONTRIBUTING.md', page: 'contributing'},
      {text: 'Decisions', file: 'docs/decisions/README.md', page: 'decisions/index'},
    ],
  },
];
