import type {} from 'article-elements/types/react.js';
import {useState} from 'react';
import {Article as Generated} from './generated';
import {Article as Hostile} from './hostile';
import {glaciers, listed, related, tides} from './articles';

function Attributes() {
  const [headline, setHeadline] = useState('The sea keeps its own time');
  return (
    <section id="attributes">
      <article-card headline={headline} href="/sea" published="2026-03-14" heading-level={2} />
      <button id="change" onClick={() => setHeadline('The sea has changed its mind')}>
        Change
      </button>
    </section>
  );
}

function Property() {
  const [article, setArticle] = useState(tides);
  return (
    <section id="property">
      <article-card article={article} />
      <button id="change-property" onClick={() => setArticle(glaciers)}>
        Change
      </button>
    </section>
  );
}

function Events() {
  const [heard, setHeard] = useState('');
  return (
    <section id="events">
      <tag-list
        tags="one,two"
        href-template="/tag/{slug}"
        ontag-click={event => {
          event.preventDefault();
          setHeard(event.detail.tag);
        }}
      />
      <article-card
        headline="Heard at sea"
        href="/heard"
        onarticle-click={event => {
          event.preventDefault();
          setHeard(event.detail.url);
        }}
      />
      <p id="heard">{heard}</p>
    </section>
  );
}

function Boolean() {
  const [open, setOpen] = useState(false);
  return (
    <section id="boolean">
      <tldr-box text="Low tide comes later." collapsible open={open} />
      <button id="toggle" onClick={() => setOpen(!open)}>
        Toggle
      </button>
    </section>
  );
}

function List() {
  const [articles, setArticles] = useState(listed);
  return (
    <section id="list">
      {articles.map(article => (
        <article-card key={article.id} article={article} />
      ))}
      <button id="reorder" onClick={() => setArticles(articles.toReversed())}>
        Reorder
      </button>
    </section>
  );
}

function Removed() {
  const [isThere, setThere] = useState(true);
  return (
    <section id="removed">
      {isThere && <article-card headline="Here today" href="/today" />}
      <button id="remove" onClick={() => setThere(!isThere)}>
        Remove
      </button>
    </section>
  );
}

function Source() {
  const [count, setCount] = useState<number>();
  return (
    <section id="src">
      <related-rail
        src="/articles.json"
        onarticle-load={event => setCount(event.detail.articles.length)}
      />
      <p id="loaded">{count}</p>
    </section>
  );
}

export function Application() {
  return (
    <main>
      <Attributes />
      <Property />
      <section id="rail">
        <related-rail articles={related} layout="grid" heading="Along the coast" />
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
      <section id="generated">
        <Generated />
      </section>
      <section id="hostile">
        <Hostile />
      </section>
    </main>
  );
}
