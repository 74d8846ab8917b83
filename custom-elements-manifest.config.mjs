/** Keeps what is public, in an order that does not depend on the machine. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    customElementsManifest.modules.sort((a, b) => a.path.localeCompare(b.path));
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        // Events that are not named in the docblock are protocol, not interface.
        declaration.events = declaration.events?.filter(({name}) => name);
        // A field in `static properties` without a description has an `@internal` docblock, which
        // the analyzer skips.
        declaration.members = declaration.members?.filter(
          ({kind, name, privacy, description, static: isStatic}) =>
            !name.startsWith('#') &&
            (privacy ?? 'public') === 'public' &&
            (kind !== 'field' || isStatic || description),
        );
        for (const member of declaration.members ?? []) delete member.privacy;
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
