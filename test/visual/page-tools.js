// Runs in the pages, after `const tags`, the names of all elements: brings the specimens into their
// states, and reads and compares pictures.

const nextFrame = () => new Promise(requestAnimationFrame);

async function until(condition, what) {
  for (const end = performance.now() + 60_000; !condition(); await nextFrame()) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
  }
}

/** Everything below an element, what is in shadow roots too. */
function within(parent) {
  return [...parent.children].flatMap(child => [
    child,
    ...within(child),
    ...(child.shadowRoot ? within(child.shadowRoot) : []),
  ]);
}

/** Brings one specimen into its state. */
async function prepare(place, {name, state, stale, needs, click, focus}) {
  const element = place.querySelector(tags);
  const root = element.shadowRoot;
  if (state) await until(() => element.matches(`:state(${state})`), `${name}: ${state}`);
  else await element.loaded;
  if (stale) {
    await element.reload();
    await until(() => root.querySelector('[part~=stale]'), `${name}: out of date`);
  }
  if (needs) await until(() => root.querySelector(needs), `${name}: ${needs}`);
  if (click) root.querySelector(click).click();
  if (focus) root.querySelector(focus).focus({focusVisible: true, preventScroll: true});
}

/**
 * Settles when every specimen is in its state, every picture is there and nothing moves any more;
 * gives back how tall the sheet is, and where the specimens are on it.
 */
globalThis.settle = async (specimens, unit) => {
  const places = [...document.querySelectorAll('x-place')];
  await Promise.all(tags.split(',').map(tag => customElements.whenDefined(tag)));
  // One after another: those that say that they are out of date count their requests.
  for (const [index, place] of places.entries()) await prepare(place, specimens[index]);
  for (const element of within(document.body)) await element.updateComplete;
  await Promise.all([...document.fonts].map(face => face.load()));
  for (const picture of within(document.body).filter(({localName}) => localName === 'img')) {
    // Those further down would wait for the reader.
    picture.loading = 'eager';
    await picture.decode();
  }
  for (const place of places) {
    const {height} = place.getBoundingClientRect();
    place.style.height = `${Math.ceil(height / unit) * unit}px`;
  }
  await until(
    () => document.getAnimations().every(({playState}) => playState !== 'running'),
    'nothing moves',
  );
  await nextFrame();
  await nextFrame();
  const boxes = places.map(({parentElement}, index) => {
    const {left, top, width, height} = parentElement.getBoundingClientRect();
    return {name: specimens[index].name, left, top, width, height};
  });
  return {height: Math.ceil(document.body.getBoundingClientRect().height), boxes};
};

/** How a letter is drawn in a font, as text. */
function drawing(letter, font) {
  const context = new OffscreenCanvas(48, 48).getContext('2d', {willReadFrequently: true});
  context.font = font;
  context.fillText(letter, 8, 36);
  return context.getImageData(0, 0, 48, 48).data.join();
}

/** The letters of the page that no font has. */
globalThis.missingLetters = () => {
  const nobodys = '\u{10fffd}';
  const missing = new Set();
  for (const element of within(document.body)) {
    const texts = [...element.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
    const letters = new Set(
      texts.map(({data}) => data.match(/[\p{L}\p{N}\p{P}\p{S}]/gu) ?? []).flat(),
    );
    const font = `24px ${getComputedStyle(element).fontFamily}`;
    for (const letter of letters) {
      if (drawing(letter, font) === drawing(nobodys, font)) missing.add(letter);
    }
  }
  return [...missing];
};

/** A picture (PNG in base64) as one number a pixel: blue, green, red. */
async function readPicture(base64) {
  const response = await fetch(`data:image/png;base64,${base64}`);
  const bitmap = await createImageBitmap(await response.blob());
  const {width, height} = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', {willReadFrequently: true});
  context.drawImage(bitmap, 0, 0);
  const {data} = context.getImageData(0, 0, width, height);
  const pixels = new Uint32Array(data.buffer).map(pixel => pixel & 0xffffff);
  return {width, height, pixels};
}

async function toBase64(bytes) {
  const url = await new Promise(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsDataURL(new Blob([bytes]));
  });
  return url.slice(url.indexOf(',') + 1);
}

const channels = [0, 8, 16];

const distance = (one, other) =>
  Math.max(...channels.map(shift => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255))));

