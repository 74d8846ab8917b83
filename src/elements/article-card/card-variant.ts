/** How a card is laid out. */
export type CardVariant = 'stacked' | 'row' | 'overlay' | 'compact' | 'text' | 'opinion';

/** The place of the picture of a card, seen from its text. */
export type PicturePlace = 'top' | 'bottom' | 'start' | 'end';

const variants = new Set<unknown>(['stacked', 'row', 'overlay', 'compact', 'text', 'opinion']);

/** Returns the variant that a value names, `stacked` if it names none. */
export function parseVariant(value: CardVariant | null | undefined): CardVariant {
  return variants.has(value) ? value! : 'stacked';
}

/**
 * Returns the classes of a variant with its picture in a place. A stacked card with the picture
 * beside the text is a row, and a row with the picture above the text is stacked.
 */
export function layoutClasses(
  variant: CardVariant,
  place: PicturePlace | null | undefined,
): string {
  const isBeside = place === 'start' || place === 'end';
  const isUpright = place === 'top' || place === 'bottom';
  const names: string[] = [variant];
  if (variant === 'stacked' && isBeside) names[0] = 'row';
  if (variant === 'row' && isUpright) names[0] = 'stacked';
  if ((variant === 'compact' || variant === 'opinion') && isUpright) names.push('upright');
  if (place === 'bottom' || place === (variant === 'compact' ? 'start' : 'end')) {
    names.push('flipped');
  }
  return names.join(' ');
}
