import ts from 'typescript';

/** What the compiler knows of the public classes. */
export function readTypes() {
  const {options} = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.build.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram(['src/index.ts'], options);
  const checker = program.getTypeChecker();
  const index = checker.getSymbolAtLocation(program.getSourceFile('src/index.ts'));
  const classes = new Map(
    checker
      .getExportsOfModule(index)
      .map(symbol => [symbol.name, checker.getDeclaredTypeOfSymbol(symbol)]),
  );

  const propertyOf = (name, property) => {
    const symbol = classes.get(name)?.getProperty(property);
    return symbol && checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  };

  return {
    /** The type of a property without null and undefined, unions of texts written out. */
    propertyType(name, property) {
      const type = propertyOf(name, property);
      if (!type) return undefined;
      return type.isUnion() && type.types.every(part => part.isStringLiteral())
        ? type.types.map(({value}) => `'${value}'`).join(' | ')
        : checker.typeToString(type);
    },

    /** The names in the detail of an event class. */
    detailOf(name) {
      const detail = propertyOf(name, 'detail');
      return detail?.getProperties().map(property => property.name) ?? [];
    },

    /** The names of the formats, in alphabetical order. */
    formats: namesIn(program.getSourceFile('src/data/formats.ts')).sort(),

    /** The codes of errors, each with its line in the docblock. */
    errorCodes: codesIn(program.getSourceFile('src/data/article-error.ts').text),
  };
}

/** The values of `name: '…'` in a list of objects. */
function namesIn(source) {
  return [...source.text.matchAll(/^ {4}name: '([\w-]+)',$/gm)].map(match => match[1]);
}

function codesIn(text) {
  const lines = [...text.matchAll(/^ \* - `([\w-]+)`: (.+)$/gm)];
  return lines.map(([, code, description]) => ({code, description}));
}
