// The floor: an element written by hand for this one purpose, with the shadow DOM that
// <article-card> renders for the same record, cloned from a template, and one shared sheet.
import {styles} from 'bench:card-styles';
import {elementCards} from './element-cards.js';
import {relativeDate} from './relative-date.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

const template = document.createElement('template');
template.innerHTML =
  '<article part="base" class="base stacked pictured" aria-labelledby="headline">' +
  '<div part="media" class="media">' +
  '<img part="image" class="image" loading="lazy" decoding="async">' +
  '<slot name="badge"></slot></div>' +
  '<div part="body" class="body">' +
  '<slot name="kicker"><p part="kicker" class="kicker">' +
  '<span part="category" class="category" dir="auto"> </span>' +
  '<span part="date" class="date"><span part="separator" class="separator"> · </span>' +
  '<time> </time></span></p></slot>' +
  '<h3 id="headline" part="headline" class="headline" dir="auto">' +
  '<a part="link" class="stretched"> </a></h3>' +
  '<p part="summary" class="summary" dir="auto"> </p>' +
  '<slot name="meta"><p part="meta" class="meta"><span part="byline" class="byline">By ' +
  '<span dir="auto"> </span></span></p></slot>' +
  '<slot name="footer"></slot></div></article>';

class FloorCard extends HTMLElement {
  #image;
  #category;
  #time;
  #date;
  #link;
  #headline;
  #summary;
  #author;

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    const content = template.content.cloneNode(true);
    const [media, body] = content.firstChild.children;
    const [kicker, heading, summary, meta] = body.children;
    this.#image = media.firstChild;
    this.#category = kicker.firstChild.firstChild.firstChild;
    this.#time = kicker.firstChild.lastChild.lastChild;
    this.#date = this.#time.firstChild;
    this.#link = heading.firstChild;
    this.#headline = this.#link.firstChild;
    this.#summary = summary.firstChild;
    this.#author = meta.firstChild.firstChild.lastChild.firstChild;
    this.#image.onload = () => this.#image.classList.add('there');
    root.append(content);
  }

  show(record) {
    const image = this.#image;
    image.alt = record.imageAlt;
    image.width = record.imageWidth;
    image.height = record.imageHeight;
    image.src = record.image;
    this.#category.data = record.category;
    this.#time.dateTime = record.published;
    this.#date.data = relativeDate(record.published);
    this.#link.href = record.url;
    this.#headline.data = record.headline;
    this.#summary.data = record.summary;
    this.#author.data = record.author;
  }
}
customElements.define('floor-card', FloorCard);

export const {create, update, remove, settled} = elementCards('floor-card', (card, record) => {
  card.show(record);
});
