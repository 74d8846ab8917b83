// A plain Lit card: the same markup and styles, in one template, with one property.
import {html, LitElement, unsafeCSS} from 'lit';
import {styles} from 'bench:card-styles';
import {elementCards} from './element-cards.js';
import {fullDate, relativeDate} from './relative-date.js';

class PlainLitCard extends LitElement {
  static properties = {record: {attribute: false}};
  static styles = unsafeCSS(styles);

  render() {
    const {record} = this;
    return html`<article class="base stacked pictured" aria-labelledby="headline">
      <div class="media">
        <img
          class="image"
          alt=${record.imageAlt}
          width=${record.imageWidth}
          height=${record.imageHeight}
          loading="lazy"
          decoding="async"
          src=${record.image}
        />
      </div>
      <div class="body">
        <p class="kicker">
          <span class="category">${record.category}</span><span> · </span
          ><time class="date" datetime=${record.published} title=${fullDate(record.published)}
            >${relativeDate(record.published)}</time
          >
        </p>
        <h3 id="headline" class="headline">
          <a class="stretched" href=${record.url}>${record.headline}</a>
        </h3>
        <p class="summary">${record.summary}</p>
        <p class="meta"><span class="byline">By ${record.author}</span></p>
      </div>
    </article>`;
  }
}
customElements.define('plain-lit-card', PlainLitCard);

export const {create, update, remove, settled} = elementCards('plain-lit-card', (card, record) => {
  card.record = record;
});
