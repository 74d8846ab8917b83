import type {LitElement} from 'lit';
import type {Article} from '../../data/article.js';

/** The members of a card that matter to the focus. */
interface FocusedCard extends LitElement {
  readonly article?: Article | null;
}

/**
 * Notes where the focus is before a rail renders. The returned function moves it afterwards to the card
 * that has the article by then. Without one, the reader comes to the card in the same place, or to
 * the last one.
 */
export function keepFocus({renderRoot}: LitElement): () => Promise<void> {
  const root = renderRoot as ShadowRoot;
  const cardsNow = () => [...root.querySelectorAll<FocusedCard>('article-card')];
  const focused = root.activeElement;
  const before = focused ? cardsNow() : [];
  const place = before.findIndex(card => card === focused);
  const article = keyOf(before[place]);
  return async () => {
    if (!focused || (focused.isConnected && (!article || keyOf(before[place]) === article))) return;
    const cards = cardsNow();
    const next = article && cards.find(card => keyOf(card) === article);
    if (!next && focused.isConnected) return;
    const card = next || (cards[place < 0 ? before.length : place] ?? cards.at(-1));
    await card?.updateComplete;
    card?.focus({preventScroll: true});
  };
}

function keyOf(card: FocusedCard | undefined): string | undefined {
  const {url, id, headline} = card?.article ?? {};
  return url ?? id ?? headline;
}
