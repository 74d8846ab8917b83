// The contrast of the texts in the preview, as WCAG 2.2 defines it.

const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});

/** Colours as the browser paints them over each other: red, green and blue, from 0 to 255. */
function paint(colors) {
  for (const color of colors) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(color) {
  const [red, green, blue] = color.map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratioOf(color, behind) {
  const one = luminance(paint([...behind, color]));
  const other = luminance(paint(behind));
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const parentOf = node =>
  node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? undefined;

/** The backgrounds behind a node, the lowest first; undefined where there is a picture. */
function backgroundsOf(node, view) {
  const behind = [];
  for (let at = node; at; at = parentOf(at)) {
    const {backgroundColor, backgroundImage} = view.getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    behind.unshift(backgroundColor);
    if (at.localName === 'article-card' && at.getAttribute('variant') === 'overlay')
      return undefined;
  }
  return behind;
}

function* textsIn(root) {
  for (const node of root.querySelectorAll('*')) {
    if (node.shadowRoot) yield* textsIn(node.shadowRoot);
    const hasText = [...node.childNodes].some(({nodeType, data}) => nodeType === 3 && data.trim());
    if (hasText && !/^(script|style|template)$/.test(node.localName)) yield node;
  }
}

/** The lowest contrast of the texts of an element, with the text that has it. */
export function lowestContrast(element) {
  const view = element.ownerDocument.defaultView;
  let lowest;
  const roots = [element.shadowRoot, element].filter(Boolean);
  for (const node of roots.flatMap(root => [...textsIn(root)])) {
    if (!node.checkVisibility?.() || node.getClientRects().length === 0) continue;
    if (node.closest('[part~="mark"], [part~="badge"], .badge, .overlay')) continue;
    const behind = backgroundsOf(node, view);
    if (!behind) continue;
    const {color} = view.getComputedStyle(node);
    const ratio = ratioOf(color, behind);
    if (!lowest || ratio < lowest.ratio) lowest = {ratio, text: node.textContent.trim()};
  }
  return lowest;
}
