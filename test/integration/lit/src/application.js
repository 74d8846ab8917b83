import 'article-elements/define.js';
import {html, LitElement, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {glaciers, listed, related, tides} from './articles.js';

class LitApplication extends LitElement {
  static properties = {
    headline: {state: true},
    article: {state: true},
    heard: {state: true},
    open: {state: true},
    articles: {state: true},
    isThere: {state: true},
    count: {state: true},
  };

  constructor() {
    super();
    this.headline = 'The sea keeps its own time';
    this.article = tides;
    this.heard = '';
    this.open = false;
    this.articles = listed;
    this.isThere = true;
  }

  /** The document, where the page's own styles are. */
  createRenderRoot() {
    return this;
  }

  render() {
    return html`<main>
      <section id="attributes">
        <article-card
          headline=${this.headline}
          href="/sea"
          published="2026-03-14"
          heading-level="2"
        ></article-card>
        <button id="change" @click=${() => (this.headline = 'The sea has changed its mind')}>
          Change
        </button>
      </section>
      <section id="property">
        <article-card .article=${this.article}></article-card>
        <button id="change-property" @click=${() => (this.article = glaciers)}>Change</button>
      </section>
      <section id="rail">
        <related-rail .articles=${related} layout="grid" heading="Along the coast"></related-rail>
      </section>
      <section id="events">
        <tag-list
          tags="one,two"
          href-template="/tag/{slug}"
          @tag-click=${this.#onTagClick}
        ></tag-list>
        <article-card
          headline="Heard at sea"
          href="/heard"
          @article-click=${this.#onArticleClick}
        ></article-card>
        <p id="heard">${this.heard}</p>
      </section>
      <section id="boolean">
        <tldr-box text="Low tide comes later." collapsible ?open=${this.open}></tldr-box>
        <button id="toggle" @click=${() => (this.open = !this.open)}>Toggle</button>
      </section>
      <section id="list">
        ${repeat(
          this.articles,
          article => article.id,
          article => html`<article-card .article=${article}></article-card>`,
        )}
        <button id="reorder" @click=${() => (this.articles = this.articles.toReversed())}>
          Reorder
        </button>
      </section>
      <section id="slot">
        <article-card headline="With a badge" href="/badge">
          <strong slot="badge">${'New'}</strong>
        </article-card>
      </section>
      <section id="removed">
        ${
          this.isThere
            ? html`<article-card headline="Here today" href="/today"></article-card>`
            : nothing
        }
        <button id="remove" @click=${() => (this.isThere = !this.isThere)}>Remove</button>
      </section>
      <section id="src">
        <related-rail src="/articles.json" @article-load=${this.#onArticleLoad}></related-rail>
        <p id="loaded">${this.count}</p>
      </section>
    </main>`;
  }

  #onTagClick(event) {
    event.preventDefault();
    this.heard = event.detail.tag;
  }

  #onArticleClick(event) {
    event.preventDefault();
    this.heard = event.detail.url;
  }

  #onArticleLoad(event) {
    this.count = event.detail.articles.length;
  }
}

customElements.define('lit-application', LitApplication);
