// Runs in the pages: what keeps a reader from reading an element, in words. Nothing where all is
// well.

const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});

/** Red, green, blue and alpha of any CSS color, from 0 to 255. */
function rgba(color) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}

function luminance(color) {
  const [red, green, blue] = color.map(channel => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const flatParent = node =>
  node.assignedSlot ?? node.parentElement ?? node.parentNode?.host ?? undefined;

function* flatAncestors(element) {
  for (let node = element; node; node = flatParent(node)) yield node;
}

const over = (color, [red, green, blue]) => {
  const alpha = color[3] / 255;
  return [red, green, blue].map((below, index) => color[index] * alpha + below * (1 - alpha));
};

/** What a text stands on: the backgrounds of all that is around it, on the page's canvas. */
function backgroundOf(element) {
  const layers = [...flatAncestors(element)].map(node =>
    rgba(getComputedStyle(node).backgroundColor),
  );
  return layers.reduceRight((below, layer) => over(layer, below), rgba('Canvas').slice(0, 3));
}

/** All texts of an element, as they stand in the flat tree. */
function* texts(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    if (node.data.trim()) yield node;
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  if (/^(script|style|template)$/.test(node.localName)) return;
  if (node.localName === 'slot') {
    const assigned = node.assignedNodes();
    for (const child of assigned.length > 0 ? assigned : node.childNodes) yield* texts(child);
    return;
  }
  for (const child of (node.shadowRoot ?? node).childNodes) yield* texts(child);
}

/** Whether something is there for screen readers alone, or folded away. */
const isAside = element =>
  [...flatAncestors(element)].some(
    node =>
      node.matches('.hidden, details:not([open]) > :not(summary)') || node.ariaHidden === 'true',
  ) || isCutOff(element);

/** Whether an element is a separator at the beginning of a line, which is cut off. */
const isCutOff = element =>
  element.matches('[part~="separator"]') &&
  [...flatAncestors(element)].some(node => getComputedStyle(node).overflowX === 'clip');

const rangeOf = node => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
};

/** How many characters stand in the longest line of a text. */
function longestLine(node) {
  const range = document.createRange();
  const lines = new Map();
  for (let index = 0; index < node.length; index++) {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const {bottom, width} = range.getBoundingClientRect();
    if (width > 0) lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? 0) + 1);
  }
  return Math.max(...lines.values());
}

const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflowX);

function* flatElements(element) {
  yield element;
  for (const child of (element.shadowRoot ?? element).children) yield* flatElements(child);
  if (element.shadowRoot) for (const child of element.children) yield* flatElements(child);
}

const excerpt = node => `<${node.parentElement.localName}> ${node.data.trim().slice(0, 30)}`;

/** The contrast of a text with what it stands on. */
function contrastOf({parentElement}) {
  const background = backgroundOf(parentElement);
  const {color} = getComputedStyle(parentElement);
  return contrast(over(rgba(color), background), background);
}

/** What keeps a text from being read. */
function* textComplaints(text, enough) {
  const parent = text.parentElement;
  const {width, height} = rangeOf(text).getBoundingClientRect();
  if (width < 1 || height < 1 || getComputedStyle(parent).visibility !== 'visible') {
    yield `${excerpt(text)}: not to be seen`;
  }
  const ratio = contrastOf(text);
  if (ratio < enough) yield `${excerpt(text)}: contrast of ${ratio.toFixed(2)}`;
  if (parent.localName !== 'p' || !parent.closest('article-body')) return;
  const length = longestLine(text);
  if (length > 90) yield `${excerpt(text)}: a line of ${length} characters`;
}

/** What of an element sticks out of the box, and pictures that are out of shape. */
function* boxComplaints(element, box) {
  const {left, right, width, height} = element.getBoundingClientRect();
  const around = [...flatAncestors(element)].slice(1);
  const isOut = width > 0 && (left < box.left - 1 || right > box.right + 1);
  if (isOut && !isAside(element) && !around.some(scrolls)) {
    yield `<${element.localName}>: wider than what it is in`;
  }
  if (element.localName !== 'img') return;
  const shape = width / height / (element.naturalWidth / element.naturalHeight);
  const isDistorted = getComputedStyle(element).objectFit === 'fill' && Math.abs(shape - 1) > 0.03;
  if (!(width > 0 && height > 0) || isDistorted) yield `<img>: ${width} × ${height}`;
}

/** What keeps a reader from reading an element, given what contrast is enough. */
globalThis.complaints = (selector, enough) => {
  const element = document.querySelector(selector);
  const box = element.getBoundingClientRect();
  const found = [
    ...[...texts(element)]
      .filter(text => !isAside(text.parentElement))
      .flatMap(text => [...textComplaints(text, enough)]),
    ...[...flatElements(element)].flatMap(inner => [...boxComplaints(inner, box)]),
  ];
  return [...new Set(found)];
};
