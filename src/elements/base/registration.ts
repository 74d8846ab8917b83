import {isServer} from '../../controllers/environment.js';
import {warnOnce} from '../../controllers/report.js';

/** An element class of this library: of this copy, or of another one in the page. */
interface ElementClass extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers a class under a name. A name that is taken stays with its owner, and the console says
 * so. `Base` is the base class of this copy of the library.
 */
export function register(
  elementClass: ElementClass,
  name: string,
  registry: CustomElementRegistry,
  Base: object,
): void {
  if (!isServer && document.contentType !== 'text/html') {
    warnOnce('article-elements shows nothing in XHTML: it needs a page of text/html.');
    return;
  }
  const owner: ElementClass | undefined = registry.get(name);
  if (owner) {
    if (!isExpected(owner, elementClass, Base)) warnOfOwner(name, owner, elementClass);
    return;
  }
  // A registry takes a class once, so that a further name gets a subclass.
  registry.define(
    name,
    registry.getName?.(elementClass) ? class extends elementClass {} : elementClass,
  );
}

/** Whether a name belongs to the class itself, or to the same class before a hot reload. */
function isExpected(owner: ElementClass, elementClass: ElementClass, Base: object): boolean {
  if (owner === elementClass || owner.prototype instanceof elementClass) return true;
  // Bundlers make one copy for server components and one for client components in one process.
  if (isServer && owner.version) return true;
  return owner.name === elementClass.name && Object.prototype.isPrototypeOf.call(Base, owner);
}

function warnOfOwner(name: string, {version: theirs}: ElementClass, {version}: ElementClass): void {
  warnOnce(
    theirs
      ? `article-elements is on this page twice: version ${theirs} defines the elements, and version ${version} nothing. Remove one.`
      : `<${name}> is defined already, by somebody else: article-elements leaves it.`,
  );
}
