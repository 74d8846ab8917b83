import {
  layoutClasses,
  parseVariant,
  type CardVariant,
  type PicturePlace,
} from '../article-card/card-variant.js';

/** How a rail lays out its cards. */
export type RailLayout = 'auto' | 'grid' | 'list' | 'carousel';

const layouts = new Set<unknown>(['auto', 'grid', 'list', 'carousel']);

/** The number of places that a rail keeps free while it does not know the number of its cards. */
const expectedPlaces = 6;

/** The highest number of places, which is that of the articles of a list. */
const mostPlaces = 1000;

/** Returns the layout that a value names; `auto` for an unknown name. */
export function parseLayout(value: RailLayout | null | undefined): RailLayout {
  return layouts.has(value) ? value! : 'auto';
}

/** Returns the number of places that are kept free while loading. */
export function placesFor(limit: number | null | undefined): number {
  return limit && limit > 0 ? Math.floor(Math.min(limit, mostPlaces)) : expectedPlaces;
}

/** The options of a rail on which its layout depends. */
interface Arrangement {
  layout?: RailLayout | null;
  variant?: CardVariant | null;
  picture?: PicturePlace | null;
  numbered: boolean;
  lead: boolean;
}

/** Returns the variant of the cards. One card alone has its text beside the picture. */
export function cardVariant(
  {layout, numbered, variant}: Arrangement,
  cards: number,
): CardVariant | null {
  if (variant) return variant;
  if (numbered) return 'compact';
  return layout === 'list' || cards === 1 ? 'row' : null;
}

/** Whether the first card is larger than the others. A carousel has cards of one size. */
export function hasLead({layout, lead}: Arrangement): boolean {
  return lead && layout !== 'carousel';
}

/** Returns the classes of the frame for a number of cards. */
export function frameClasses(rail: Arrangement, cards: number): string {
  const variant = parseVariant(cardVariant(rail, cards));
  const [form] = layoutClasses(variant, rail.picture).split(' ');
  const names = ['base', `layout-${parseLayout(rail.layout)}`];
  if (form === 'row' || form === 'overlay') names.push(form);
  if (rail.numbered) names.push('numbered');
  if (hasLead(rail)) names.push('lead');
  return names.join(' ');
}

/** Variants that make a large card too. */
const largeVariants = new Set<unknown>(['overlay', 'text', 'opinion']);

/** Returns the variant of the card in a place. The first of a rail with a lead is a large one. */
export function variantAt(
  index: number,
  variant: CardVariant | null,
  lead: boolean,
): CardVariant | null {
  return lead && index === 0 && !largeVariants.has(variant) ? 'stacked' : variant;
}
