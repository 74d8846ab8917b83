import type {} from 'article-elements/types/solid.js';
import {createSignal, For, Show} from 'solid-js';
import {glaciers, listed, related, tides} from './articles';

function Attributes() {
  const [headline, setHeadline] = createSignal('The sea keeps its own time');
  return (
    <section id="attributes">
      <article-card headline={headline()} href="/sea" published="2026-03-14" heading-level={2} />
      <button id="change" onClick={() => setHeadline('The sea has changed its mind')}>
        Change
      </button>
    </section>
  );
}

function Property() {
  const [article, setArticle] = createSignal(tides);
  return (
    <section id="property">
      <article-card prop:article={article()} />
      <button id="change-property" onClick={() => setArticle(glaciers)}>
        Change
      </button>
    </section>
  );
}

function Events() {
  const [heard, setHeard] = createSignal('');
  return (
    <section id="events">
      <tag-list
        tags="one,two"
        href-template="/tag/{slug}"
        on:tag-click={event => {
          event.preventDefault();
          setHeard(event.detail.tag);
        }}
      />
      <article-card
        headline="Heard at sea"
        href="/heard"
        on:article-click={event => {
          event.preventDefault();
          setHeard(event.detail.url);
        }}
      />
      <p id="heard">{heard()}</p>
    </section>
  );
}

function Boolean() {
  const [open, setOpen] = createSignal(false);
  return (
    <section id="boolean">
      <tldr-box text="Low tide comes later." collapsible open={open()} />
      <button id="toggle" onClick={() => setOpen(!open())}>
        Toggle
      </button>
    </section>
  );
}

function List() {
  const [articles, setArticles] = createSignal(listed);
  return (
    <section id="list">
      <For each={articles()}>{article => <article-card prop:article={article} />}</For>
      <button id="reorder" onClick={() => setArticles(articles().toReversed())}>
        Reorder
      </button>
    </section>
  );
}

function Removed() {
  const [isThere, setThere] = createSignal(true);
  return (
    <section id="removed">
      <Show when={isThere()}>
        <article-card headline="Here today" href="/today" />
      </Show>
      <button id="remove" onClick={() => setThere(!isThere())}>
        Remove
      </button>
    </section>
  );
}

function Source() {
  const [count, setCount] = createSignal<number>();
  return (
    <section id="src">
      <related-rail
        src="/articles.json"
        on:article-load={event => setCount(event.detail.articles.length)}
      />
      <p id="loaded">{count()}</p>
    </section>
  );
}

export function Application() {
  return (
    <main>
      <Attributes />
      <Property />
      <section id="rail">
        <related-rail prop:articles={related} layout="grid" heading="Along the coast" />
      </section>
      <Events />
      <Boolean />
      <List />
      <section id="slot">
        <article-card headline="With a badge" href="/badge">
          <strong slot="badge">New</strong>
        </article-card>
      </section>
      <Removed />
      <Source />
    </main>
  );
}
