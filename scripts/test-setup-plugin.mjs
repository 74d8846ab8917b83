/** A test runner plugin: every test file begins with the common setup, without having to say so. */
export function testSetupPlugin() {
  return {
    name: 'test-setup',
    transform(context) {
      if (!/\.test\.ts$/.test(context.path)) return undefined;
      return {body: `import '/test/setup.ts'; ${context.body}`};
    },
  };
}