/** How many levels are a faint step of colour, which a reader takes for a gradient. */
const faint = 20;

/** How far a pixel is from those before it in its line: all of them, or as soon as it is far. */
function contrast({pixels}, index, length) {
  let most = 0;
  for (let before = 1; before <= length && most <= faint; before++) {
    const other = pixels[index - before];
    if (other !== pixels[index]) most = Math.max(most, distance(other, pixels[index]));
  }
  return most;
}

/** Whether a pixel is in an area of one colour, in a gradient, or at an edge, as of a letter. */
function kindOf(picture, index) {
  const {width, pixels} = picture;
  if (contrast(picture, index, 4) > faint) return 'edge';
  const isFlat = contrast(picture, index, 8) === 0 && pixels[index - width] === pixels[index];
  return isFlat ? 'flat' : 'smooth';
}

/** The nearest colour of a few. */
function coarse(pixel, step) {
  const round = shift => Math.min(255, Math.round(((pixel >> shift) & 255) / step) * step) << shift;
  return channels.reduce((sum, shift) => sum | round(shift), 0);
}

/** The colours that there is most of. */
function frequent({pixels}, most) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return new Set(sorted.slice(0, most).map(([pixel]) => pixel));
}

/**
 * A picture in few colours, for a small file: what is flat or frequent stays as it is, gradients and
 * the edges of letters and shapes get colours of a step each.
 */
globalThis.reducePicture = async (base64, {steps, kept}) => {
  const picture = await readPicture(base64);
  const {width, height, pixels} = picture;
  const exact = frequent(picture, kept);
  const palette = new Map();
  const indexes = pixels.map((pixel, index) => {
    const step = exact.has(pixel) ? 1 : steps[kindOf(picture, index)];
    const colour = step === 1 ? pixel : coarse(pixel, step);
    if (!palette.has(colour)) palette.set(colour, palette.size);
    return palette.get(colour);
  });
  const colours = [...palette.keys()].map(pixel => channels.map(shift => (pixel >> shift) & 255));
  return {width, height, colours, indexes: await toBase64(Uint16Array.from(indexes))};
};

/** How many pixels differ in each box and outside of them, and where. */
function findDifferences(old, own, boxes, tolerance) {
  const width = Math.max(old.width, own.width);
  const height = Math.max(old.height, own.height);
  const marks = new Uint8Array(width * height);
  const counts = boxes.map(() => 0);
  let elsewhere = 0;
  const isIn = ({width, height}, x, y) => x < width && y < height;
  const differs = (x, y) => {
    if (!isIn(old, x, y) || !isIn(own, x, y)) return true;
    const index = y * own.width + x;
    const before = old.pixels[y * old.width + x];
    const after = own.pixels[index];
    if (before === after) return false;
    return distance(before, after) > tolerance[kindOf(own, index)];
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!differs(x, y)) continue;
      marks[y * width + x] = 1;
      const place = boxes.findIndex(
        ({left, top, width, height}) =>
          x >= left && x < left + width && y >= top && y < top + height,
      );
      if (place < 0) elsewhere++;
      else counts[place]++;
    }
  }
  return {width, height, marks, counts, elsewhere};
}

/** The new picture, pale, with what differs in a strong colour. */
async function drawDifferences(own, {width, height, marks}) {
  const image = new ImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  for (const [index, mark] of marks.entries()) {
    const [x, y] = [index % width, Math.floor(index / width)];
    const pixel = x < own.width && y < own.height ? own.pixels[y * own.width + x] : 0xffffff;
    const pale = channels.reduce(
      (sum, shift) => sum | ((225 + Math.round(((pixel >> shift) & 255) / 9)) << shift),
      0,
    );
    pixels[index] = 0xff000000 | (mark ? 0x6e00d6 : pale);
  }
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d').putImageData(image, 0, 0);
  return toBase64(await canvas.convertToBlob());
}

/** What differs between two pictures, and a function that draws it. */
globalThis.comparePictures = async (base64s, boxes, tolerance) => {
  const [old, own] = await Promise.all(base64s.map(readPicture));
  const found = findDifferences(old, own, boxes, tolerance);
  globalThis.drawFound = () => drawDifferences(own, found);
  const sizes = [old, own].map(({width, height}) => `${width} × ${height}`);
  return {counts: found.counts, elsewhere: found.elsewhere, sizes};
};
