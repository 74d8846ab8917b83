import type {PropertyDeclaration, ReactiveElement} from 'lit';

type PropertyDecorator = (prototype: ReactiveElement, name: PropertyKey) => void;

/**
 * Lit's decorator `@property`, for TypeScript's experimental decorators and plain fields alone: the
 * one in `lit/decorators.js` serves the standard ones too, for half a kilobyte more. Pages and
 * frameworks set anything: what is no text, number or switch is made one, or counts as not set.
 */
export const property =
  (options: PropertyDeclaration = {}): PropertyDecorator =>
  (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
    const {converter, attribute, type} = options;
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (converter || attribute === false || !descriptor?.set) return;
    const {set} = descriptor;
    Object.defineProperty(prototype, name, {
      ...descriptor,
      set(this: ReactiveElement, value: unknown) {
        set.call(this, coerce(value, type));
      },
    });
  };

/** As Lit's `@state`: a field whose changes render, and that no attribute sets. */
export const state = (): PropertyDecorator => property({state: true, attribute: false});

/** A value as the type of a property; what is none is `undefined`. */
function coerce(value: unknown, type: unknown): unknown {
  if (type === Boolean) return Boolean(value);
  if (value === null) return null;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return type === Number ? Number(value) : String(value);
}
