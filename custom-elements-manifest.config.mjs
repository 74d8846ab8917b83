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

export default {
  globs: ['src/elements/*.ts', 'src/elements/*/*.ts', 'src/events.ts'],
  exclude: ['src/elements/parts/**', '**/*.styles.ts'],
  litelement: true,
  plugins: [publicOnly],
};
