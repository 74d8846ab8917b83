/** Contrast as WCAG 2.2 defines it. */

/** A colour as the browser paints it over others: red, green and blue, from 0 to 255. */
function paint(...colors: string[]): [red: number, green: number, blue: number] {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('There is no canvas to paint on.');
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance, from 0 to 1. */
function luminance(color: [number, number, number]): number {
  const [red, green, blue] = color.map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio, from 1 to 21, of a colour on what lies behind it, the lowest first. */
export function contrastOf(color: string, behind: string[]): number {
  const one = luminance(paint(...behind, color));
  const other = luminance(paint(...behind));
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** `12.63 : 1`, and whether that is enough. */
export function formatContrast(ratio: number, least: number): string {
  // On one line, so that the rows of a table are in line.
  const figure = `${ratio.toFixed(2)}\u00A0:\u00A01`;
  if (least <= 1) return figure;
  return ratio >= least ? `${figure}\u00A0✓` : `${figure}, less than ${least}`;
}
