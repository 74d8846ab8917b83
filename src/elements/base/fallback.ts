/** Whether the page wrote something into the default slot of an element that a reader can see. */
export function hasFallback({childNodes}: Node): boolean {
  for (const node of childNodes) {
    // Nodes that came from a frame are of another realm, where `instanceof` does not help.
    if (node.nodeType === Node.ELEMENT_NODE ? isShown(node as Element) : isText(node)) return true;
  }
  return false;
}

function isShown({nodeName, slot}: Element): boolean {
  return !slot && !/^(SCRIPT|TEMPLATE)$/.test(nodeName);
}

function isText({nodeType, nodeValue}: Node): boolean {
  return nodeType === Node.TEXT_NODE && (nodeValue ?? '').trim() !== '';
}

/** Whether the page says inside an element what to show instead of an empty list. */
export function hasEmptySlot(element: Element): boolean {
  return element.querySelector(':scope > [slot=empty]') !== null;
}
