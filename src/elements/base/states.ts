/**
 * Sets or removes custom states of an element, and returns its internals. An element that never has
 * a state has no internals, and pays nothing.
 */
export function showStates(
  element: HTMLElement,
  internals: ElementInternals | undefined,
  states: Record<string, boolean>,
): ElementInternals | undefined {
  for (const [name, isOn] of Object.entries(states)) {
    if (isOn) internals ??= attach(element);
    // jsdom and happy-dom have internals without states.
    if (isOn) internals?.states?.add(name);
    else internals?.states?.delete(name);
  }
  return internals;
}

/** Attaches the internals; none in a frame whose window does not know the tag. */
function attach(element: HTMLElement): ElementInternals | undefined {
  try {
    return element.attachInternals();
  } catch {
    return undefined;
  }
}
