/** A contender whose cards are custom elements; `show` gives one a record. */
export function elementCards(tag, show) {
  return {
    create(records, container) {
      const cards = records.map(record => {
        const card = document.createElement(tag);
        show(card, record);
        return card;
      });
      container.append(...cards);
      return cards;
    },
    update(cards, records) {
      for (const [index, record] of records.entries()) show(cards[index], record);
    },
    remove(container) {
      container.replaceChildren();
    },
    /** Elements of Lit render in the order in which they were changed. */
    settled(cards) {
      return cards.at(-1).updateComplete;
    },
  };
}
