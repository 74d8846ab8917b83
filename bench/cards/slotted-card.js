// What Web Awesome's and Shoelace's cards have in common: the record goes into their slots, cloned
// from a template, and the library's own element says the date.

export function slottedCard(cardTag, imageSlot, dateTag) {
  const template = document.createElement('template');
  template.innerHTML =
    `<${cardTag}><img slot="${imageSlot}" class="slotted-image" loading="lazy" decoding="async">` +
    '<p class="slotted-kicker"><span class="slotted-category"> </span> · ' +
    `<${dateTag}></${dateTag}></p>` +
    '<h3 class="slotted-headline"><a> </a></h3><p class="slotted-summary"> </p>' +
    `<p class="slotted-meta">By <span> </span></p></${cardTag}>`;

  function show(card, record) {
    const [image, kicker, heading, summary, meta] = card.children;
    image.alt = record.imageAlt;
    image.width = record.imageWidth;
    image.height = record.imageHeight;
    image.src = record.image;
    kicker.firstChild.firstChild.data = record.category;
    kicker.lastChild.date = record.published;
    heading.firstChild.href = record.url;
    heading.firstChild.firstChild.data = record.headline;
    summary.firstChild.data = record.summary;
    meta.lastChild.firstChild.data = record.author;
  }

  return {
    create(records, container) {
      const cards = records.map(record => {
        const card = document.importNode(template.content, true).firstChild;
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
    async settled(cards) {
      const last = cards.at(-1);
      await last.updateComplete;
      await last.querySelector(dateTag).updateComplete;
    },
  };
}
