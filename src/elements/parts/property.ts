import type {PropertyDeclaration, ReactiveElement} from 'lit';

type PropertyDecorator = (prototype: ReactiveElement, name: PropertyKey) => void;

/**
 * Lit's decorator `@property`, for TypeScript's experimental decorators and plain fields alone: the
 * one in `lit/decorators.js` serves the standard ones too, for half a kilobyte more.
 */
export const property =
  (options?: PropertyDeclaration): PropertyDecorator =>
  (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

/** As Lit's `@state`: a field whose changes render, and that no attribute sets. */
export const state = (): PropertyDecorator => property({state: true, attribute: false});
