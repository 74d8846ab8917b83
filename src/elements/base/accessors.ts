import type {PropertyDeclaration} from 'lit';

/** A property of an element as Lit declares it, and its value until somebody sets it. */
export interface ElementProperty extends PropertyDeclaration {
  initial?: unknown;
}

/** The properties of an element class, by name. */
export type ElementProperties = Record<string, ElementProperty>;

/**
 * Gives a class strict accessors for its properties, before Lit wraps them in its own. Pages and
 * frameworks set any value: a value of another type than the property's becomes one of that type,
 * or counts as not set. The initial value, which is `false` for a boolean, is on the prototype: no
 * element pays for a value that nobody has set.
 */
export function defineAccessors(prototype: object, properties: ElementProperties): void {
  for (const [name, {attribute, converter, initial, type}] of Object.entries(properties)) {
    if (converter || (attribute === false && !type)) continue;
    const key = Symbol();
    Object.defineProperties(prototype, {
      [key]: {value: type === Boolean ? false : initial, writable: true},
      [name]: {
        configurable: true,
        get(this: Values): unknown {
          return this[key];
        },
        set(this: Values, value: unknown) {
          this[key] = coerce(value, type);
        },
      },
    });
  }
}

type Values = Record<symbol, unknown>;

/** Converts a value to the type of its property; `undefined` if it cannot be converted. */
function coerce(value: unknown, type: unknown): unknown {
  if (type === Boolean) return Boolean(value);
  if (value === null) return null;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return type === Number ? Number(value) : String(value);
}
