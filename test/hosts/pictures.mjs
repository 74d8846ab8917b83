// Compares two screenshots. The browser itself reads them: no package is needed for it.

/** Runs in a page: gives back which of the boxes differ, each with pictures of both. */
async function differencesInPage([before, after], boxes) {
  const [plain, host] = await Promise.all(
    [before, after].map(async base64 => {
      const {width, height} = await decode(base64);
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d', {willReadFrequently: true});
      context.drawImage(await decode(base64), 0, 0);
      return {canvas, context};
    }),
  );
  async function decode(base64) {
    const response = await fetch(`data:image/png;base64,${base64}`);
    return createImageBitmap(await response.blob());
  }
  function count({left, top, width, height}) {
    const [one, other] = [plain, host].map(
      ({context}) => new Uint32Array(context.getImageData(left, top, width, height).data.buffer),
    );
    return one.reduce((sum, pixel, index) => sum + (pixel === other[index] ? 0 : 1), 0);
  }
  async function crop({canvas}, {left, top, width, height}) {
    const copy = new OffscreenCanvas(width, height);
    copy.getContext('2d').drawImage(canvas, -left, -top);
    const bytes = new Uint8Array(await (await copy.convertToBlob()).arrayBuffer());
    return bytes.toBase64();
  }
  const differences = [];
  for (const [index, box] of boxes.entries()) {
    const pixels = count(box);
    if (pixels === 0) continue;
    differences.push({index, pixels, before: await crop(plain, box), after: await crop(host, box)});
  }
  return differences;
}

/** Which of the boxes of two screenshots (PNG) differ. `page` is any page; it is left alone. */
export function differences(page, screenshots, boxes) {
  const texts = screenshots.map(bytes => Buffer.from(bytes).toString('base64'));
  return page.evaluate(differencesInPage, texts, boxes);
}
