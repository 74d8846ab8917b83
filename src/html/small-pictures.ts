import {isEmoji} from '../data/emoji.js';
import {emojiPicture} from './meanings.js';
import {hasClass, setOrRemove} from './tree-work.js';

/** Up to how many pixels a picture of an emoji is high and wide. */
const largestEmoji = 72;
/** How many pixels an em of a body has, roughly. */
const pixelsOfEm = 18;

/** Whether a picture replaces a sign in a text. A photo may have a sign as its text, too. */
export function isSmallSign(image: Element, url: string | undefined): boolean {
  if (hasClass(image, emojiPicture)) return true;
  if (/\/(?:core\/emoji|emoticons|smilies|smileys|twemoji[\w@.-]*)\//i.test(url ?? '')) return true;
  const size = sizeInStyle(image, 'height') ?? sizeInStyle(image, 'width');
  if (size?.unit.endsWith('em') && size.value <= 1.5) return true;
  const sides = ['width', 'height'].map(name => Number.parseFloat(image.getAttribute(name) ?? ''));
  const isSmall =
    sides.some(side => side <= largestEmoji) && !sides.some(side => side > largestEmoji);
  return isSmall && isEmoji(image.getAttribute('alt'));
}

function sizeInStyle(image: Element, side: string): {value: number; unit: string} | undefined {
  const style = image.getAttribute('style')?.slice(0, 1000);
  if (!style) return undefined;
  const size = new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*(\\d{0,5}\\.?\\d{1,5})(px|r?em|ex)\\b`, 'i');
  const match = size.exec(style);
  return match ? {value: Number(match[1]), unit: match[2]!.toLowerCase()} : undefined;
}

/** Takes the size of a picture from its style, where small pictures often have it. */
export function takeSize(image: Element): void {
  for (const side of ['width', 'height']) {
    const size = sizeInStyle(image, side);
    if (!size || image.hasAttribute(side)) continue;
    const unit = size.unit === 'px' ? 1 : size.unit === 'ex' ? pixelsOfEm / 2 : pixelsOfEm;
    const pixels = Math.round(size.value * unit);
    if (pixels <= 400) image.setAttribute(side, String(pixels));
  }
}

/** Pixels only, as a number: no percentages, no units. */
export function keepNumbers(element: Element): void {
  for (const name of ['width', 'height']) {
    const value = element.getAttribute(name) ?? '';
    setOrRemove(element, name, /^\s*(\d{1,5})(?:\.\d*)?(?:px)?\s*$/.exec(value)?.[1]);
  }
}
