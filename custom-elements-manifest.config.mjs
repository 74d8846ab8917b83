/** Keeps what is public, in an order that does not depend on the machine. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    customElementsManifest.modules.sort((a, b) => a.path.localeCompare(b.path));
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        // Events that are not named in the docblock are protocol, not interface.
        declaration.events = declaration.events?.filter(({name}) => name);
        declaration.members = declaration.members?.filter(
          ({name, privacy, description}) =>
            !name.startsWith('#') &&
            (privacy ?? 'public') === 'public' &&
            !description?.startsWith('@internal'),
        );
      }
    }
  },
};

/** `ArticleCard.define()` in `article-card/define.ts` is what `customElements.define()` is elsewhere. */
const defineCalls = {
  name: 'define-calls',
  analyzePhase({ts, node, moduleDoc}) {
    const tag = /([\w-]+)\/define\.ts$/.exec(moduleDoc.path)?.[1];
    const call = ts.isCallExpression(node) ? node.expression : undefined;
    if (!tag || !call || !ts.isPropertyAccessExpression(call) || call.name.text !== 'define') return;
    const module = `/src/elements/${tag}/${tag}.js`;
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      {
        kind: 'custom-element-definition',
        name: tag,
        declaration: {name: call.expression.getText(), module},
      },
    ];
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/elements/*/*.ts', 'src/events.ts'],
  exclude: ['src/elements/parts/**', '**/*.styles.ts'],
  litelement: true,
  plugins: [defineCalls, publicOnly],
};
